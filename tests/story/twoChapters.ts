import fc from 'fast-check';
import type { Iso3 } from '../../src/geo/iso3.ts';
import type { Claim, StanceId, Story } from '../../src/story/story.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { type Day, parseDay } from '../../src/time/day.ts';
import { SUBJECT, stories } from './arbitrary.ts';

export const day = (text: string) => parseDay(text) as Day;
export const country = (code: string) => code as Iso3;

export function claim(code: string, date: string, stance: StanceId): Claim {
  return {
    id: `${code}-${date}`,
    country: country(code),
    date: parseCivilDate(date)!,
    stance,
    summary: 'It did.',
    sources: ['bbc'],
    confidence: 'confirmed',
  };
}

const anyStory = fc.sample(stories, 1)[0] as Story;

/** Two chapters with a gap; Pakistan in both, China by month, Iran twice the same, Russia not yet. */
export const story: Story = {
  ...anyStory,
  asOf: day('2024-12-15'),
  opensOn: day('2024-01-01'),
  chapters: [
    {
      id: 'first',
      title: 'First',
      from: day('1996-09-26'),
      to: day('2001-12-22'),
      gapAfter: { title: 'Between', text: 'Nobody governs.' },
    },
    { id: 'second', title: 'Second', from: day('2021-08-15'), to: day('2024-12-15') },
  ],
  claims: [
    claim('CHN', '2024-02', 'contacts'),
    claim('IRN', '2021-08-15', 'critical'),
    claim('IRN', '2022-03-01', 'critical'),
    claim('IRN', '2023-03-01', 'contacts'),
    claim('PAK', '1997-05-25', 'recognises'),
    claim('PAK', '2021-09-03', 'contacts'),
    claim('PAK', '2022-01-01', 'critical'),
    claim('PAK', '2022-06-01', 'contacts'),
    claim('RUS', '2024-12', 'recognises'),
  ],
  milestones: [],
  quotes: [],
};

/** Day by day from the definition in words, sharing nothing with the code under test. */
export function oracle(of: Story, code: Iso3, on: Day): Claim | undefined {
  let best: Claim | undefined;
  for (const chapter of of.chapters) {
    if (on < chapter.from || on > chapter.to) continue;
    for (const one of of.claims) {
      const effect = one.date.last;
      if (one.country !== code || effect < chapter.from || effect > on) continue;
      if (!best || effect > best.date.last) best = one;
    }
  }
  return best;
}

export function oracleStance(of: Story, code: Iso3, on: Day): StanceId {
  return code === SUBJECT ? 'subject' : (oracle(of, code, on)?.stance ?? 'none');
}
