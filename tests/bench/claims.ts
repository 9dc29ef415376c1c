import { type Iso3, parseIso3 } from '../../src/geo/iso3.ts';
import { changesBetween, eventDays, stancesAt } from '../../src/story/stances.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { addDays, type Day, dayFrom, formatIsoDay } from '../../src/time/day.ts';

/** What one step of the date costs in a story of so many claims, in microseconds. */
export interface ClaimCost {
  readonly claims: number;
  readonly changes: number;
  readonly stances: number;
  /** Both together. */
  readonly step: number;
}

const sizes = [60, 6_000, 60_000];
const rounds = 9;
const stepsPerRound = 3_000;

/** Steps from event to event, each with one mover, in stories that differ in their number of claims only. */
export function claimCosts(): readonly ClaimCost[] {
  const stories = sizes.map(storyOf);
  const kept = sizes.map(() => ({ changes: [] as number[], stances: [] as number[] }));
  // The first round only lets the compiler see the code.
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, story] of stories.entries()) {
      const changes = perStep(story, (from, to) => changesBetween(story, from, to).length);
      const stances = perStep(story, (_, to) => stancesAt(story, to).size);
      if (round < 0) continue;
      kept[at]?.changes.push(changes);
      kept[at]?.stances.push(stances);
    }
  }
  return sizes.map((claims, at) => {
    const changes = Math.min(...(kept[at]?.changes ?? []));
    const stances = Math.min(...(kept[at]?.stances ?? []));
    return { claims, changes, stances, step: changes + stances };
  });
}

function perStep(story: Story, step: (from: Day, to: Day) => number): number {
  const days = eventDays(story);
  let seen = 0;
  const start = performance.now();
  for (let at = 0; at < stepsPerRound; at += 1) {
    const next = 1 + (at % (days.length - 1));
    seen += step(days[next - 1] as Day, days[next] as Day);
  }
  const microseconds = (performance.now() - start) * 1000;
  if (seen < stepsPerRound) throw new Error('A step changed nothing.');
  return microseconds / stepsPerRound;
}

/** A story of 60 countries that take turns to change their stance, one a day; no reader's file may be as long. */
function storyOf(count: number): Story {
  const recognisers = Array.from({ length: 60 }, (_, at) => codeOf(at));
  const first = dayFrom(1900, 1, 1);
  const claims = Array.from({ length: count }, (_, at): Claim => {
    const country = recognisers[at % recognisers.length] as Iso3;
    const day = addDays(first, at);
    const text = formatIsoDay(day);
    return {
      id: `${country}-${text}`,
      country,
      date: { text, precision: 'day', first: day, last: day },
      stance: Math.floor(at / recognisers.length) % 2 === 0 ? 'contacts' : 'recognises',
      summary: '',
      sources: [],
      confidence: 'confirmed',
    };
  });
  const to = addDays(first, count);
  return {
    subject: { country: 'AFG', name: '' },
    chapters: [{ id: 'all', title: '', from: first, to }],
    asOf: to,
    scale: [],
    sources: [],
    recognisers,
    claims: claims.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0)),
  } as unknown as Story;
}

/** Codes that mean nothing: AAA, AAB, … */
function codeOf(at: number): Iso3 {
  const letters = [0, Math.floor(at / 26), at % 26].map((it) => String.fromCharCode(65 + it));
  return parseIso3(letters.join('')) as Iso3;
}
