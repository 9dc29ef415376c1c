import { expect, test } from 'vitest';
import { groupQuotes, hasTwoVersions } from '../../src/details/article/article.ts';
import { sourceOf } from '../../src/story/sources.ts';
import { translateStory } from '../../src/story/translation.ts';
import { isTheArticle, sourceTexts } from '../../src/wording/sourceTexts.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';

const [minister, envoy] = compiledStory.quotes;
const quote = (id: string, speaker: string, source: string, date = '2025-07-03') => ({
  ...minister,
  id,
  speaker,
  source,
  date,
});
const story = storyOf({
  ...compiledStory,
  implications: [],
  article: { ...compiledStory.article, summary: ['A. Minister told C. Envoy so.'] },
  sources: [
    ...compiledStory.sources,
    { id: 'article', publisher: 'Background article', title: 'Russia goes first' },
  ],
  quotes: [
    quote('agency', 'A. Minister', 'alpha'),
    envoy,
    quote('printed', 'A. Minister', 'article'),
    quote('unnamed', 'Somebody quoted', 'article'),
    quote('elsewhere', 'Somebody quoted', 'beta', '2025-04'),
    quote('named', 'C. Envoy', 'beta'),
  ],
});
const ids = (quotes: readonly { readonly id: string }[]) => quotes.map(({ id }) => id);

test('the article is the source with its publisher and headline', () => {
  expect(isTheArticle(story, 'article')).toBe(true);
  expect(isTheArticle(story, 'alpha')).toBe(false);
  expect(isTheArticle(story, 'nobody')).toBe(false);
});

test('the article has its translated name as a source, and others the language that names them', () => {
  const texts = translateStory(
    story,
    { article: { publisher: 'مقالهٔ پیش‌زمینه', headline: 'روسیه' } },
    'fa',
  );
  const named = (id: string) => {
    const source = sourceOf(story, id);
    if (!source) throw new Error(`There is no source ${id}.`);
    return sourceTexts({ story, texts }, source);
  };
  expect(named('article')).toEqual({
    publisher: { text: 'مقالهٔ پیش‌زمینه', language: 'fa' },
    title: { text: 'روسیه', language: 'fa' },
  });
  expect(named('alpha').publisher).toEqual({ text: 'Alpha News', language: 'en' });
});

test('those whom the article quotes or names stand first, its own words before other versions', () => {
  const { inArticle, others } = groupQuotes(story);
  expect(ids(inArticle)).toEqual(['printed', 'unnamed', 'agency', 'elsewhere', 'named']);
  expect(ids(others)).toEqual(['envoy']);
});

test('two versions are words of one speaker and date, one of them the article’s', () => {
  const { inArticle, others } = groupQuotes(story);
  expect(hasTwoVersions(story, inArticle)).toBe(true);
  expect(hasTwoVersions(story, others)).toBe(false);
  expect(hasTwoVersions(story, story.quotes.slice(3, 5))).toBe(false);
});
