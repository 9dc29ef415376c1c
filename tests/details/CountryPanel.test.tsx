// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import type { Story } from '../../src/story/story.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { persian } from '../language/sample.ts';
import { renderDetails } from './render.tsx';
import { isSeen, isShown, opened, partOf, textOf } from './seen.ts';

afterEach(() => vi.restoreAllMocks());

const panel = () => screen.getByRole('tabpanel', { name: 'Country' });
const claimIn = (part: HTMLElement, text: string) => within(part).getByText(text).closest('li')!;
const open = (country: string | null) =>
  renderDetails({ choices: { country: country as Iso3 | null, tab: 'country' } });

test('a country has its name, stance, since when, how sure, and in one sentence why', () => {
  open('RUS');
  expect(isShown(within(panel()).getByRole('heading', { name: 'Russia', level: 2 }))).toBe(true);
  expect(textOf(panel())).toMatch(
    /^RussiaRecognisessince 3 July 2025 · confirmed by 2 sourcesRussia recognises the government\.Alpha News/,
  );
});

test('what waits to be opened is not on the page before', async () => {
  open('RUS');
  expect(textOf(panel())).not.toContain('Russia keeps talking.');
  expect(textOf(panel())).not.toContain('Criterion of recognises.');
  expect(textOf(await opened('History'))).toContain('Russia keeps talking.');
  expect(textOf(await opened('How this stance is defined'))).toContain('Criterion of recognises.');
});

test('two sources are named at once, the others by a button', async () => {
  const claims = sampleStory.claims.map((claim) => ({
    ...claim,
    sources: ['alpha', 'beta', 'gamma', 'paper'],
  }));
  renderDetails({
    story: { ...sampleStory, claims },
    choices: { country: 'RUS' as Iso3, tab: 'country' },
  });
  const sources = () =>
    within(screen.getAllByRole('list', { name: 'Sources' })[0]!)
      .getAllByRole('listitem')
      .map(textOf);
  expect(sources()).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: '2 more sources' }));
  expect(sources()).toHaveLength(4);
  expect(sources()[3]).toBe('Paper Archive');
});

test('a country without a claim says in plain words that no position was found', async () => {
  open('BRA');
  expect(textOf(panel())).toContain('No position found');
  expect(textOf(panel())).toContain('Nothing specific was found.');
  expect(textOf(await opened('History'))).toBe(
    'Historynothing up to this dateNothing on record for this country.',
  );
  expect(textOf(panel())).not.toContain('since');
});

test('a chapter with its own fallback uses its words', () => {
  const store = open('BRA');
  act(() => store.actions.goToDay(dayFrom(1998, 1, 1)));
  expect(textOf(panel())).toContain('No recognition found');
  expect(textOf(panel())).toContain('Most recognised another government.');
});

test('between chapters the page says why nobody has a stance', () => {
  const store = open('RUS');
  act(() => store.actions.goToDay(dayFrom(2010, 1, 1)));
  expect(textOf(panel())).toContain('No stance on 1 January 2010');
  expect(textOf(panel())).toContain('There was nothing to recognise.');
  expect(isShown(screen.getByRole('heading', { name: 'History' }))).toBe(true);
});

test('the history lists every claim newest first and marks the one in force', async () => {
  open('RUS');
  const history = await opened('History');
  expect(textOf(history)).toMatch(/^History4 entries up to this date/);
  const dates = within(history)
    .getAllByRole('button', { name: /^Show / })
    .map((button) => button.textContent);
  expect(dates).toEqual(['3 July 2025', '17 December 2024', '1 September 2021', '15 October 1999']);
  const marked = history.querySelectorAll('[aria-current="true"]');
  expect(marked).toHaveLength(1);
  expect(textOf(marked[0])).toContain('Russia recognises the government.');
  expect(textOf(history)).toContain('The law came later.');
});

test('a date of the history leads to its day, and what comes after it stands apart', async () => {
  const store = open('RUS');
  await opened('History');
  await userEvent.click(screen.getByRole('button', { name: 'Show 1 September 2021' }));
  expect(store.getState().date).toBe(dayFrom(2021, 9, 1));
  expect(textOf(await opened('History'))).not.toContain('Russia recognises the government.');
  const after = await opened('After this date');
  expect(textOf(after)).toMatch(/^After this date2.*17 December 2024.*3 July 2025/);
});

