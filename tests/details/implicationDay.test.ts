import { expect, test } from 'vitest';
import { implicationDay, quotesOf } from '../../src/details/article/implicationDay.ts';
import { formatIsoDay } from '../../src/time/day.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';

const story = storyOf({
  ...compiledStory,
  sources: [
    ...compiledStory.sources,
    {
      id: 'article',
      publisher: 'Background article',
      title: 'Russia goes first',
      published: '2025-07',
    },
    { id: 'month', publisher: 'M', title: 'M', published: '2025-02' },
    { id: 'late', publisher: 'L', title: 'L', published: '2026' },
  ],
});
const dayOf = (quotes: readonly string[], sources: readonly string[]) =>
  formatIsoDay(implicationDay(story, { ...story.implications[0]!, quotes, sources }));

test.each([
  ['a quote later than the sources', ['minister'], ['gamma'], '2025-07-03'],
  ['a source later than the quotes', ['minister'], ['beta', 'gamma'], '2025-07-04'],
  ['a month, which counts from its last day', [], ['month', 'gamma'], '2025-02-28'],
  [
    'what is dated after the facts were checked, which is left out',
    [],
    ['late', 'beta'],
    '2025-07-04',
  ],
  [
    'the article beside other sources, which does not count',
    [],
    ['article', 'month'],
    '2025-02-28',
  ],
  ['nothing but the article', [], ['article'], '2025-07-31'],
  ['sources without a date', [], ['paper'], '2025-07-31'],
  ['ids that are unknown', ['nobody'], ['nothing'], '2025-07-31'],
])('the day of an implication with %s', (_, quotes, sources, day) => {
  expect(dayOf(quotes, sources)).toBe(day);
});

test('an article dated after the facts were checked leads to the last day that was', () => {
  const early = { ...story, asOf: story.opensOn };
  const implication = { ...story.implications[0]!, quotes: [], sources: [] };
  expect(implicationDay(early, implication)).toBe(story.opensOn);
});

test('quotes come in the order of their ids, without unknown ones', () => {
  const ids = quotesOf(story, ['envoy', 'nobody', 'minister']).map(({ id }) => id);
  expect(ids).toEqual(['envoy', 'minister']);
});
