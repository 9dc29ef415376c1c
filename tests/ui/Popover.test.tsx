// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Popover } from '../../src/ui/Popover.tsx';

function Opened({ isSheet = false }: { readonly isSheet?: boolean }) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <StrictMode>
      <button type="button">Before</button>
      <div>
        <Button ref={opener} isExpanded={isOpen} hasPopup onPress={() => setOpen(!isOpen)}>
          Opener
        </Button>
        {isOpen ? (
          <Popover label="Opened" opener={opener} isSheet={isSheet} onClose={() => setOpen(false)}>
            <input aria-label="Within" />
          </Popover>
        ) : null}
      </div>
      <button type="button">Outside</button>
    </StrictMode>
  );
}

const opener = () => screen.getByRole('button', { name: 'Opener' });
const outside = () => screen.getByRole('button', { name: 'Outside' });
const popover = () => screen.queryByRole('dialog', { name: 'Opened' });

async function open(isSheet = false) {
  const user = userEvent.setup();
  render(<Opened isSheet={isSheet} />);
  await user.click(opener());
  return user;
}

test('its button opens it, says so, and closes it', async () => {
  const user = await open();
  expect(popover()?.contains(document.activeElement)).toBe(true);
  expect(opener().getAttribute('aria-expanded')).toBe('true');
  expect(opener().getAttribute('aria-haspopup')).toBe('dialog');
  await user.click(opener());
  expect(popover()).toBeNull();
  expect(opener().getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes it and gives the focus back, unless what has the focus has used it', async () => {
  const user = await open();
  const field = screen.getByRole('textbox');
  field.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  await user.click(field);
  await user.keyboard('{Escape}');
  expect(popover()).not.toBeNull();
  await user.keyboard('{Escape}');
  expect(popover()).toBeNull();
  expect(document.activeElement).toBe(opener());
});

test('a press outside closes it and leaves the focus with what was pressed, at once', async () => {
  const user = await open();
  const onFocus = vi.fn();
  opener().addEventListener('focus', onFocus);
  await user.click(outside());
  expect(popover()).toBeNull();
  // The focus on the opener would scroll to it, and the press miss what it was for.
  expect(onFocus).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(outside());
});

test('the focus that goes on closes it', async () => {
  const user = await open();
  await user.tab();
  expect(popover()).not.toBeNull();
  await user.tab();
  expect(popover()).toBeNull();
  expect(document.activeElement).toBe(outside());
});

test('on its opener the focus leaves it open, for Escape, and going on from there closes it', async () => {
  const user = await open();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(opener());
  expect(popover()).not.toBeNull();
  await user.keyboard('{Escape}');
  expect(popover()).toBeNull();
  expect(document.activeElement).toBe(opener());
  await user.click(opener());
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(popover()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Before' }));
});

test('a finger that scrolls the page closes nothing, one that presses does', async () => {
  await open();
  fireEvent.pointerDown(outside(), { pointerType: 'touch' });
  fireEvent.pointerCancel(outside(), { pointerType: 'touch' });
  expect(popover()).not.toBeNull();
  fireEvent.pointerDown(outside(), { pointerType: 'touch' });
  fireEvent.pointerUp(outside(), { pointerType: 'touch' });
  expect(popover()).toBeNull();
});

describe('as a sheet', () => {
  let isModal: boolean;

  beforeEach(() => {
    isModal = false;
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query === '(width < 600px)',
      addEventListener() {},
    }));
    // jsdom knows the element but not how it is opened and closed.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
      isModal = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      isModal = false;
    };
  });

  afterEach(() => vi.unstubAllGlobals());

  test('on a phone nothing behind it answers, and a press beside it closes it', async () => {
    await open(true);
    expect(isModal).toBe(true);
    fireEvent.pointerDown(screen.getByRole('textbox'), { clientX: 9, clientY: 9 });
    expect(popover()).not.toBeNull();
    fireEvent.pointerDown(popover() as HTMLElement, { clientX: 9, clientY: 9 });
    expect(popover()).toBeNull();
    expect(isModal).toBe(false);
    expect(document.activeElement).toBe(opener());
  });

  test('what the device itself closes it with is heard', async () => {
    await open(true);
    fireEvent(popover() as HTMLElement, new Event('cancel', { cancelable: true }));
    expect(popover()).toBeNull();
  });

  test('elsewhere it is none', async () => {
    await open();
    expect(isModal).toBe(false);
  });
});
