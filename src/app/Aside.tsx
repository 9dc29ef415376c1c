import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { ShownDate } from '../timeline/caption/ShownDate.tsx';
import { Button } from '../ui/Button.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Aside.module.css';
import { SheetBar, SheetHandle, type SnapPoint } from './Sheet.tsx';

interface AsideProps {
  readonly kind: 'page' | 'embed';
  /** In a low frame the details are a panel under the map, opened and closed by buttons. */
  readonly isPanel: boolean;
  /** Whether buttons answer: before that the details stand where they are. */
  readonly isLive: boolean;
  readonly children: ReactNode;
}

/**
 * The details: a column beside the map, below it on a narrow page, where a sheet brings them over the foot of
 * the window, or a panel under the map in a low frame. They begin anew with each country and each tab.
 */
export function Aside({ kind, isPanel, isLive, children }: AsideProps) {
  const column = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<SnapPoint>('low');
  const { story, store } = useStory();
  const isOtherDay = useViewState(
    ({ date, settledDate }) => date !== story.opensOn || settledDate !== story.opensOn,
  );
  useEffect(
    () =>
      store.subscribe((is, was) => {
        if (is.tab !== was.tab || is.country !== was.country) column.current?.scrollTo({ top: 0 });
      }),
    [store],
  );
  const isSheet = isLive && kind === 'page';
  // The button that closes it goes with the sheet; the bar takes its focus once it is there.
  const isFocusWanted = useRef(false);
  const close = () => {
    isFocusWanted.current = true;
    setStop('low');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || stop === 'low' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <>
      {isPanel ? <PanelButton column={column} /> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever focus is inside. */}
      <div
        ref={column}
        className={styles.aside}
        data-kind={kind}
        data-stop={isSheet ? stop : undefined}
        data-other-day={isOtherDay ? '' : undefined}
        onKeyDown={isSheet ? onKeyDown : undefined}
      >
        {isSheet && stop !== 'low' ? (
          <SheetHandle sheet={column} stop={stop} onStop={setStop} onClose={close} />
        ) : null}
        {children}
      </div>
      {isSheet ? (
        <SheetBar
          details={column}
          isOpen={stop !== 'low'}
          onOpen={() => setStop('half')}
          isFocusWanted={isFocusWanted}
        />
      ) : null}
    </>
  );
}

/** Opens and closes the panel of a low frame, and says the date that the panel covers; a country or a milestone the reader opens opens it too. */
function PanelButton({ column }: { readonly column: RefObject<HTMLDivElement | null> }) {
  const { store, t } = useStory();
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      store.subscribe((is, was) => {
        const isCountryOpened = is.country !== was.country && is.country !== null;
        const isMilestoneAsked = is.milestone !== was.milestone && is.milestone !== null;
        if (isCountryOpened || isMilestoneAsked) setOpen(true);
      }),
    [store],
  );
  useEffect(() => {
    const element = column.current;
    if (!isOpen || !element) return;
    const page = element.closest('[data-compact]');
    const onKeyDown = ({ key }: globalThis.KeyboardEvent) => key === 'Escape' && setOpen(false);
    page?.setAttribute('data-panel', '');
    element.addEventListener('keydown', onKeyDown);
    return () => {
      page?.removeAttribute('data-panel');
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen, column]);
  return (
    <div className={styles.panelButton}>
      {isOpen ? <ShownDate /> : null}
      <Button onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? 'details.close' : 'details.open')}
      </Button>
    </div>
  );
}
