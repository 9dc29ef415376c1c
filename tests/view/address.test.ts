import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { storySpan } from '../../src/story/chapters.ts';
import { addDays, dayFrom, formatIsoDay } from '../../src/time/day.ts';
import { readAddress, writeAddress } from '../../src/view/address.ts';
import { openingViewState, type ViewState, withValidTab } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const story = sampleStory;
const opening = openingViewState(story, 'en');
const span = storySpan(story);

const read = (query: string, fragment = '') => readAddress(query, fragment, story, opening);

describe('reading an address', () => {
  it('shows the opening where the address says nothing', () => {
    expect(read('')).toEqual(opening);
  });

  it('takes a day, and a month or a year at its last day', () => {
    expect(formatIsoDay(read('?date=2023-02-03').date)).toBe('2023-02-03');
    expect(formatIsoDay(read('?date=2023-02').date)).toBe('2023-02-28');
    expect(formatIsoDay(read('?date=2023').date)).toBe('2023-12-31');
  });

  it('takes the ends of the story by name', () => {
    expect(read('?date=earliest').date).toBe(span.from);
    expect(read('?date=latest').date).toBe(span.to);
  });

  it('moves a date outside the story to its end and says so', () => {
    const { date: day, notices } = read('?date=1890-01-01');
    expect(day).toBe(span.from);
    expect(notices).toEqual([{ key: 'date', value: '1890-01-01', clampedTo: span.from }]);
  });

  it('takes the year the story begins or ends in without a note', () => {
    expect(read(`?date=${formatIsoDay(span.to).slice(0, 4)}`)).toMatchObject({
      date: span.to,
      notices: [],
    });
  });

  it.each(['2024-13-01', '2024-02-30', 'soon', '-5', '<b>'])(
    'falls back from %s with a note',
    (value) => {
      const { date: day, notices } = read(`?date=${encodeURIComponent(value)}`);
      expect(day).toBe(opening.date);
      expect(notices).toEqual([{ key: 'date', value }]);
    },
  );

  it('opens the country it names, none where it says none, and notes an unknown one', () => {
    expect(read('?country=CHN')).toMatchObject({ country: 'CHN', tab: 'country', notices: [] });
    expect(read('?country=none')).toMatchObject({ country: null, tab: 'story', notices: [] });
    expect(read('?country=XYZ')).toMatchObject({
      country: opening.country,
      notices: [{ key: 'country', value: 'XYZ' }],
    });
  });

  it('opens on the story though a country is selected, and the tab of a country it names', () => {
    expect(opening).toMatchObject({ country: 'RUS', tab: 'story' });
    expect(read('?date=2023')).toMatchObject({ country: 'RUS', tab: 'story' });
    expect(read('?country=RUS')).toMatchObject({ country: 'RUS', tab: 'country' });
    expect(read('?country=XYZ').tab).toBe('story');
  });

  it('opens what changed with a comparison, below which lies the tab it would open without', () => {
    expect(read('?compare=2023')).toMatchObject({ tab: 'changes', tabBefore: 'story' });
    expect(read('?compare=2023&country=RUS')).toMatchObject({
      tab: 'changes',
      tabBefore: 'country',
    });
    expect(read('?compare=none&country=CHN').tab).toBe('country');
    expect(read('?compare=soon').tab).toBe('story');
  });

  it('lets a named tab win over the one a country or a comparison opens', () => {
    expect(read('?country=CHN&tab=table').tab).toBe('table');
    expect(read('?compare=2023&tab=story').tab).toBe('story');
    expect(read('?compare=2023&tab=changes').tab).toBe('changes');
  });

  it('has no tab Changes without a comparison, and says so', () => {
    const notices = [{ key: 'tab', value: 'changes' }];
    expect(read('?tab=changes')).toEqual({ ...opening, notices });
    expect(read('?tab=changes&country=CHN')).toMatchObject({ tab: 'country', notices });
    expect(read('?tab=changes&compare=none')).toMatchObject({ tab: 'story', notices });
  });

  it('lets the fragment win over the query', () => {
    expect(read('?country=CHN', '#country=RUS').country).toBe('RUS');
  });

  it('keeps the known of the hidden stances and notes the others', () => {
    const known = story.scale[0]?.id ?? '';
    expect(read(`?hide=${known},nonsense,none`)).toMatchObject({
      hidden: [known, 'none'],
      notices: [{ key: 'hide', value: 'nonsense' }],
    });
  });
});

