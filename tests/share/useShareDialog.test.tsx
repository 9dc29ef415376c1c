// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { shareDialog, useShareDialog } from '../../src/share/useShareDialog.tsx';
import { dayFrom } from '../../src/time/day.ts';
import { Button } from '../../src/ui/Button.tsx';
import { makeReader } from '../details/render.tsx';

// The browser tests see it come; a slow machine takes seconds to make ready what it imports.
beforeAll(async () => {
  await shareDialog.load();
});

beforeEach(() => {
  // jsdom knows the element but not how it is opened and closed.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.head.innerHTML = '<link rel="canonical" href="https://maps.example/a/sample/" />';
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

function Shared() {
  const button = useRef<HTMLButtonElement>(null);
  const { share, dialog } = useShareDialog((open) => open);
  return (
    <>
      <Button ref={button} onPress={() => share(button.current)}>
        Share and embed
      </Button>
      {dialog}
    </>
  );
}

async function openDialog() {
  const user = userEvent.setup();
  const { store, page } = makeReader(<Shared />);
  render(page);
  store.actions.goToDay(dayFrom(2022, 3, 4));
  store.actions.openCountry('CHN' as Iso3);
  await user.click(screen.getByRole('button', { name: 'Share and embed' }));
  // A busy machine takes seconds to render it for the first time.
  const opened = { timeout: 10_000 };
  const dialog = await screen.findByRole('dialog', { name: 'Share and embed' }, opened);
  return { user, store, dialog: within(dialog), element: dialog };
}

const textOf = (field: HTMLElement) => (field as HTMLTextAreaElement).value;

test('the dialog gives a link, a citation and code for what is shown', async () => {
  const { dialog } = await openDialog();
  const link = textOf(dialog.getByRole('textbox', { name: 'Link to exactly this view' }));
  expect(link).toBe('https://maps.example/a/sample/?date=2022-03-04&country=CHN');
  expect(textOf(dialog.getByRole('textbox', { name: 'Citation' }))).toContain(link);
  expect(textOf(dialog.getByRole('textbox', { name: 'Embed code' }))).toContain(
    'src="https://maps.example/a/sample/embed/?date=2022-03-04&amp;country=CHN&amp;scheme=light"',
  );
});

test('another view, date and country, or none, make another link, code and preview', async () => {
  const { dialog, element, user, store } = await openDialog();
  const link = () => textOf(dialog.getByRole('textbox', { name: 'Link to exactly this view' }));
  const code = () => textOf(dialog.getByRole('textbox', { name: 'Embed code' }));
  await user.click(dialog.getByRole('radio', { name: 'Squares' }));
  const date = dialog.getByRole('textbox', { name: /^Date/ });
  expect(textOf(date)).toBe('2022-03-04');
  await user.clear(date);
  await user.type(date, '2023-5');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Country' }), 'Iran');
  const address = 'date=2023-05-31&country=IRN&view=grid';
  expect(link()).toBe(`https://maps.example/a/sample/?${address}`);
  // A plain frame cannot ask its page whether that is light or dark.
  expect(code()).toContain(`/embed/?${address.replaceAll('&', '&amp;')}&amp;scheme=light"`);
  expect(element.querySelector('iframe')?.src).toContain(`/embed/?${address}&scheme=light`);
  expect(textOf(dialog.getByRole('textbox', { name: 'Citation' }))).toContain('31 May 2023');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Country' }), 'No country');
  expect(link()).toContain('country=none');
  expect(dialog.queryByRole('checkbox', { name: /^Open Iran/ })).toBeNull();
  expect(store.getState()).toMatchObject({ country: 'CHN', view: 'map' });
}, 20_000);

test('a date that is none is said to be none, and the last one stays', async () => {
  const { dialog, user } = await openDialog();
  const date = dialog.getByRole('textbox', { name: /^Date/ });
  await user.clear(date);
  await user.type(date, 'soon');
  expect(date.getAttribute('aria-invalid')).toBe('true');
  expect(await dialog.findByText(/“soon” is not a date/)).toBeDefined();
  expect(textOf(dialog.getByRole('textbox', { name: 'Link to exactly this view' }))).toContain(
    'date=2022-03-04',
  );
  await user.clear(date);
  await user.type(date, '1950');
  expect(await dialog.findByText(/^The story runs from/)).toBeDefined();
}, 20_000);

test('playback stops while something is shared', async () => {
  const user = userEvent.setup();
  const { store, page } = makeReader(<Shared />);
  render(page);
  store.actions.play();
  await user.click(screen.getByRole('button', { name: 'Share and embed' }));
  expect(store.getState().isPlaying).toBe(false);
});

test('the options change the code, and a height that is none is the usual one', async () => {
  const { dialog, user } = await openDialog();
  const code = () => textOf(dialog.getByRole('textbox', { name: 'Embed code' }));
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Language' }), 'fa');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Parts' }), 'Without the details');
  await user.click(dialog.getByRole('checkbox', { name: 'Open on 4 March 2022' }));
  expect(code()).toMatch(/lang=fa|\/fa\//);
  expect(code()).toContain('chrome=compact');
  expect(code()).not.toContain('date=');
  const height = dialog.getByRole('spinbutton', { name: 'Height in pixels' });
  await user.clear(height);
  expect(code()).toContain('height="720"');
  await user.type(height, '500');
  expect(code()).toContain('height="500"');
  await user.click(dialog.getByRole('radio', { name: /^Element/ }));
  expect(code()).toContain('<demarche-map');
});

test('the citation comes in three styles', async () => {
  const { dialog, user } = await openDialog();
  const text = () => textOf(dialog.getByRole('textbox', { name: 'Citation' }));
  expect(text()).toMatch(/^“/);
  await user.click(dialog.getByRole('radio', { name: 'APA' }));
  expect(text()).toMatch(/^Demarche\./);
  await user.click(dialog.getByRole('radio', { name: 'BibTeX' }));
  expect(text()).toMatch(/^@misc/);
});

test('copying says so', async () => {
  const { dialog, user } = await openDialog();
  await user.click(dialog.getByRole('button', { name: 'Copy: Link to exactly this view' }));
  expect(await dialog.findByText('Copied')).toBeDefined();
  expect(await navigator.clipboard.readText()).toContain('date=2022-03-04');
});

test('where copying is refused the text is selected and the reader is told', async () => {
  const { dialog, user } = await openDialog();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(dialog.getByRole('button', { name: 'Copy: Embed code' }));
  expect(await dialog.findByText(/^Copying is not allowed here/)).toBeDefined();
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Embed code' });
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test('closing gives the focus back to the button', async () => {
  const { dialog, user } = await openDialog();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Share and embed' }));
});

test('the preview is a frame of the width chosen, from where the page came', async () => {
  const { dialog, element, user } = await openDialog();
  await user.click(dialog.getByRole('radio', { name: '930' }));
  const frame = element.querySelector('iframe');
  expect(frame?.getAttribute('width')).toBe('930');
  expect(frame?.src).toContain('/embed/?date=2022-03-04&country=CHN');
  expect(element.textContent).toContain('930 × 720 pixels');
});
