import { startTransition, useEffect, useState } from 'react';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useStory } from '../view/storyContext.tsx';
import { isSettling } from '../view/viewState.ts';

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
  const { store } = useStory();
  const [kept, keep] = useState(value);
  if (isShown && kept !== value) keep(value);
  useEffect(
    function followWhenItRests() {
      if (isShown) return;
      const wait = () => setTimeout(follow, settleTime);
      const follow = () => {
        if (isSettling(store.getState())) timer = wait();
        else startTransition(() => keep(value));
      };
      let timer = wait();
      return () => clearTimeout(timer);
    },
    [store, value, isShown],
  );
  return isShown ? value : kept;
}
