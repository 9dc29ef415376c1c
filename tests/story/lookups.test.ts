import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { groupsOf, implicationsOf, quotesOf } from '../../src/story/countryMentions.ts';
import { milestonesOn } from '../../src/story/milestones.ts';
import { sourceOf } from '../../src/story/sources.ts';
import type { Story } from '../../src/story/story.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { stories } from './arbitrary.ts';

const any = fc.sample(stories, 1)[0] as Story;
const date = parseCivilDate('1998-10')!;
const milestone = { id: '1998-10', date, title: 'Seat', summary: 'Left.', sources: [] };
const story: Story = {
  ...any,
  milestones: [milestone, { ...milestone, id: '1998-10-2' }],
  quotes: ['AFG', 'RUS'].map((code) => ({
    id: `q-${code}`,
    speaker: 'A minister',
    role: 'minister',
    country: code as Iso3,
    date,
    language: 'en',
    text: 'Words.',
    source: 'bbc',
  })),
};

const idsFor = (code: string) => [
  quotesOf(story, code as Iso3).map(({ id }) => id),
  implicationsOf(story, code as Iso3).map(({ id }) => id),
  groupsOf(story, code as Iso3).map(({ id }) => id),
];

describe('what a story says of a country', () => {
  it.each([
    ['RUS', ['q-RUS'], [], []],
    ['CHN', [], ['others'], []],
    ['SAU', [], [], ['gulf']],
    ['AFG', ['q-AFG'], ['others'], []],
  ])('of %s: quotes %j, implications %j, groups %j', (code, quotes, implications, groups) => {
    expect(idsFor(code)).toEqual([quotes, implications, groups]);
  });
});

describe('sourceOf', () => {
  it('finds a source by its id', () => {
    expect(sourceOf(story, 'tass')?.publisher).toBe('tass');
    expect(sourceOf(story, 'constructor')).toBeUndefined();
  });
});

describe('milestonesOn', () => {
  it('gives those of a month on its last day', () => {
    expect(milestonesOn(story, date.last).map(({ id }) => id)).toEqual(['1998-10', '1998-10-2']);
    expect(milestonesOn(story, date.first)).toEqual([]);
  });
});
