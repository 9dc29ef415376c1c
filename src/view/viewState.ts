import type { Iso3 } from '../geo/iso3.ts';
import type { LanguageCode } from '../language/language.ts';
import { parseLanguageCode } from '../language/languageList.ts';
import type { StanceId, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import type { AddressField, AddressKey } from './addressKeys.ts';
import { countryText, dayText, oneOf, orNone, stancesText, type TextForm } from './addressText.ts';

export type Tab = 'story' | 'country' | 'table' | 'changes';
export type View = 'map' | 'grid';
export type Scheme = 'auto' | 'light' | 'dark';
type Motion = 'auto' | 'off';
/** How fast a playback may go. */
export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** A value of the address that was not taken as it stood. */
export interface AddressNotice {
  readonly key: AddressKey;
  readonly value: string;
  /** The end of the story that took the place of a date outside it; absent where the value was left out. */
  readonly clampedTo?: Day;
}

/** What the reader chose; nothing that can be worked out from it and the story. */
export interface ViewState {
  readonly date: Day;
  /** The day of what has to be read: `date`, or while the reader scrubs the day the scrub began with. */
  readonly settledDate: Day;
  readonly country: Iso3 | null;
  /** The other day of a comparison, null while none is made. */
  readonly compare: Day | null;
  readonly view: View;
  /** Changes only while two dates are compared. */
  readonly tab: Tab;
  /** The latest tab that was not Changes: there the end of a comparison leads back. */
  readonly tabBefore: Exclude<Tab, 'changes'>;
  /** Stances the legend hides, in the order they were hidden. */
  readonly hidden: readonly StanceId[];
  readonly language: LanguageCode;
  readonly scheme: Scheme;
  readonly motion: Motion;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** Whether playback stops only where the open country moves. */
  readonly playsOnlyCountry: boolean;
  /** Whether fills carry a pattern beside their colour. Print, greyscale and forced colours have them anyway. */
  readonly hasPatterns: boolean;
  /** The group of the story that the map outlines and counts, null for none. */
  readonly group: string | null;
  /** Countries pointed at outside the map, for the map to outline. */
  readonly highlighted: readonly Iso3[];
  /** The country whose details were last asked for by a press, which may be open; a new list is a new request. */
  readonly opened: readonly [Iso3] | null;
  /** The milestone that the details are asked to show, null once they have. */
  readonly milestone: string | null;
  /** Countries the map was last asked to bring into view together; a new list is a new request. */
  readonly inView: readonly Iso3[];
  /** What of the address could not be taken as it stood, until the reader dismisses it. */
  readonly notices: readonly AddressNotice[];
}

/** Whether what has to be read is still of another day than the map: it says so by `aria-busy` until the scrub rests. */
export function isSettling({ date, settledDate }: ViewState): boolean {
  return date !== settledDate;
}

/** The countries that were asked for together and stand out from all others; none while others are pointed at. */
export function spotlightOf({ highlighted, inView }: Spotlit): readonly Iso3[] {
  const isLit = inView.length > 0 && inView.join() === highlighted.join();
  return isLit ? inView : nobody;
}

type Spotlit = Pick<ViewState, 'highlighted' | 'inView'>;

const nobody: readonly Iso3[] = [];

/** The tab of an address without `tab`: what changed since the day it compares with, the country it names, the story. */
export function defaultTab(compare: Day | null, named: Iso3 | null): Tab {
  if (compare !== null) return 'changes';
  return named === null ? 'story' : 'country';
}

/** A view whose tab is there: Changes ends with the comparison, and the latest other tab is remembered. */
export function withValidTab(view: ViewState): ViewState {
  if (view.tab !== 'changes') return { ...view, tabBefore: view.tab };
  return view.compare === null ? { ...view, tab: view.tabBefore } : view;
}

/** A country opened with its tab, whoever opens it. */
export function withCountry(country: Iso3): Pick<ViewState, 'country' | 'tab'> {
  return { country, tab: 'country' };
}

/** What is decided for each field of the view state; a new one does not compile until it is. */
type Fields = {
  readonly [Name in keyof ViewState]: {
    /** What a page shows before the reader chose anything. */
    readonly opening: (story: Story, language: LanguageCode) => ViewState[Name];
    /** How addresses and messages say it; null for a field that no key of `addressKeys` names. */
    readonly text: Name extends AddressField ? TextForm<ViewState[Name]> : null;
  };
};

const fields: Fields = {
  date: { opening: ({ opensOn }) => opensOn, text: dayText },
  settledDate: { opening: ({ opensOn }) => opensOn, text: null },
  country: { opening: ({ opensAt }) => opensAt ?? null, text: orNone(countryText) },
  compare: { opening: () => null, text: orNone(dayText) },
  view: { opening: () => 'map', text: oneOf(['map', 'grid']) },
  tab: { opening: () => 'story', text: oneOf(['story', 'country', 'table', 'changes']) },
  tabBefore: { opening: () => 'story', text: null },
  hidden: { opening: () => [], text: stancesText },
  language: {
    opening: (_story, language) => language,
    text: { read: parseLanguageCode, write: (code) => code },
  },
  scheme: { opening: () => 'auto', text: oneOf(['light', 'dark', 'auto']) },
  motion: { opening: () => 'auto', text: oneOf(['off', 'auto']) },
  isPlaying: { opening: () => false, text: null },
  speed: { opening: () => 1, text: null },
  playsOnlyCountry: { opening: () => false, text: null },
  hasPatterns: { opening: () => false, text: null },
  group: { opening: () => null, text: null },
  highlighted: { opening: () => [], text: null },
  opened: { opening: () => null, text: null },
  milestone: { opening: () => null, text: null },
  inView: { opening: () => [], text: null },
  notices: { opening: () => [], text: null },
};

/** How each field that the address keeps is read and written. */
export const addressFields: {
  readonly [Name in AddressField]: { readonly text: TextForm<ViewState[Name]> };
} = fields;

/** What a page shows before the reader chose anything: the story's opening, in the language of the page. */
export function openingViewState(story: Story, language: LanguageCode): ViewState {
  const opened = Object.entries(fields).map(([name, { opening }]) => [
    name,
    opening(story, language),
  ]);
  return Object.fromEntries(opened);
}
