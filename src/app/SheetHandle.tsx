import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useStory } from '../view/storyContext.tsx';
import styles from './Aside.module.css';
import { halfHeight, nearestStop, type SnapPoint } from './sheet.ts';

interface SheetHandleProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly stop: SnapPoint;
  readonly onStop: (stop: SnapPoint) => void;
  readonly onClose: () => void;
}

/** The head of the sheet: buttons for each stop, and a handle that can be drawn. */
export function SheetHandle({ sheet, stop, onStop, onClose }: SheetHandleProps) {
  const { t } = useStory();
  const drag = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const closing = useRef<HTMLButtonElement>(null);
  const [half, setHalf] = useState(0);
  useEffect(() => closing.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    const map = sheet.current?.closest('main')?.querySelector('[data-map-box]');
    // The map goes to the top of the window, so that the sheet under it covers nothing of it.
    map?.scrollIntoView({ block: 'start' });
    const height = halfHeight(window.innerHeight, map?.getBoundingClientRect().height ?? 0);
    setHalf(height);
    sheet.current?.style.setProperty('--half', `${height}px`);
  }, [sheet]);

  const heightAt = ({ clientY }: PointerEvent) =>
    drag.current ? drag.current.height + drag.current.y - clientY : 0;
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 };
  };
  const onMove = (event: PointerEvent) => {
    if (drag.current) sheet.current?.style.setProperty('block-size', `${heightAt(event)}px`);
  };
  const onUp = (event: PointerEvent) => {
    if (!drag.current) return;
    const next = nearestStop(heightAt(event), half, window.innerHeight);
    drag.current = null;
    sheet.current?.style.removeProperty('block-size');
    if (next === 'low') onClose();
    else onStop(next);
  };
  return (
    <div className={styles.head}>
      <div
        className={styles.grip}
        aria-hidden="true"
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      />
      <Button look="plain" onPress={() => onStop(stop === 'full' ? 'half' : 'full')}>
        {t(stop === 'full' ? 'sheet.half' : 'sheet.full')}
      </Button>
      <Button ref={closing} look="plain" onPress={onClose} label={t('details.close')}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
