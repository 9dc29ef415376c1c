import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/story/sources.ts';
import type { Claim, Confidence } from '../../src/story/story.ts';
import { type FactRow, hasFacts, readFacts, whyNoFacts } from './facts.ts';
import { story } from './taliban.ts';

/** A party denies this one: Delhi called the acting consul merely an Afghan national. */
const DENIED = 'IND-2024-11-12';

/** Baselines that say again what an event row of the same country, period and stance says. */
const MERGED = 'CAN CHN CZE IND IRN KAZ PAK QAT RUS TUR UZB';

const claims = new Map(story.claims.map((claim) => [claim.id, claim]));

if (!hasFacts) console.warn(whyNoFacts());

test('says in one line why it compares nothing where the tables are missing', () => {
  expect(whyNoFacts('no/such/folder')).toMatch(
    /^row by row is skipped: .+ is not beside the project$/,
  );
  expect(whyNoFacts('data')).toBeUndefined();
});

describe.runIf(hasFacts)('row by row beside the researched tables', () => {
  const events = readFacts('events.csv');
  const baselines = readFacts('stances-baseline.csv').filter(
    ({ stance }) => stance !== 'none' && stance !== 'self',
  );

  test('the tables are those the figures were written for', () => {
    expect([events.length, baselines.length]).toEqual([133, 71]);
    expect(readFacts('milestones.csv')).toHaveLength(24);
    expect(readFacts('quotes.csv')).toHaveLength(23);
  });

  test('each event is a claim on its date with its stance, source and confidence', () => {
    for (const row of events) {
      const claim = claims.get(`${row.country_iso3}-${row.date}`);
      expect(claim, row.event).toBeDefined();
      expectSame(claim, row);
      expect(claim?.confidence).toBe(claim?.id === DENIED ? 'disputed' : confidenceOf(row));
    }
  });

  test('each baseline is a claim of its own or part of the event that says the same', () => {
    const ofEvents = new Set(events.map((row) => `${row.country_iso3}-${row.date}`));
    const merged: string[] = [];
    for (const row of baselines) {
      const id = `${row.iso3}-${takesEffect(row.source_date ?? '')}`;
      expectSame(claims.get(id), row);
      if (ofEvents.has(id)) merged.push(row.iso3 ?? '');
      else expect(claims.get(id)?.confidence).toBe(confidenceOf(row));
    }
    expect(merged.sort().join(' ')).toBe(MERGED);
    expect(story.claims).toHaveLength(events.length + baselines.length - merged.length);
  });

  test('each milestone and each quote stands with its source, the quotes verbatim', () => {
    readFacts('milestones.csv').forEach((row) => {
      const milestone = story.milestones.find(({ id }) => id === row.date);
      expect(milestone?.sources.map(sourceKey)).toContain(keyOf(row));
    });
    readFacts('quotes.csv').forEach((row, at) => {
      const quote = story.quotes[at];
      expect([quote?.speaker, quote?.text, quote?.date.text]).toEqual([
        row.speaker,
        row.quote,
        row.date,
      ]);
      expect(sourceKey(quote?.source ?? '')).toBe(keyOf(row));
    });
  });

  test('the sources are those of the tables, each once', () => {
    const tables = ['events.csv', 'stances-baseline.csv', 'milestones.csv', 'quotes.csv'];
    const keys = tables
      .flatMap((file) => readFacts(file))
      .filter((row) => row.source_publisher)
      .map((row) => `${keyOf(row)} ${addressOf(row)}`);
    const ours = story.sources.map(({ id, url }) => `${sourceKey(id)} ${url ?? ''}`);
    expect([...ours].sort()).toEqual([...new Set(keys)].sort());
  });
});

function expectSame(claim: Claim | undefined, row: FactRow): void {
  expect(claim?.stance).toBe(row.stance);
  expect(claim?.sources.map(sourceKey)).toContain(keyOf(row));
}

function sourceKey(id: string): string {
  const source = sourceOf(story, id);
  return `${source?.publisher} | ${source?.title}`;
}

function keyOf(row: FactRow): string {
  return `${row.source_publisher} | ${row.source_title}`;
}

/** The article is a text beside the tables, not an address of the web. */
function addressOf({ source_url: url = '' }: FactRow): string {
  return url.startsWith('http') ? url : '';
}

function confidenceOf({ evidence, confidence }: FactRow): Confidence {
  if (evidence === 'knowledge') return 'unverified';
  return confidence === 'high' ? 'confirmed' : 'reported';
}

/** A source of the takeover's first weeks dates its row; what a later one tells held from the takeover on. */
function takesEffect(published: string): string {
  const isOfThen = published.startsWith('2021-08') || published.startsWith('2021-09');
  return isOfThen ? published : '2021-08-15';
}
