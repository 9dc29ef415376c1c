import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { slotOf } from '../story/scale.ts';
import { stanceAt } from '../story/stances.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Swatch } from '../ui/Swatch.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { optionName } from '../wording/sentences.ts';
import styles from './Aside.module.css';

interface SheetBarProps {
  readonly details: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** True after the sheet was closed from inside: the bar takes the focus and makes it false. */
  readonly isFocusWanted: RefObject<boolean>;
}

/** At the foot of a narrow window, while the details are out of sight: the open country in a line, and the way to it. */
export function SheetBar({ details, isOpen, onOpen, isFocusWanted }: SheetBarProps) {
  const reader = useStory();
  const { story, t } = reader;
  const country = useViewState(({ country }) => country);
  const day = useViewState(({ date }) => date);
  const isAway = useIsOutOfSight(details);
  const isHidden = isOpen || !isAway;
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHidden || !isFocusWanted.current) return;
    isFocusWanted.current = false;
    opener.current?.focus({ preventScroll: true });
  }, [isHidden, isFocusWanted]);
  return (
    <div className={styles.bar} data-sheet-bar="" hidden={isHidden}>
      <p className={styles.line}>
        {country ? (
          <>
            <Swatch slot={slotOf(story, stanceAt(story, country, day))} />
            <span>{optionName(reader, country, day)}</span>
          </>
        ) : (
          t('country.choose')
        )}
      </p>
      <Button ref={opener} onPress={onOpen}>
        {t('details.open')}
      </Button>
    </div>
  );
}

function useIsOutOfSight(element: RefObject<HTMLElement | null>): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => setAway(entry?.isIntersecting === false),
      {
        rootMargin: '0px 0px -64px 0px',
      },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isAway;
}

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

/** How far the sheet with the details is drawn up: a bar, under the map, or the whole window. */
export type SnapPoint = 'low' | 'half' | 'full';

/** Least and greatest share of the window that a half drawn sheet takes. */
const halfShares = [0.35, 0.62] as const;

/** Clear space under the map, in CSS pixels. */
const clearance = 8;

/**
 * Height of a half drawn sheet in CSS pixels: what the map leaves of the window, within bounds.
 * @internal
 */
export function halfHeight(windowHeight: number, mapHeight: number): number {
  const [least, most] = halfShares;
  const left = windowHeight - mapHeight - clearance;
  return Math.round(Math.max(least * windowHeight, Math.min(left, most * windowHeight)));
}

/**
 * The stop nearest to a height that the reader let go at; `half` is the height of a half drawn sheet.
 * @internal
 */
export function nearestStop(height: number, half: number, windowHeight: number): SnapPoint {
  if (height < half / 2) return 'low';
  return height < (half + windowHeight) / 2 ? 'half' : 'full';
}