test('a later date that is shown leaves what came after it, and the focus is not lost', async () => {
  const store = open('RUS');
  act(() => store.actions.goToDay(dayFrom(2021, 9, 1)));
  await opened('After this date');
  await userEvent.click(screen.getByRole('button', { name: 'Show 3 July 2025' }));
  expect(screen.queryByRole('heading', { name: 'After this date' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Russia' }));
});

test('a date known by year stands as written, says so, and leads to its last day', async () => {
  const store = open('IRN');
  await opened('History');
  const precision = 'month not known; shown from the last day of the year';
  expect(textOf(await opened('History'))).toContain(precision);
  await userEvent.click(screen.getByRole('button', { name: '2022: show 31 December 2022' }));
  expect(store.getState().date).toBe(dayFrom(2022, 12, 31));
});

test('sources open in a new tab without telling where from, with title, date and archived copy', async () => {
  open('RUS');
  const claim = claimIn(await opened('History'), 'Russia recognises the government.');
  expect(textOf(claim)).toContain('Alpha News: Alpha reports (opens in a new tab) 3 July 2025');
  expect(within(claim).getAllByText('Alpha reports').some(isSeen)).toBe(true);
  const link = within(claim).getByRole('link', {
    name: /^Alpha News: Alpha reports\s?\(opens in a new tab\)$/,
  });
  expect(link.getAttribute('href')).toBe('https://example.org/alpha');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(textOf(claim)).toContain('4 July 2025');
  expect(
    within(claim)
      .getByRole('link', { name: /^archived copy/ })
      .getAttribute('href'),
  ).toBe('https://archive.example.org/alpha');
});

test('an unverified claim wants a source and gives what it has as "see also"', async () => {
  open('IRN');
  const claim = claimIn(await opened('History'), 'Iran keeps its embassy open.');
  expect(textOf(claim)).toContain('source wanted');
  expect(textOf(claim)).toContain('see also');
});

test('an address that is none of the web is no link', async () => {
  const sources = sampleStory.sources.map((source) => ({
    ...source,
    url: 'javascript:alert(1)',
    archived: 'data:text/html,x',
  }));
  const story: Story = { ...sampleStory, sources };
  renderDetails({ story, choices: { country: 'RUS' as Iso3, tab: 'country' } });
  await opened('History');
  const links = within(panel()).queryAllByRole('link');
  expect(links).toEqual([]);
  expect(textOf(panel())).toContain('Alpha News: Alpha reports');
});

test('its latest words stand in sight, and what else is known of it waits below', async () => {
  open('RUS');
  expect(textOf(within(panel()).getByRole('figure'))).toContain('An Envoy, special envoy');
  expect(screen.queryByRole('heading', { name: 'In its own words' })).toBeNull();
  const implications = await opened('What it may mean');
  expect(textOf(implications)).toMatch(/^What it may mean1/);
  expect(textOf(implications)).toContain('Trade may grow');
  expect(textOf(implications)).not.toContain('Others may follow');
  expect(textOf(panel())).toContain('Member of United Nations · Shanghai group');
  const neighbours = await opened('Land neighbours');
  expect(
    within(neighbours)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['China', 'Germany']);
});

test('words later than the shown day wait to be opened', async () => {
  const store = open('RUS');
  act(() => store.actions.goToDay(dayFrom(2022, 1, 1)));
  expect(within(panel()).queryByRole('figure')).toBeNull();
  expect(textOf(await opened('In its own words'))).toContain('An Envoy');
});

test('neighbours stand in the order of their names, not of their codes', async () => {
  renderDetails({ language: persian, choices: { country: 'RUS' as Iso3, tab: 'country' } });
  const neighbours = await opened('همسایگان زمینی');
  const names = within(neighbours)
    .getAllByRole('button')
    .map((button) => button.textContent);
  expect(names).toEqual(['آلمان', 'چین']);
});

test('how sure a claim is stands with what that means where the stance is defined and under the history', async () => {
  open('RUS');
  const meaning = 'confirmed: a source that says so was read';
  expect(textOf(await opened('How this stance is defined'))).toContain(meaning);
  const history = textOf(await opened('History'));
  expect(history).toContain(meaning);
  expect(history).not.toContain('a party denies it');
});

test('a doubtful claim known by its year says so at once', () => {
  const store = open('IRN');
  act(() => store.actions.goToDay(dayFrom(2023, 1, 1)));
  expect(textOf(panel())).toContain(
    'since 2022 (month not known; shown from the last day of the year) · source wanted',
  );
});

test('a correction that names the country stands in its tab, and in no other', () => {
  const store = open('CHN');
  expect(textOf(partOf('Corrections'))).toContain('2 January 2026 A date was wrong.');
  act(() => store.actions.openCountry('RUS' as Iso3));
  const headings = within(panel()).getAllByRole('heading', { level: 3 });
  expect(headings.map((heading) => heading.textContent)).not.toContain('Corrections');
});

test('an implication that concerns the country has its words with it', async () => {
  open('CHN');
  const implications = await opened('What it may mean');
  expect(textOf(implications)).toContain('A brave decision.A. Minister, foreign minister');
});

test('one claim is cited with its source and a link to the map, and copied', async () => {
  const user = userEvent.setup();
  open('RUS');
  await opened('History');
  const cite = screen.getByRole('button', { name: 'Cite: Russia, 1 September 2021' });
  expect(cite.getAttribute('aria-expanded')).toBe('false');
  await user.click(cite);
  expect(cite.getAttribute('aria-expanded')).toBe('true');
  await screen.findByRole('textbox', { name: 'Citation' });
  const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' }).value;
  expect(text()).toContain('Russia, 1 September 2021: Russia keeps talking. [confirmed]');
  expect(text()).toContain('Alpha News, “Alpha reports”, 3 July 2025, https://example.org/alpha');
  expect(text()).toContain('/sample/?date=2021-09-01');
  await user.click(screen.getByRole('radio', { name: 'BibTeX' }));
  expect(text()).toMatch(/^@misc\{demarche-sample-RUS-2021-09-01,/);
  await user.click(screen.getByRole('button', { name: 'Copy: Citation' }));
  expect(await screen.findByText('Copied')).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe(text());
  await user.click(cite);
  expect(screen.queryByRole('textbox', { name: 'Citation' })).toBeNull();
});

test('where copying is refused the citation is selected', async () => {
  const user = userEvent.setup();
  open('RUS');
  await opened('History');
  await user.click(screen.getByRole('button', { name: 'Cite: Russia, 1 September 2021' }));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(await screen.findByRole('button', { name: 'Copy: Citation' }));
  expect(await screen.findByText(/^Copying is not allowed here/)).toBeDefined();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' });
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test('the panel adds no second status to the page', async () => {
  open('RUS');
  await opened('History');
  await userEvent.click(screen.getByRole('button', { name: 'Cite: Russia, 1 September 2021' }));
  await screen.findByRole('textbox', { name: 'Citation' });
  expect(screen.queryAllByRole('status')).toEqual([]);
});

test('Previous and Next leaf through the countries of the same stance and keep the focus', async () => {
  const store = open('CHN');
  // There are two of them.
  expect(screen.queryByRole('button', { name: /^Previous country/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Next country: Iran' }));
  expect(store.getState().country).toBe('IRN');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next country: China' }));
});

test('the subject has its own name and milestones, and no stance', async () => {
  open('AFG');
  expect(isShown(within(panel()).getByRole('heading', { name: 'Afghanistan', level: 2 }))).toBe(
    true,
  );
  expect(textOf(panel())).toContain('The sample government');
  expect(textOf(await opened('Milestones'))).toContain('The government returns');
  expect(textOf(panel())).not.toContain('No position found');
});

test('without an open country every recogniser is there to pick', async () => {
  const store = open(null);
  expect(within(panel()).getAllByRole('button')).toHaveLength(sampleStory.recognisers.length);
  await userEvent.click(within(panel()).getByRole('button', { name: 'Qatar' }));
  expect(store.getState().country).toBe('QAT');
});
