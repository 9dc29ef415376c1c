import { expect, test } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { sharedView } from '../../src/share/shareView.ts';
import { dayFrom } from '../../src/time/day.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const shown = openingViewState(sampleStory, 'en');
const china = 'CHN' as Iso3;

test('what is shown is shared until something is changed', () => {
  expect(sharedView(shown, {})).toEqual(shown);
  const day = dayFrom(2022, 3, 4);
  expect(sharedView(shown, { view: 'grid', date: day })).toEqual({
    ...shown,
    view: 'grid',
    date: day,
  });
});

test.each([
  ['RUS', 'story', china, 'country'],
  ['RUS', 'country', china, 'country'],
  ['RUS', 'story', 'RUS' as Iso3, 'story'],
  ['RUS', 'country', null, 'story'],
  ['RUS', 'table', china, 'table'],
  ['RUS', 'story', null, 'story'],
  [null, 'story', china, 'country'],
  [null, 'country', null, 'country'],
] as const)(
  'with %s open in the tab %s, another country %s opens %s',
  (open, tab, country, expected) => {
    const shared = sharedView({ ...shown, country: open as Iso3 | null, tab }, { country });
    expect(shared).toMatchObject({ country, tab: expected });
  },
);
