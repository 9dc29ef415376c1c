import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from './compiled.ts';

describe('a compiled story with a mistake', () => {
  it.each<[string, string, unknown, string]>([
    [
      'a date that does not exist',
      'claims.0.date',
      '2024-13-01',
      'claims[0].date: "2024-13-01" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    ['a day that is a month', 'asOf', '2024-06', 'asOf: "2024-06" is not a day (YYYY-MM-DD)'],
    ['a missing text', 'title', undefined, 'title: is missing'],
    ['an empty text', 'title', ' ', 'title: " " is empty'],
    ['a wrong type', 'claims', {}, 'claims: must be of type Array, not Object'],
    [
      'a palette slot there is not',
      'scale.0.slot',
      8,
      'scale[0].slot: must be (1 | 2 | 3 | 4 | 5 | 6 | 7)',
    ],
    ['a slot taken twice', 'scale.1.slot', 1, 'scale[1].slot: "1" is the slot of another stance'],
    ['a reserved stance', 'scale.1.id', 'none', 'scale[1].id: "none" is reserved'],
    ['an empty scale', 'scale', [], 'scale: is empty'],
    ['an id with a space', 'sources.0.id', 'b bc', 'sources[0].id: "b bc" is not an id'],
    [
      'a script for an address',
      'sources.0.url',
      'javascript:alert(1)',
      'sources[0].url: "javascript:alert(1)" is not an http or https address',
    ],
    [
      'a language that is none',
      'quotes.0.language',
      'not stated',
      'quotes[0].language: "not stated" is not a language tag such as "fa"',
    ],
    [
      'a country code in lower case',
      'opensAt',
      'rus',
      'opensAt: "rus" is not a country code of three capital letters',
    ],
    [
      'an unknown stance',
      'claims.0.stance',
      'likes',
      'claims[0].stance: "likes" is not a stance of the scale',
    ],
    ['an unknown source', 'claims.0.sources', ['cnn'], 'claims[0].sources: "cnn" is not a source'],
    [
      'a claim of no recogniser',
      'claims.0.country',
      'FRA',
      'claims[0].country: "FRA" is not a recogniser',
    ],
    [
      'a claim of the subject',
      'claims.0.country',
      'AFG',
      'claims[0].country: "AFG" is not a recogniser',
    ],
    ['the subject as recogniser', 'recognisers.3', 'AFG', 'recognisers: "AFG" is the subject'],
    ['a recogniser twice', 'recognisers.3', 'CHN', 'recognisers[3]: "CHN" is there twice'],
    [
      'a source twice',
      'sources.1',
      { id: 'bbc', publisher: 'BBC', title: 'More' },
      'sources[1]: "bbc" is there twice',
    ],
    [
      'a claim without a source',
      'claims.0.sources',
      [],
      'claims[0].sources: is empty, though the claim is not "unverified"',
    ],
    [
      'an id that is not country and date',
      'claims.0.id',
      'PAK-1',
      'claims[0].id: must be PAK-1997-05',
    ],
    [
      'chapters that overlap',
      'chapters.0.to',
      '2022-01-01',
      'chapters[0]: does not end before the next chapter begins',
    ],
    [
      'a chapter that ends before it begins',
      'chapters.0.to',
      '1996-01-01',
      'chapters[0]: ends before it begins',
    ],
    [
      'a chapter after asOf',
      'chapters.1.to',
      '2024-07-01',
      'chapters[1]: ends after the day up to which the facts were checked (asOf)',
    ],
    [
      'a gap without a name',
      'chapters.0.gapAfter',
      undefined,
      'chapters[0]: needs a gapAfter, which says what the days before the next chapter are called',
    ],
    ['no chapters', 'chapters', [], 'chapters: is empty'],
    ['opening outside the story', 'opensOn', '1990-01-01', 'opensOn: is outside the story'],
    [
      'a watched country that is no recogniser',
      'watchList.0',
      'AFG',
      'watchList: "AFG" is not a recogniser',
    ],
    [
      'a member that is no recogniser',
      'groups.0.members.0',
      'FRA',
      'groups[0].members: "FRA" is not a recogniser',
    ],
    [
      'an unknown quote',
      'implications.0.quotes.0',
      'wrods',
      'implications[0].quotes: "wrods" is not a quote',
    ],
    [
      'a quote without its source',
      'quotes.0.source',
      'cnn',
      'quotes[0].source: "cnn" is not a source',
    ],
    [
      'a milestone outside the story',
      'milestones.0.date',
      '1979',
      'milestones[0].date: "1979" is outside the story',
    ],
    [
      'a quote after asOf',
      'quotes.0.date',
      '2024-07-01',
      'quotes[0].date: "2024-07-01" is after the day up to which the facts were checked (asOf)',
    ],
    [
      'a source published after asOf',
      'sources.0.published',
      '2025',
      'sources[0].published: "2025" is after the day up to which the facts were checked (asOf)',
    ],
    [
      'an article after asOf',
      'article.date',
      '2024-07',
      'article.date: "2024-07" is after the day up to which the facts were checked (asOf)',
    ],
    ['a milestone without a source', 'milestones.0.sources', [], 'milestones[0].sources: is empty'],
    [
      'an implication without a source and a quote',
      'implications.0',
      { id: 'others', title: 'Others', text: 'So.', countries: [], quotes: [], sources: [] },
      'implications[0].sources: is empty, and there is no quote',
    ],
    [
      'a language by its name',
      'language',
      'english',
      'language: "english" is not a language tag such as "fa"',
    ],
    [
      'its own language as a translation',
      'translatedInto.1',
      'en',
      'translatedInto: "en" is its own language',
    ],
    [
      'a story id with capitals',
      'id',
      'Small',
      'id: "Small" is not in lower case letters, digits and "-"',
    ],
  ])('names %s', (_, path, value, sentence) => {
    expect(problemsAfter((json) => put(json, path, value))).toContain(sentence);
  });

  it.each([
    ['quotes.0.date', '2024'],
    ['sources.0.published', '2024-06'],
    ['corrections.0.date', '2025-01-01'],
    ['implications.0.sources', []],
    ['implications.0.quotes', []],
  ])('may have at %s also %j', (path, value) => {
    expect(problemsAfter((json) => put(json, path, value))).toEqual([]);
  });

  it.each([
    ['2002-01-01', '"2002-01-01" is outside every chapter'],
    ['2001', '"2001" begins inside a chapter but ends after it'],
    ['2001-12', '"2001-12" begins inside a chapter but ends after it'],
    ['2024-07', '"2024-07" is after the day up to which the facts were checked (asOf)'],
    [
      '2024',
      '"2024" is not over by 2024-06-30 (asOf) and would never be shown: write a narrower date, such as 2024-06',
    ],
    ['2024-06', ''],
    ['2021-08', ''],
    ['1996', ''],
  ])('judges a claim of %s by the day it takes effect', (date, sentence) => {
    const problems = problemsAfter((json) => {
      Object.assign(json.claims[0], { date, id: `PAK-${date}` });
    });
    expect(problems).toEqual(sentence ? [`claims[0].date: ${sentence}`] : []);
  });

  it.each([
    [
      '1997-05-31',
      'recognises',
      '"1997-05-31" takes effect on the same day as the date of claims[0]',
    ],
    [
      '1997-05-02',
      'critical',
      '"1997-05-02" overlaps, with a different stance, the date of claims[0]',
    ],
    ['1997', 'critical', '"1997" overlaps, with a different stance, the date of claims[0]'],
    ['1997-05-02', 'recognises', ''],
    ['1997-06-01', 'critical', ''],
  ])('compares a second claim of %s, %s, with one of May 1997', (date, stance, sentence) => {
    const problems = problemsAfter((json) => {
      json.claims.push({ ...json.claims[0], date, stance, id: `PAK-${date}` });
    });
    expect(problems).toEqual(sentence ? [`claims[2].date: ${sentence}`] : []);
  });
});
