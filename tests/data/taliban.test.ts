import { describe, expect, test } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { gapAt } from '../../src/story/chapters.ts';
import { countsAt, stanceAt } from '../../src/story/stances.ts';
import { type Day, parseDay } from '../../src/time/day.ts';
import { anchors, stances } from './anchors.ts';
import { story } from './taliban.ts';

const onTheLastDay: Readonly<Record<string, string>> = {
  recognises: 'RUS',
  ambassador: 'ARE CHN NIC PAK QAT UZB',
  taliban_mission: 'DEU IDN IND IRN KAZ KGZ MYS NOR OMN TKM TUR',
  embassy_kabul: 'AZE JPN SAU TJK',
  contacts: 'BLR CHE FRA GBR ITA USA',
  listed: 'CAN',
};

/** Every point the article makes, and words of the part of the story that carries it. */
const points: readonly (readonly [point: string, part: Part, words: RegExp])[] = [
  ['Russia recognised, as the first', 'article', /officially recognised.*first country/],
  ['it may open the way to others', 'article', /broader acceptance/],
  ['Kabulov confirmed to RIA Novosti', 'article', /Kabulov.*confirmed.*RIA Novosti/],
  ['the Foreign Ministry confirmed to TASS', 'article', /Foreign Ministry confirmed.*TASS/],
  ['the name Islamic Emirate', 'article', /Islamic Emirate of Afghanistan/],
  ['Muttaqi to Zhirnov, in a video on X', 'article', /video posted on X.*Zhirnov/],
  ['courageous and historic', 'article', /courageous and historic/],
  ['why others hesitate', 'article', /human rights.*education of women.*inclusive government/],
  ['pragmatism over ideology', 'article', /pragmatic engagement.*ideological/],
  ['legitimacy from a major power', 'article', /legitimacy.*major power/],
  ['deeper cooperation', 'article', /political, economic and security cooperation/],
  ['the four who may follow', 'article', /China, Iran, Qatar and Turkey/],
  ['South and Central Asia', 'article', /South and Central Asia/],
  ['a challenge to the West', 'article', /Western states.*direct challenge/],
  ['independent policy, balance of influence', 'article', /foreign policy.*balance of influence/],
  ['first since 2021, and a bold step', 'implications', /first recognition since.*2021/],
  ['an example for others', 'implications', /set an example for others/],
  ['China may follow', 'implications', /names China first among/],
  ['Iran may follow', 'implications', /names Iran among/],
  ['Qatar may follow', 'implications', /names Qatar among/],
  ['Turkey may follow', 'implications', /names Turkey among/],
  ['pragmatism', 'implications', /pragmatic engagement before ideological/],
  [
    'why most hesitate',
    'implications',
    /human rights, women's education and.*inclusive government/,
  ],
  ['legitimacy', 'implications', /legitimacy from a major power/],
  ['cooperation', 'implications', /deeper political, economic and security cooperation/],
  ['the region', 'implications', /diplomatic map of South and Central Asia/],
  ['the West', 'implications', /direct challenge to Western countries/],
  ['the balance of influence', 'implications', /balance of influence in the region/],
  ['Kabulov and the ministry, in Russia’s claim', 'claim', /Kabulov.*RIA Novosti.*TASS/],
  [
    'Muttaqi as the article quotes him',
    'quotes',
    /This brave decision will set an example for others… Now/,
  ],
];

type Part = 'article' | 'implications' | 'claim' | 'quotes';

const parts: Readonly<Record<Part, string>> = {
  article: story.article.summary.join(' '),
  implications: story.implications.map(({ text }) => text).join(' '),
  claim: story.claims
    .filter(({ id }) => id === 'RUS-2025-07-03')
    .map(({ summary, note }) => `${summary} ${note}`)
    .join(),
  quotes: story.quotes[0]?.text ?? '',
};

describe('the lead story', () => {
  test('carries over every researched row', () => {
    const merged = 11;
    expect(story.claims).toHaveLength(133 + 71 - merged);
    expect(story.milestones).toHaveLength(24);
    expect(story.quotes).toHaveLength(23);
    expect(story.implications).toHaveLength(11);
    expect(story.sources).toHaveLength(139);
  });

  test.each(anchors)('on $date it counts as its table does, and $recognise recognise', (anchor) => {
    const { date, recognise, counts } = anchor;
    expect([...countsAt(story, dayOf(date))]).toEqual(stances.map((it, at) => [it, counts[at]]));
    expect(withStance('recognises', date)).toEqual(recognise);
  });

  test.each(Object.entries(onTheLastDay))('ends with the right states as %s', (stance, states) => {
    expect(withStance(stance, '2026-06-24').join(' ')).toBe(states);
  });

  test('has no stance on 1 January 2002 and says why', () => {
    expect(gapAt(story, dayOf('2002-01-01'))?.text).toMatch(/no Taliban government/);
    expect(withStance('none', '2002-01-01')).toHaveLength(story.recognisers.length);
  });

  test('calls only its first stance recognition', () => {
    expect(story.scale.map(({ recognises }) => recognises)).toEqual([
      true,
      ...Array(6).fill(false),
    ]);
    for (const { criterion } of story.scale.slice(1)) {
      expect(criterion).toMatch(/does not recognise|withholds recognition/);
    }
  });

  test('says of no other state that it recognises, since 2021', () => {
    const others = story.claims.filter(
      ({ date, stance }) => date.first >= dayOf('2021-08-15') && stance !== 'recognises',
    );
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(({ summary }) => /\brecognises\b/.test(summary))).toEqual([]);
  });

  test.each(points)('makes the article’s point: %s', (_point, part, words) => {
    expect(parts[part]).toMatch(words);
  });

  test('uses every source and every quote', () => {
    const cited = new Set([
      ...story.claims.flatMap(({ sources }) => sources),
      ...story.milestones.flatMap(({ sources }) => sources),
      ...story.implications.flatMap(({ sources }) => sources),
      ...story.quotes.map(({ source }) => source),
    ]);
    expect(story.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    const tied = new Set(story.implications.flatMap(({ quotes }) => quotes));
    expect(story.quotes.filter(({ id }) => !tied.has(id))).toEqual([]);
  });
});

function withStance(stance: string, day: string): readonly Iso3[] {
  return story.recognisers.filter((country) => stanceAt(story, country, dayOf(day)) === stance);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(text);
  return day;
}
