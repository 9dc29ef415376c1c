import { startTransition, useEffect, useState } from 'react';
import { useIsPrinting } from '../ui/useIsPrinting.ts';

/** As long as the status line waits before it takes a date for chosen. */
const settleTime = 300;

/**
 * A value that a hidden panel follows only once it rests, so that dragging the date never draws what nobody sees.
 * A shown panel always has the value itself.
 */
export function useSettled<Value extends string | number | null>(
  value: Value,
  isOpen: boolean,
): Value {
  // On paper every panel is shown.
  const isPrinting = useIsPrinting();
  const isShown = isOpen || isPrinting;
  const [kept, keep] = useState(value);
  if (isShown && kept !== value) keep(value);
  useEffect(
    function followWhenItRests() {
      if (isShown) return;
      const timer = setTimeout(() => startTransition(() => keep(value)), settleTime);
      return () => clearTimeout(timer);
    },
    [value, isShown],
  );
  return isShown ? value : kept;
}
