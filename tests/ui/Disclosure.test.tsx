// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';

const isOpen = () => screen.getByRole('group').hasAttribute('open');

test('what it holds is drawn by the press that opens it, and gone once it is closed', async () => {
  render(<Disclosure title="History">Entries</Disclosure>);
  expect(screen.queryByText('Entries')).toBeNull();
  await userEvent.click(screen.getByText('History'));
  expect(isOpen()).toBe(true);
  expect(screen.getByText('Entries')).toBeDefined();
  await userEvent.click(screen.getByText('History'));
  expect(isOpen()).toBe(false);
  await expect.poll(() => screen.queryByText('Entries')).toBeNull();
});

test('what is written into the page is there before it is opened, other things are not', () => {
  const written = (
    <Disclosure title="History" isWritten>
      Entries
    </Disclosure>
  );
  expect(renderToString(written)).toContain('Entries');
  expect(renderToString(<Disclosure title="History">Entries</Disclosure>)).not.toContain('Entries');
});

test('it opens when it is asked for', () => {
  const { rerender } = render(<Disclosure title="History">Entries</Disclosure>);
  expect(isOpen()).toBe(false);
  rerender(
    <Disclosure title="History" isAsked>
      Entries
    </Disclosure>,
  );
  expect(isOpen()).toBe(true);
  expect(screen.getByText('Entries')).toBeDefined();
});

test('paper has what it holds, and afterwards it is as it was', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  render(<Disclosure title="History">Entries</Disclosure>);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(isOpen()).toBe(true);
  expect(screen.getByText('Entries')).toBeDefined();
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(isOpen()).toBe(false);
});
