import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import {
  addGrounds,
  readStoryData,
  readTexts,
  writePublicStory,
  writeStoryData,
  writeStoryParts,
  writeTexts,
} from '../../src/story/storyData.ts';
import { sampleStory } from '../fixtures/story.ts';
import { stories } from './arbitrary.ts';

const overTheWire = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('the data of a page', () => {
  it('is the same story once it is read', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(readStoryData(overTheWire(writeStoryData(story)))).toEqual(story);
      }),
    );
  });

  it('is the same story once the grounds of its claims have come too', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const parts = writeStoryParts(story);
        const read = readStoryData(overTheWire(parts.story));
        addGrounds(read, overTheWire(parts.grounds));
        expect(read).toEqual(story);
      }),
    );
  });

  it('waits for what claims say and for their sources, but of what the story itself tells', () => {
    const parts = writeStoryParts({ ...sampleStory, watchList: ['CHN' as Iso3] });
    const first = readStoryData(overTheWire(parts.story));
    const bare = first.claims.filter(({ summary }) => summary === undefined);
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.map(({ country }) => country)).not.toContain('CHN');
    const told = new Set([
      ...first.claims.flatMap(({ sources }) => sources ?? []),
      ...first.quotes.map(({ source }) => source),
      ...[...first.implications, ...first.milestones].flatMap(({ sources }) => sources),
    ]);
    const named = first.sources.filter(({ title }) => title !== undefined);
    expect(new Set(named.map(({ id }) => id))).toEqual(told);
    expect(named.length).toBeLessThan(first.sources.length);
  });

  it('has everything at once in a story that opens on its latest claim', () => {
    const story = { ...sampleStory, quotes: [] };
    expect(readStoryData(overTheWire(writeStoryParts(story).story))).toEqual(story);
  });

  it('has a day as a number, a month or year as its first and last day, and no ids of claims', () => {
    const data = JSON.stringify(writeStoryData(sampleStory));
    expect(data).toContain('{"date":19692,"country":"CHN",');
    expect(data).toContain('{"date":[18993,19357],"country":"IRN",');
    expect(data).not.toContain('CHN-2023-12-01');
  });

  it.each([null, 7, {}, { id: 7 }, { version: 0 }, { version: 2, claims: [] }])(
    'is refused where it is of another version: %j',
    (data) => {
      expect(() => readStoryData(data)).toThrow('not 1');
      expect(() => readTexts(data)).toThrow('not 1');
    },
  );

  it('has a translation as it is', () => {
    const texts = { title: 'عنوان', claims: { 'CHN-2023-12-01': { summary: 'چین' } } };
    expect(readTexts(overTheWire(writeTexts(texts)))).toMatchObject(texts);
  });
});

it('a story for other programs has its days and dates as they are written', () => {
  const story = JSON.parse(JSON.stringify(writePublicStory(sampleStory)));
  expect(story).toMatchObject({
    version: 1,
    asOf: '2026-06-24',
    opensOn: '2025-07-03',
    chapters: [{ from: '1996-09-26', to: '2001-12-31' }, {}],
    article: { date: '2025-07' },
  });
  expect(story.claims[0]).toMatchObject({ id: 'CHN-2023-12-01', date: '2023-12-01' });
  expect(story.sources[2]).toMatchObject({ id: 'gamma', published: '2022-03' });
});
