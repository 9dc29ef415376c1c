import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** Accessible name of what has opened. */
  readonly label: string;
  /** The button that opened it, and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  /** Where it stands beside its nearest positioned ancestor, which holds its opener. */
  readonly side?: 'below' | 'above';
  /** The edge it has in common with that ancestor. */
  readonly align?: 'start' | 'end';
  /** Whether a phone shows it as a sheet from below; a frame, whose foot may be out of sight, never does. */
  readonly isSheet?: boolean;
  /** Called once it is to go: by Escape, a press outside, or the focus going elsewhere. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What a button opens over the page, for as long as it is mounted. It takes the focus, goes with Escape and with a
 * press outside, and leaves the page in use, but for a sheet, behind which nothing answers. Its opener is a `Button`
 * with `isExpanded` and `hasPopup`.
 */
export function Popover({
  label,
  opener,
  side = 'below',
  align = 'start',
  isSheet = false,
  onClose,
  children,
}: PopoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  const isPressedOutside = useRef(false);
  useEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(
    function openFocused() {
      const element = dialog.current;
      if (!element) return;
      const isModal = isSheet && isPhone();
      const button = opener.current;
      if (isModal) element.showModal();
      else {
        element.setAttribute('open', '');
        fit(element, side);
      }
      element.focus({ preventScroll: true });
      return () => {
        const focused = document.activeElement;
        const isLeft = focused !== document.body && !element.contains(focused);
        // What lies behind a sheet takes no focus before that is closed.
        if (isModal) element.close();
        else element.removeAttribute('open');
        // The focus goes to what is pressed; on its way by the opener the page could scroll away from under the press.
        if (!isLeft && !isPressedOutside.current) button?.focus();
      };
    },
    [isSheet, side, opener],
  );

  useEffect(
    function closeWhenLeft() {
      const element = dialog.current;
      if (!element) return;
      const isOutside = (target: EventTarget | null) =>
        target instanceof Node && !element.contains(target) && !opener.current?.contains(target);
      // A press beside a sheet is one on the sheet itself.
      const isBeside = ({ target, clientX, clientY }: PointerEvent) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isOver = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
        return target === element && !isOver;
      };
      // A finger that sets out to scroll the page has pressed nothing.
      const press = (event: PointerEvent) => {
        const counts = (event.type === 'pointerup') === (event.pointerType === 'touch');
        if (!counts) return;
        isPressedOutside.current = isOutside(event.target);
        if (isPressedOutside.current || isBeside(event)) close.current();
      };
      const leave = ({ target }: FocusEvent) => {
        if (isOutside(target)) close.current();
      };
      const ended = new AbortController();
      const { signal } = ended;
      document.addEventListener('pointerdown', press, { capture: true, signal });
      document.addEventListener('pointerup', press, { capture: true, signal });
      document.addEventListener('focusin', leave, { signal });
      // The focus comes to the opener too, from before or behind what it opened.
      const end = (event: KeyboardEvent) => {
        if (takesEscape(event)) close.current();
      };
      opener.current?.addEventListener('keydown', end, { signal });
      return () => ended.abort();
    },
    [opener],
  );

  return (
    <dialog
      ref={dialog}
      className={styles.popover}
      aria-label={label}
      tabIndex={-1}
      data-side={side}
      data-align={align}
      onKeyDown={(event) => {
        if (takesEscape(event)) onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Whether a key is Escape and nothing before has used it; nothing after does. */
function takesEscape(event: Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'preventDefault'>) {
  if (event.key !== 'Escape' || event.defaultPrevented) return false;
  event.preventDefault();
  return true;
}

function isPhone(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(width < 600px)').matches;
}

/** What is too high for the window scrolls within it. */
function fit(element: HTMLElement, side: 'below' | 'above'): void {
  const { top, bottom } = element.getBoundingClientRect();
  const room = side === 'above' ? bottom : window.innerHeight - top;
  element.style.setProperty('--room', `${Math.max(160, room - 8)}px`);
}