describe('writing an address', () => {
  const write = (changes: Partial<ViewState>, query = '', fragment = '') =>
    writeAddress({ ...opening, ...changes }, opening, query, fragment);

  it('is empty at the opening', () => {
    expect(write({})).toEqual({ query: '', fragment: '' });
  });

  it('keeps the parameters of others to the letter, and takes ours out of the fragment', () => {
    const { query, fragment } = write(
      { country: null, tab: 'story' },
      '?utm=a%20b&country=CHN',
      '#x=1&date=2023',
    );
    expect(query).toBe('?utm=a%20b&country=none');
    expect(fragment).toBe('#x=1');
  });

  it('keeps a fragment that is no parameter', () => {
    expect(write({ country: null, tab: 'story' }, '', '#countries-table').fragment).toBe(
      '#countries-table',
    );
  });
});

describe('an address', () => {
  const countries = [...story.recognisers, story.subject.country, null];
  const stances = ['none', ...story.scale.map(({ id }) => id)];
  const choices = fc
    .record({
      date: fc.integer({ min: 0, max: span.to - span.from }).map((n) => addDays(span.from, n)),
      country: fc.constantFrom(...countries),
      compare: fc.option(
        fc.integer({ min: 0, max: span.to - span.from }).map((n) => addDays(span.from, n)),
      ),
      view: fc.constantFrom('map' as const, 'grid' as const),
      tab: fc.constantFrom(
        'story' as const,
        'country' as const,
        'table' as const,
        'changes' as const,
      ),
      hidden: fc.uniqueArray(fc.constantFrom(...stances)),
      language: fc.constantFrom('en' as const, 'fa' as const),
      scheme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      motion: fc.constantFrom('auto' as const, 'off' as const),
    })
    .map((changes): ViewState => withValidTab({ ...opening, ...changes }));

  it('leads back to the same page, whatever others wrote into it', () => {
    fc.assert(
      fc.property(choices, fc.webQueryParameters(), (chosen, foreign) => {
        fc.pre(
          !/(?:^|&)(?:date|country|compare|view|tab|hide|lang|scheme|motion)/.test(
            decodeURI(foreign),
          ),
        );
        const { query, fragment } = writeAddress(chosen, opening, `?${foreign}`, '');
        const shown = readAddress(query, fragment, story, opening);
        // What lies below Changes is not in the address.
        expect({ ...shown, tabBefore: chosen.tabBefore }).toEqual(chosen);
      }),
    );
  });

  it('never throws and always shows a valid page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, fragment) => {
        const shown = read(`?date=${query}&country=${fragment}`, `#${fragment}`);
        expect(shown.date).toBeGreaterThanOrEqual(span.from);
        expect(shown.date).toBeLessThanOrEqual(span.to);
        expect(countries).toContain(shown.country);
      }),
    );
  });

  it('names the tab only where nothing else does', () => {
    const queryFor = (changes: Partial<ViewState>) =>
      writeAddress({ ...opening, ...changes }, opening, '', '').query;
    const country = 'CHN' as Iso3;
    const compare = dayFrom(2023, 2, 3);
    expect(queryFor({ tab: 'table' })).toBe('?tab=table');
    expect(queryFor({ tab: 'country' })).toBe('?tab=country');
    expect(queryFor({ country, tab: 'country' })).toBe('?country=CHN');
    expect(queryFor({ country })).toBe('?country=CHN&tab=story');
    expect(queryFor({ compare, tab: 'changes' })).toBe('?compare=2023-02-03');
    expect(queryFor({ compare })).toBe('?compare=2023-02-03&tab=story');
    expect(queryFor({ country: null })).toBe('?country=none');
  });

  it('writes the day as its date', () => {
    const { query } = writeAddress({ ...opening, date: dayFrom(2023, 2, 3) }, opening, '', '');
    expect(query).toBe('?date=2023-02-03');
  });
});
