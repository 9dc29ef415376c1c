import { expect, test } from 'vitest';
import {
  countryInQuestion,
  hasTwoVersions,
  leadQuote,
  otherVoices,
} from '../../src/details/article/article.ts';
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

test('a story opens on the article’s own quote, else on words of somebody it names, else on the first', () => {
  expect(leadQuote(story)?.id).toBe('printed');
  const without = (...gone: string[]) => ({
    ...story,
    quotes: story.quotes.filter(({ id }) => !gone.includes(id)),
  });
  expect(leadQuote(without('printed', 'unnamed'))?.id).toBe('agency');
  expect(leadQuote(without('printed', 'unnamed', 'agency', 'named'))?.id).toBe('envoy');
  expect(leadQuote({ ...story, quotes: [] })).toBeUndefined();
});

test('one voice of each country stands first among the others, but not of the one that has a button', () => {
  const from = (id: string, country: string) => ({ ...quote(id, id, 'alpha'), country });
  const { country: _, ...office } = from('office', '');
  const voices = storyOf({
    ...compiledStory,
    implications: [],
    quotes: [
      { ...minister, id: 'lead' },
      from('russian', 'RUS'),
      from('chinese', 'CHN'),
      office,
      from('second', 'CHN'),
      from('german', 'DEU'),
    ],
  });
  expect(voices.opensAt).toBe('RUS');
  expect(ids(otherVoices(voices))).toEqual(['chinese', 'german', 'russian', 'office', 'second']);
});

test('two versions are words of one speaker and date', () => {
  expect(hasTwoVersions(story)).toBe(true);
  const { quotes } = story;
  expect(hasTwoVersions({ ...story, quotes: quotes.filter(({ id }) => id !== 'agency') })).toBe(
    false,
  );
  expect(hasTwoVersions({ ...story, quotes: [] })).toBe(false);
});

test('the country in question is the one the story opens at, else that of the quote, never the subject', () => {
  expect(countryInQuestion(story)).toBe('RUS');
  const { opensAt: _, ...compiled } = compiledStory;
  const elsewhere = storyOf(compiled);
  expect(countryInQuestion(elsewhere)).toBeUndefined();
  const [, ...others] = elsewhere.quotes;
  expect(countryInQuestion({ ...elsewhere, quotes: others })).toBe('RUS');
});
