import fc from 'fast-check';
import type { Iso3 } from '../../src/geo/iso3.ts';
import type { Chapter, Claim, Stance, Story } from '../../src/story/story.ts';
import { type CivilDate, parseCivilDate } from '../../src/time/civilDate.ts';
import { addDays, type Day, dayFrom, formatIsoDay } from '../../src/time/day.ts';

/** A text such as editors write: no white space at its ends, commas and quotation marks inside. */
export const prose = fc
  .array(fc.constantFrom('a', 'Ж', 'فا', ',', '"', "'", ';', '\n', ' ', '=1+1', '😀'), {
    maxLength: 12,
  })
  .map((parts) => `x${parts.join('')}.`);

export const RECOGNISERS = ['ARE', 'CHN', 'IRN', 'PAK', 'RUS', 'SAU'] as Iso3[];
export const SUBJECT = 'AFG' as Iso3;

const SCALE: readonly Stance[] = ['recognises', 'contacts', 'critical'].map((id, at) => ({
  id,
  label: `Label ${id}`,
  criterion: `Criterion of ${id}.`,
  slot: (at + 1) as Stance['slot'],
  recognises: at === 0,
}));

const SOURCES = ['bbc', 'tass'].map((id) => ({ id, publisher: id, title: `Page of ${id}` }));

/** One to three chapters, some adjacent, some with a gap between. */
const chapterLists: fc.Arbitrary<readonly Chapter[]> = fc
  .tuple(
    fc.integer({ min: dayFrom(1995, 1, 1), max: dayFrom(1999, 12, 31) }),
    fc.array(fc.tuple(fc.constantFrom(0, 1, 40, 900), fc.nat(900)), { minLength: 1, maxLength: 3 }),
  )
  .map(([start, sizes]) => {
    let next = start as Day;
    return sizes.map(([gap, length], at) => {
      const from = next;
      const to = addDays(from, length);
      next = addDays(to, gap + 1);
      return {
        id: `chapter-${at}`,
        title: `Chapter ${at}`,
        from,
        to,
        gapAfter: { title: `Gap ${at}`, text: 'Nobody governs.' },
        ...(at === 0 && { fallback: { label: 'Own', criterion: 'Own criterion.' } }),
      };
    });
  });

const claimSeeds = fc.record({
  country: fc.constantFrom(...RECOGNISERS),
  // A share of the way through the story, so that it fits whatever chapters come out.
  when: fc.double({ min: 0, max: 1, noNaN: true }),
  precision: fc.constantFrom(4, 7, 10, 10, 10),
  stance: fc.constantFrom(...SCALE.map(({ id }) => id)),
  summary: prose,
  sources: fc.subarray(
    SOURCES.map(({ id }) => id),
    { minLength: 1 },
  ),
  confidence: fc.constantFrom('confirmed', 'reported', 'disputed', 'unverified'),
  note: fc.option(prose, { nil: undefined }),
});

