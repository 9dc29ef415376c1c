import type { Iso3 } from '../geo/iso3.ts';
import type { LanguageCode } from '../language/language.ts';
import type { StanceId, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import type { AddressNotice } from './notices.ts';

export type Tab = 'story' | 'country' | 'table';
export type View = 'map' | 'grid';
export type Scheme = 'auto' | 'light' | 'dark';
export type Motion = 'auto' | 'off';
export type Speed = 0.5 | 1 | 2;

/** What the reader chose; nothing that can be worked out from it and the story. */
export interface ViewState {
  readonly date: Day;
  /** The day of what has to be read: `date`, or while the reader scrubs the day the scrub began with. */
  readonly settledDate: Day;
  readonly country: Iso3 | null;
  /** The other day of a comparison, null while none is made. */
  readonly compare: Day | null;
  readonly view: View;
  readonly tab: Tab;
  /** Stances the legend hides, in the order they were hidden. */
  readonly hidden: readonly StanceId[];
  readonly language: LanguageCode;
  readonly scheme: Scheme;
  readonly motion: Motion;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** Whether fills carry a pattern beside their colour. Print, greyscale and forced colours have them anyway. */
  readonly hasPatterns: boolean;
  /** The group of the story that the map outlines and counts, null for none. */
  readonly group: string | null;
  /** Countries pointed at outside the map, for the map to outline. */
  readonly highlighted: readonly Iso3[];
  /** The milestone that the details are asked to show, null once they have. */
  readonly milestone: string | null;
  /** Countries the map was last asked to bring into view together; a new list is a new request. */
  readonly inView: readonly Iso3[];
  /** What of the address could not be taken as it stood, until the reader dismisses it. */
  readonly notices: readonly AddressNotice[];
}

/** Whether a choice is kept in the address; a new field does not compile until it is decided. */
export const inAddress: { readonly [Field in keyof ViewState]: boolean } = {
  date: true,
  settledDate: false,
  country: true,
  compare: true,
  view: true,
  tab: true,
  hidden: true,
  language: true,
  scheme: true,
  motion: true,
  isPlaying: false,
  speed: false,
  hasPatterns: false,
  group: false,
  highlighted: false,
  milestone: false,
  inView: false,
  notices: false,
};

/** Whether what has to be read is still of another day than the map: it says so by `aria-busy` until the scrub rests. */
export function isSettling({ date, settledDate }: ViewState): boolean {
  return date !== settledDate;
}

/** The tab a page opens on when the address names none. */
export function tabFor(country: Iso3 | null): Tab {
  return country ? 'country' : 'story';
}

/** What a page shows before the reader chose anything: the story's opening, in the language of the page. */
export function openingViewState(story: Story, language: LanguageCode): ViewState {
  const country = story.opensAt ?? null;
  return {
    date: story.opensOn,
    settledDate: story.opensOn,
    country,
    compare: null,
    view: 'map',
    tab: tabFor(country),
    hidden: [],
    language,
    scheme: 'auto',
    motion: 'auto',
    isPlaying: false,
    speed: 1,
    hasPatterns: false,
    group: null,
    highlighted: [],
    milestone: null,
    inView: [],
    notices: [],
  };
}
