// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { dayFrom } from '../../src/time/day.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';
import { persian } from '../language/sample.ts';
import { renderDetails } from './render.tsx';
import { isShown, opened, partOf, textOf } from './seen.ts';

const openStory = () => renderDetails({ choices: { tab: 'story' } });

test('the story opens on the article’s words, then its first sentences, then the country it is about', () => {
  openStory();
  const article = screen.getByRole('article');
  expect(textOf(article)).toMatch(
    /^Russia goes firstA brave decision\.A\. Minister, foreign minister, 3 July 2025Original language: Not statedPaper Archive: Only in printThe first paragraph\. A\. Minister spoke\.Russia: recognises, since 3 July 2025/,
  );
});

test('the country the story is about is told of the shown day, and opened', async () => {
  const store = openStory();
  act(() => store.actions.goToDay(dayFrom(2022, 1, 1)));
  const button = screen.getByRole('button', { name: /^Russia: / });
  expect(textOf(button)).toBe('Russia: official contacts only, since 1 September 2021');
  await userEvent.click(button);
  expect(store.getState()).toMatchObject({ country: 'RUS', tab: 'country' });
});

test('a story without a quote opens on its figure, with the claim it rests on', () => {
  const story = storyOf({ ...compiledStory, quotes: [], implications: [], watchList: [] });
  const store = renderDetails({ story, choices: { tab: 'story' } });
  const opening = () => textOf(screen.getByRole('article'));
  expect(opening()).toMatch(
    /^Russia goes first1 of 8 states recognises\.Russia, 3 July 2025Alpha News/,
  );
  act(() => store.actions.goToDay(dayFrom(2022, 1, 1)));
  expect(opening()).toMatch(/^Russia goes first0 of 8 states recognise\.The first/);
  for (const name of ['Who may follow', 'What it may mean', 'Other voices']) {
    expect(screen.queryByRole('heading', { name })).toBeNull();
  }
});

test('the rest of the article stands with its headline, publisher and date under What happened', () => {
  openStory();
  expect(textOf(partOf('What happened'))).toMatch(
    /^What happenedRussia goes firstBackground article, July 2025The second paragraph\./,
  );
  expect(isShown(screen.getByText(/^Facts checked up to 24 June 2026/))).toBe(true);
});

test('the publisher is named in the words of the translation', () => {
  const translation = { article: { publisher: 'روزنامه' } };
  renderDetails({ choices: { tab: 'story' }, language: persian, translation });
  expect(isShown(screen.getByText(/^روزنامه، /))).toBe(true);
  expect(screen.queryByText(/^Background article/)).toBeNull();
});

