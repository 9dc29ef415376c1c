import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { story, texts } from './taliban.ts';

type Texts = { readonly [key: string]: string | readonly string[] | Texts };

const persian = parse(readFileSync('data/stories/taliban/fa.yaml', 'utf8')) as Texts;

/** The keys that the story's own texts call for, as `notes.china.text`; none of them may be missing. */
const wanted: readonly string[] = [
  ...['title', 'summary', 'subject.name', 'fallback.label', 'fallback.criterion'],
  ...phrasesOf('fallback.phrase', story.fallback.phrase),
  ...['article.headline', 'article.publisher', 'article.summary', 'corrections'],
  ...story.chapters.flatMap(({ id, gapAfter, fallback }) => [
    `chapters.${id}.title`,
    ...(gapAfter ? [`chapters.${id}.gapTitle`, `chapters.${id}.gapText`] : []),
    ...(fallback ? [`chapters.${id}.fallbackLabel`, `chapters.${id}.fallbackCriterion`] : []),
    ...phrasesOf(`chapters.${id}.fallbackPhrase`, fallback?.phrase),
  ]),
  ...story.scale.flatMap(({ id, phrase }) => [
    `scale.${id}.label`,
    `scale.${id}.criterion`,
    ...phrasesOf(`scale.${id}.phrase`, phrase),
  ]),
  ...(story.toward?.label ? ['toward.label'] : []),
  ...Object.keys(story.compare ?? {}).map((group) => `compare.${group}`),
  ...story.groups.map(({ id }) => `groups.${id}`),
  ...story.notes.flatMap(({ id }) => [`notes.${id}.title`, `notes.${id}.text`]),
  ...story.claims.flatMap(({ id, note }) => [
    `claims.${id}.summary`,
    ...(note ? [`claims.${id}.note`] : []),
  ]),
  ...story.quotes.flatMap(({ id }) =>
    ['speaker', 'role', 'original', 'translation'].map((key) => `quotes.${id}.${key}`),
  ),
  ...story.implications.flatMap(({ id }) => [
    `implications.${id}.title`,
    `implications.${id}.text`,
  ]),
  ...story.milestones.flatMap(({ id }) => [`milestones.${id}.title`, `milestones.${id}.summary`]),
];

/** English and Persian have the same plural categories, one and other. */
function phrasesOf(path: string, phrase: object | undefined): readonly string[] {
  return Object.keys(phrase ?? {}).map((category) => `${path}.${category}`);
}

describe('the Persian translation of the lead story', () => {
  test('has every text of the story and no other', () => {
    expect(wanted.length).toBeGreaterThan(500);
    const paths = pathsOf(persian)
      // A label that is short in one language is not so in each, and only some tell nothing from a number.
      .filter((path) => !/short$/i.test(path))
      .map((path) => path.replace(/^(compare\.\w+)\.\w+$/, '$1'));
    expect([...new Set(paths)].sort()).toEqual([...wanted].sort());
  });

  test('is read by the build without losing a text', () => {
    expect(story.translatedInto).toEqual(['fa']);
    expect(texts.fa).toEqual(persian);
  });

  test('has a paragraph for each of the article’s', () => {
    const { article } = persian as { article: Texts };
    expect(article.summary).toHaveLength(story.article.summary.length);
  });

  test('is written in Persian letters and digits throughout', () => {
    const all = leavesOf(persian);
    expect(all.length).toBeGreaterThan(500);
    const written = all.map((text) => text.replace(/\{(n|year)\}/g, ''));
    expect(written.filter((text) => /[0-9A-Za-zيك]/.test(text))).toEqual([]);
    expect(all.filter((text) => !/[آ-ی۰-۹]/.test(text))).toEqual([]);
  });

  test.each([
    [
      texts.fa?.chapters?.['first-emirate']?.fallbackPhrase,
      '۱۸۹ کشور طالبان را، تا جایی که یافت شد، به رسمیت نمی‌شناسند',
    ],
    [
      texts.fa?.scale?.taliban_mission?.phrase,
      '۱۸۹ کشور میزبان نمایندگی با کارکنان منصوب طالبان هستند',
    ],
  ])('makes with its phrase the sentence %#', (phrase, sentence) => {
    expect(`۱۸۹ کشور ${phrase?.other}`).toBe(sentence);
  });

  test('keeps every year that the English text names', () => {
    const numbersOf = (text: string) => new Set(text.match(/\b(?:19|20)\d\d\b/g));
    const lost = story.claims.filter(({ id, summary, note = '' }) => {
      const ours = leavesOf((persian.claims as Texts)[id] as Texts).join(' ');
      return ![...numbersOf(`${summary} ${note}`)].every((year) => ours.includes(toPersian(year)));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

function pathsOf(texts: Texts, above = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = above + key;
    const isLeaf = typeof value === 'string' || Array.isArray(value);
    const isEmpty = !isLeaf && Object.keys(value).length === 0;
    return isLeaf || isEmpty ? [path] : pathsOf(value as Texts, `${path}.`);
  });
}

function leavesOf(texts: Texts): readonly string[] {
  return Object.values(texts).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? (value as string[]) : leavesOf(value as Texts);
  });
}

function toPersian(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
}