/** Random valid stories: six recognisers, three stances, any mix of precisions. */
export const stories: fc.Arbitrary<Story> = fc
  .tuple(
    chapterLists,
    fc.array(claimSeeds, { maxLength: 40 }),
    fc.array(fc.record({ when: fc.double({ min: 0, max: 1, noNaN: true }), text: prose }), {
      maxLength: 4,
    }),
    prose,
  )
  .map(([chapters, seeds, extras, text]) => {
    const first = chapters[0] as Chapter;
    const last = chapters.at(-1) as Chapter;
    const dayOf = (when: number) =>
      addDays(first.from, Math.floor(when * (last.to - first.from + 0.99)));
    const opening = parseCivilDate(formatIsoDay(first.from).slice(0, 7)) as CivilDate;
    const claims: Claim[] = [];
    for (const { when, precision, note, ...seed } of seeds) {
      const written = formatIsoDay(dayOf(when)).slice(0, precision);
      const date = parseCivilDate(written) as CivilDate;
      const claim = { ...seed, id: `${seed.country}-${date.text}`, date, ...(note && { note }) };
      if (fits(claim as Claim, claims, chapters)) claims.push(claim as Claim);
    }
    claims.sort(
      (a, b) =>
        (a.country < b.country ? -1 : a.country > b.country ? 1 : 0) || a.date.last - b.date.last,
    );
    const milestones = extras
      .map((extra) => parseCivilDate(formatIsoDay(dayOf(extra.when))) as CivilDate)
      .sort((a, b) => a.last - b.last);
    return {
      ...FRAME,
      summary: text,
      asOf: last.to,
      opensOn: first.from,
      chapters,
      article: { ...ARTICLE, date: opening },
      sources: SOURCES.map((source, at) =>
        at === 0 ? { ...source, ...PUBLISHED, published: opening } : source,
      ),
      claims,
      milestones: milestones.map((date, at) => ({
        id: `${date.text}-${at}`,
        date,
        title: 'Something happens',
        summary: text,
        sources: ['bbc'],
      })),
      quotes: extras.map((extra, at) => ({
        id: `quote-${at}`,
        speaker: 'A minister',
        role: 'minister',
        country: SUBJECT,
        date: parseCivilDate(formatIsoDay(dayOf(extra.when))) as CivilDate,
        language: 'ru',
        text: extra.text,
        ...(at % 2 === 0 && { translation: 'In English.' }),
        source: 'tass',
      })),
    };
  });

/** A story and days in and around it. */
export function withDays(count: number): fc.Arbitrary<readonly [Story, readonly Day[]]> {
  return stories.chain((story) =>
    fc.tuple(
      fc.constant(story),
      fc.array(daysAround(story), { minLength: count, maxLength: count }),
    ),
  );
}

function daysAround(story: Story): fc.Arbitrary<Day> {
  const from = (story.chapters[0] as Chapter).from;
  const to = (story.chapters.at(-1) as Chapter).to;
  const edges = [
    ...story.chapters.flatMap((chapter) => [chapter.from, addDays(chapter.to, 1)]),
    ...story.claims.map(({ date }) => date.last),
  ];
  const nearEdge = fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
    .map(([edge, shift]) => addDays(edge, shift));
  return fc.oneof(nearEdge, fc.integer({ min: from - 3, max: to + 3 }) as fc.Arbitrary<Day>);
}

function fits(claim: Claim, others: readonly Claim[], chapters: readonly Chapter[]): boolean {
  const { first, last } = claim.date;
  const isInForce = chapters.some(({ from, to }) => from <= last && last <= to);
  const collides = others.some(
    ({ country, date, stance }) =>
      country === claim.country &&
      (date.last === last || (stance !== claim.stance && date.first <= last && first <= date.last)),
  );
  return isInForce && !collides;
}

const ARTICLE = { headline: 'A headline', publisher: 'A paper', summary: ['One.', 'Two.'] };

const PUBLISHED = { url: 'https://example.org/a?b=c,d', language: 'en' };

const FRAME = {
  id: 'random',
  language: 'en',
  title: 'A story',
  subject: { country: SUBJECT, name: 'The government' },
  opensAt: 'RUS' as Iso3,
  region: ['AFG', 'PAK'] as Iso3[],
  boundaries: 'un' as const,
  scale: SCALE,
  fallback: { label: 'No position found', criterion: 'Nothing was found.' },
  recognisers: RECOGNISERS,
  watchList: ['CHN', 'IRN'] as Iso3[],
  groups: [{ id: 'gulf', label: 'Gulf', members: ['ARE', 'SAU'] as Iso3[] }],
  notes: [{ id: 'doubt', title: 'Doubt', text: 'Decided so.' }],
  implications: [
    {
      id: 'others',
      title: 'Others may follow',
      text: 'They may.',
      countries: ['CHN', 'AFG'] as Iso3[],
      quotes: [],
      sources: ['bbc'],
    },
  ],
  corrections: [
    {
      id: '2001-01-01',
      date: parseCivilDate('2001-01-01') as CivilDate,
      text: 'Was wrong.',
      countries: ['RUS'] as Iso3[],
    },
  ],
  translatedInto: ['fa'],
};