test('quotes keep their order and language and name speaker, role, date, original and source', () => {
  openStory();
  const [first] = screen.getAllByRole('figure');
  expect(isShown(within(first!).getByText('A. Minister'))).toBe(true);
  expect(textOf(first)).toContain('foreign minister');
  expect(textOf(first)).toContain('3 July 2025');
  expect(textOf(first)).toContain('Not stated');
  expect(textOf(first)).toContain('Only in print');
  const second = within(partOf('Other voices')).getByRole('figure');
  const words = within(second).getByRole('blockquote');
  expect(words.getAttribute('lang')).toBe('ru');
  expect(textOf(words)).toContain('Это решение принято.');
  expect(textOf(second)).toMatch(/^The decision has been taken\.As printed:/);
  expect(isShown(within(second).getByRole('link', { name: /^Alpha News: Alpha reports/ }))).toBe(
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
  await user.hover(screen.getByRole('heading', { name: 'What happened' }));
  expect(store.getState().highlighted).toEqual([]);
});

test('focus outlines as pointing does', async () => {
  const store = openStory();
  await opened('Trade may grow');
  await opened('Others may follow');
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

test('an implication says how many states it concerns, and has the words it rests on with their source', async () => {
  openStory();
  const item = await opened('Others may follow');
  expect(textOf(item)).toMatch(/^Others may follow2 states/);
  expect(textOf(item)).toContain('A brave decision.A. Minister, foreign minister, 3 July 2025');
  expect(textOf(item)).toContain('Paper Archive: Only in print');
});

test('a chosen implication stays outlined until it is pressed again', async () => {
  const user = userEvent.setup();
  const store = openStory();
  const title = screen.getByRole('button', { name: /: Others may follow$/ });
  await user.click(title);
  expect(title.getAttribute('aria-pressed')).toBe('true');
  act(() => title.blur());
  await user.hover(screen.getByRole('heading', { name: 'What happened' }));
  expect(store.getState().highlighted).toEqual(['CHN', 'QAT']);
  await user.click(title);
  act(() => title.blur());
  await user.hover(screen.getByRole('heading', { name: 'What happened' }));
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
  await user.hover(screen.getByRole('heading', { name: 'What happened' }));
  expect(store.getState().highlighted).toEqual([]);
  await user.click(title);
  expect(title.getAttribute('aria-pressed')).toBe('true');
});

test('Who may follow has each country with its stance on the shown day, and opens it', async () => {
  const store = openStory();
  const rows = () => within(partOf('Who may follow')).getAllByRole('listitem').map(textOf);
  expect(textOf(partOf('Who may follow'))).toContain('The article names 2 states.');
  expect(rows().slice(0, 2)).toEqual(['ChinaOfficial contacts only', 'QatarNo position found']);
  act(() => store.actions.goToDay(dayFrom(2010, 1, 1)));
  expect(rows()[0]).toBe('ChinaNo stance on this date');
  await userEvent.click(within(partOf('Who may follow')).getByRole('button', { name: 'China' }));
  expect(store.getState()).toMatchObject({ country: 'CHN', tab: 'country' });
});

/** What Who may follow tells of a country then and since. */
async function thenAndSince(country: string): Promise<HTMLElement> {
  const summary = screen.getByText('When the article appeared, and since');
  if (!summary.closest('details')?.open) await userEvent.click(summary);
  return within(summary.closest('details')!).getByRole('heading', { name: country }).closest('li')!;
}

test('Who may follow tells of each country then and now, and what it did in between', async () => {
  const store = openStory();
  const china = await thenAndSince('China');
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
  const china = await thenAndSince('China');
  expect(textOf(china)).toContain('On 24 June 2026Official contacts only');
  expect(textOf(china)).toContain('Since then20 August 2025China repeats that talks go on.');
  expect(isShown(within(china).getByRole('link', { name: /Alpha News/ }))).toBe(true);
  const qatar = await thenAndSince('Qatar');
  expect(textOf(qatar)).toContain('nothing on record');
  await userEvent.click(within(part).getByRole('button', { name: 'Show 24 June 2026' }));
  expect(store.getState().date).toBe(dayFrom(2026, 6, 24));
  expect(within(part).queryByRole('button', { name: 'Show 24 June 2026' })).toBeNull();
});

test('what was corrected stands before what may follow', () => {
  openStory();
  expect(textOf(screen.getByRole('article'))).toMatch(
    /Corrections2 January 2026 A date was wrong\..*Who may follow/,
  );
});

test('other voices stand apart from the words the story opens on', () => {
  openStory();
  const others = partOf('Other voices');
  expect(textOf(others)).toContain('An Envoy');
  expect(textOf(others)).toContain('special envoy');
  expect(textOf(others)).not.toContain('A. Minister');
});

test('milestones are there to unfold, and a link leads to everything on record', async () => {
  openStory();
  expect(screen.queryByText('The government returns')).toBeNull();
  const milestones = await opened('Milestones');
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

test('in Persian a block of untranslated words begins on the side of its own language', async () => {
  renderDetails({ language: persian, choices: { tab: 'story' } });
  await userEvent.click(screen.getByText('موضع‌ها چگونه تعیین می‌شود'));
  const blocks = [
    screen.getByText('The second paragraph.'),
    screen.getByRole('heading', { name: 'Russia goes first' }),
    screen.getByRole('heading', { name: 'Others may follow' }),
    screen.getByText('Criterion of critical.'),
    screen.getAllByText('A. Minister')[0]!,
  ];
  for (const block of blocks) {
    expect(block.tagName).toMatch(/^(?:P|H2|H4|DD|CITE)$/);
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
