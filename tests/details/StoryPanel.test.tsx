// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { dayFrom } from '../../src/time/day.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';
import { persian } from '../language/sample.ts';
import { renderDetails } from './render.tsx';
import { isShown, partOf, textOf } from './seen.ts';

const openStory = () => renderDetails({ choices: { tab: 'story' } });

test('the article stands with its headline, publisher, date and summary', () => {
  openStory();
  expect(isShown(screen.getByRole('heading', { name: 'Russia goes first', level: 2 }))).toBe(true);
  expect(isShown(screen.getByText('Background article, July 2025'))).toBe(true);
  expect(isShown(screen.getByText('The second paragraph.'))).toBe(true);
  expect(isShown(screen.getByText('Facts checked up to 24 June 2026'))).toBe(true);
});

test('the publisher is named in the words of the translation', () => {
  const translation = { article: { publisher: 'روزنامه' } };
  renderDetails({ choices: { tab: 'story' }, language: persian, translation });
  expect(isShown(screen.getByText(/^روزنامه، /))).toBe(true);
  expect(screen.queryByText(/^Background article/)).toBeNull();
});

test('quotes keep their order and language and name speaker, role, date, original and source', () => {
  openStory();
  const [first, second] = screen.getAllByRole('figure');
  expect(isShown(within(first!).getByText('A. Minister'))).toBe(true);
  expect(textOf(first)).toContain('foreign minister');
  expect(textOf(first)).toContain('3 July 2025');
  expect(textOf(first)).toContain('Not stated');
  expect(textOf(first)).toContain('Only in print');
  const words = within(second!).getByRole('blockquote');
  expect(words.getAttribute('lang')).toBe('ru');
  expect(textOf(words)).toContain('Это решение принято.');
  expect(textOf(second)).toContain('The decision has been taken.');
  expect(isShown(within(second!).getByRole('link', { name: /^Alpha News: Alpha reports/ }))).toBe(
    true,
  );
});

test('pointing at an implication outlines exactly its countries, at a country in it only that one', async () => {
  const user = userEvent.setup();
  const store = openStory();
  const show = screen.getByRole('button', { name: /: Others may follow$/ });
  await user.hover(show);
  expect(store.getState().highlighted).toEqual(['CHN', 'QAT']);
  const item = show.closest('li')!;
  await user.hover(within(item).getByRole('button', { name: 'Qatar' }));
  expect(store.getState().highlighted).toEqual(['QAT']);
  await user.hover(screen.getByRole('heading', { name: 'Russia goes first' }));
  expect(store.getState().highlighted).toEqual([]);
});

test('focus outlines as pointing does', () => {
  const store = openStory();
  act(() => screen.getByRole('button', { name: /: Trade may grow$/ }).focus());
  expect(store.getState().highlighted).toEqual(['RUS']);
  act(() => screen.getByRole('button', { name: /: Others may follow$/ }).focus());
  expect(store.getState().highlighted).toEqual(['CHN', 'QAT']);
  act(() => screen.getByRole('tab', { name: 'Story' }).focus());
  expect(store.getState().highlighted).toEqual([]);
});

test('a chosen implication is outlined, brought into view and shown on its day', async () => {
  const store = openStory();
  act(() => store.actions.play());
  await userEvent.click(
    screen.getByRole('button', { name: 'Show on the map, 4 July 2025: Trade may grow' }),
  );
  expect(store.getState()).toMatchObject({
    highlighted: ['RUS'],
    inView: ['RUS'],
    date: dayFrom(2025, 7, 4),
    isPlaying: false,
  });
});

test('an implication has the words it rests on, with speaker, date and source', () => {
  openStory();
  const item = screen.getByRole('heading', { name: 'Others may follow' }).closest('li')!;
  expect(textOf(item)).toContain('A brave decision.A. Minister, 3 July 2025');
  expect(textOf(item)).toContain('Paper Archive: Only in print');
});

test('a chosen implication stays outlined until it is pressed again', async () => {
  const user = userEvent.setup();
  const store = openStory();
  const title = screen.getByRole('button', { name: /: Others may follow$/ });
  await user.click(title);
  expect(title.getAttribute('aria-pressed')).toBe('true');
  act(() => title.blur());
  await user.hover(screen.getByRole('heading', { name: 'Russia goes first' }));
  expect(store.getState().highlighted).toEqual(['CHN', 'QAT']);
  await user.click(title);
  act(() => title.blur());
  await user.hover(screen.getByRole('heading', { name: 'Russia goes first' }));
  expect(title.getAttribute('aria-pressed')).toBe('false');
  expect(store.getState().highlighted).toEqual([]);
});

test('a chosen implication is no longer chosen once a country opened from it ended the outline', async () => {
  const user = userEvent.setup();
  const store = openStory();
  const title = screen.getByRole('button', { name: /: Others may follow$/ });
  await user.click(title);
  await user.click(within(title.closest('li')!).getByRole('button', { name: 'Qatar' }));
  expect(store.getState()).toMatchObject({ country: 'QAT', highlighted: [] });
  act(() => store.actions.openTab('story'));
  expect(title.getAttribute('aria-pressed')).toBe('false');
  await user.hover(title);
  await user.hover(screen.getByRole('heading', { name: 'Russia goes first' }));
  expect(store.getState().highlighted).toEqual([]);
  await user.click(title);
  expect(title.getAttribute('aria-pressed')).toBe('true');
});

