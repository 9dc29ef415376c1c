import { parseStory } from '../../src/story/parseStory.ts';

// biome-ignore lint/suspicious/noExplicitAny: compiled JSON, broken on purpose below.
export type Json = any;

/** A small valid story as compiled JSON, fresh each time. */
export function compiled(): Json {
  return {
    id: 'small',
    language: 'en',
    title: 'Who recognises it?',
    summary: 'A story.',
    subject: { country: 'AFG', name: 'The government' },
    asOf: '2024-06-30',
    opensOn: '2022-01-01',
    opensAt: 'RUS',
    region: ['AFG'],
    boundaries: 'un',
    chapters: [
      {
        id: 'first',
        title: 'First',
        from: '1996-09-26',
        to: '2001-12-22',
        gapAfter: { title: 'Between', text: 'Nobody governs.' },
      },
      { id: 'second', title: 'Second', from: '2021-08-15', to: '2024-06-30' },
    ],
    scale: [
      {
        id: 'recognises',
        label: 'Recognises',
        criterion: 'It says so.',
        slot: 1,
        recognises: true,
      },
      { id: 'critical', label: 'Critical', criterion: 'It objects.', slot: 6, recognises: false },
    ],
    fallback: { label: 'No position found', criterion: 'Nothing was found.' },
    recognisers: ['CHN', 'PAK', 'RUS'],
    watchList: ['CHN'],
    groups: [{ id: 'sco', label: 'SCO', members: ['CHN', 'RUS'] }],
    article: { headline: 'News', publisher: 'A paper', date: '2024-06', summary: ['One.'] },
    notes: [{ id: 'doubt', title: 'Doubt', text: 'Decided so.' }],
    claims: [
      {
        id: 'PAK-1997-05',
        country: 'PAK',
        date: '1997-05',
        stance: 'recognises',
        summary: 'It recognised.',
        sources: ['bbc'],
        confidence: 'confirmed',
      },
      {
        id: 'RUS-2022',
        country: 'RUS',
        date: '2022',
        stance: 'critical',
        summary: 'It objected.',
        sources: [],
        confidence: 'unverified',
      },
    ],
    sources: [{ id: 'bbc', publisher: 'BBC', title: 'News', url: 'https://example.org/' }],
    quotes: [
      {
        id: 'words',
        speaker: 'A minister',
        role: 'minister',
        country: 'AFG',
        date: '2022-01-01',
        language: 'ps',
        text: 'Words.',
        source: 'bbc',
      },
    ],
    implications: [
      {
        id: 'others',
        title: 'Others',
        text: 'May follow.',
        countries: ['CHN'],
        quotes: ['words'],
        sources: ['bbc'],
      },
    ],
    milestones: [
      { id: '2021-08-15', date: '2021-08-15', title: 'Kabul', summary: 'Falls.', sources: ['bbc'] },
    ],
    corrections: [{ id: '2024-01-01', date: '2024-01-01', text: 'Was wrong.', countries: ['PAK'] }],
    translatedInto: ['fa'],
  };
}

/** What is wrong with the small story after a change to it. */
export function problemsAfter(change: (json: Json) => void): readonly string[] {
  const json = compiled();
  change(json);
  const result = parseStory(json);
  return result.ok ? [] : result.problems;
}

/** Sets what stands at a path such as `claims.0.date`; undefined takes it away. */
export function put(json: Json, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const place = keys.reduce((part, key) => part[key], json);
  if (value === undefined) delete place[last];
  else place[last] = value;
}