test('Who may follow shows each country then and now, and what it did in between', () => {
  const store = openStory();
  const part = partOf('Who may follow');
  const china = within(part).getByRole('button', { name: 'China' }).closest('li')!;
  act(() => store.actions.goToDay(dayFrom(2025, 7, 4)));
  expect(textOf(china)).not.toContain('China repeats that talks go on.');
  act(() => store.actions.goToDay(dayFrom(2026, 1, 1)));
  expect(textOf(china)).toContain('When the article appearedOfficial contacts only');
  expect(textOf(china)).toContain('On 1 January 2026Official contacts only');
  expect(textOf(china)).toContain('China repeats that talks go on.');
  expect(isShown(within(china).getByRole('link', { name: /Alpha News/ }))).toBe(true);
  act(() => store.actions.goToDay(dayFrom(2023, 1, 1)));
  expect(textOf(china)).toContain('On 1 January 2023No position found');
  expect(textOf(china)).toContain('China receives an envoy.');
});

test('on the day of the article Who may follow tells what has come since, and leads there', async () => {
  const store = openStory();
  const part = partOf('Who may follow');
  const china = within(part).getByRole('button', { name: 'China' }).closest('li')!;
  expect(textOf(china)).toContain('On 24 June 2026Official contacts only');
  expect(textOf(china)).toContain('Since then20 August 2025China repeats that talks go on.');
  expect(isShown(within(china).getByRole('link', { name: /Alpha News/ }))).toBe(true);
  const qatar = within(part).getByRole('button', { name: 'Qatar' }).closest('li')!;
  expect(textOf(qatar)).toContain('nothing on record');
  await userEvent.click(within(part).getByRole('button', { name: 'Show 24 June 2026' }));
  expect(store.getState().date).toBe(dayFrom(2026, 6, 24));
  expect(within(part).queryByRole('button', { name: 'Show 24 June 2026' })).toBeNull();
});

test('how fresh the facts are and what was corrected stand between the headline and the article', () => {
  openStory();
  const article = screen.getByRole('article');
  expect(textOf(article)).toMatch(
    /^Russia goes firstBackground article, July 2025Facts checked up to 24 June 2026Corrections2 January 2026 A date was wrong\.The first paragraph\./,
  );
});

test('what others said stands apart from the words of those in the article', () => {
  openStory();
  expect(textOf(partOf('In their words'))).toContain('A. Minister');
  const others = partOf('What others said');
  expect(textOf(others)).toContain('An Envoy');
  expect(textOf(others)).toContain('special envoy');
  expect(textOf(others)).not.toContain('A. Minister');
});

test('milestones are there to unfold, and a link leads to everything on record', async () => {
  openStory();
  const milestones = screen.getByText('Milestones').closest('details');
  expect(milestones?.open).toBe(false);
  await userEvent.click(screen.getByText('Milestones'));
  expect(milestones?.open).toBe(true);
  expect(textOf(milestones)).toContain('The government returns');
  const record = screen.getByRole('link', { name: 'Everything on record, with every source' });
  expect(record.getAttribute('href')).toBe('./sample/record/');
});

test('corrections are dated, and the way stances are decided is there to unfold', async () => {
  openStory();
  expect(textOf(partOf('Corrections'))).toContain('2 January 2026 A date was wrong.');
  await userEvent.click(screen.getByText('How stances are decided'));
  for (const text of ['Criterion of critical.', 'They make no ambassador.']) {
    expect(screen.getByText(text).closest('details')?.open).toBe(true);
  }
});

test('in Persian the words of an untranslated story are marked as English', () => {
  renderDetails({ language: persian, choices: { tab: 'story' } });
  expect(screen.getByText('The second paragraph.').getAttribute('lang')).toBe('en');
  const [words] = screen.getAllByText('Это решение принято.');
  expect(words?.closest('blockquote')?.getAttribute('lang')).toBe('ru');
});

test('in Persian a block of untranslated words begins on the side of its own language', () => {
  renderDetails({ language: persian, choices: { tab: 'story' } });
  const blocks = [
    screen.getByText('The second paragraph.'),
    screen.getByRole('heading', { name: 'Russia goes first' }),
    screen.getByRole('heading', { name: 'Others may follow' }),
    screen.getByText('Criterion of critical.'),
    screen.getByText('foreign minister'),
  ];
  for (const block of blocks) {
    expect(block.tagName).toMatch(/^(?:P|H2|H4|DD)$/);
    expect(block.getAttribute('lang')).toBe('en');
    expect(block.getAttribute('dir')).toBe('auto');
    expect(block.querySelector('[dir]')).toBeNull();
  }
});

test('in the language of the story its blocks have the direction of the page', () => {
  openStory();
  const block = screen.getByText('The second paragraph.');
  expect(block.getAttribute('lang')).toBeNull();
  expect(block.getAttribute('dir')).toBeNull();
});

test('markup in a story is shown as the text it is', () => {
  const attack =
    '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
  const hostile = JSON.parse(JSON.stringify(compiledStory), (key, value) =>
    ['label', 'title', 'text', 'summary', 'publisher', 'speaker', 'role', 'note'].includes(key) &&
    typeof value === 'string'
      ? attack
      : value,
  );
  renderDetails({ story: storyOf(hostile), choices: { tab: 'story' } });
  expect(document.querySelectorAll('img, script')).toHaveLength(0);
  expect(screen.getAllByText(attack).length).toBeGreaterThan(5);
  expect(globalThis).not.toHaveProperty('hacked');
});

test('a milestone that is asked for takes the focus in the article’s tab, each time', async () => {
  const store = renderDetails({ choices: { tab: 'country' } });
  for (let time = 0; time < 2; time += 1) {
    act(() => store.actions.openMilestone('2021-08-15'));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('milestone-2021-08-15'));
    expect(textOf(document.activeElement)).toContain('The government returns');
    expect(store.getState()).toMatchObject({ tab: 'story', milestone: null });
    act(() => store.actions.openTab('table'));
    (document.activeElement as HTMLElement).blur();
  }
});
