import type { Iso3 } from '../../geo/iso3.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import type { Language } from '../../language/language.ts';
import { type Move, moveOf, moveSlots } from '../../story/changes.ts';
import { slotOf } from '../../story/scale.ts';
import { claimAt, sinceAt, stanceAt } from '../../story/stances.ts';
import type { StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { spotlightOf, type ViewState } from '../../view/viewState.ts';

/** What a feature's style depends on beside the story. */
export type Shown = Pick<ViewState, 'date' | 'hidden' | 'compare'> &
  Partial<Pick<ViewState, 'country' | 'highlighted' | 'inView'>>;

/** How a country is drawn: on the map, as a marker, as a tile, in a file. */
export interface FeatureStyle {
  readonly country: Iso3;
  readonly stance: StanceId;
  /** Slot of the palette, as `slotOf` names it. */
  readonly slot: string;
  /** The slot it is drawn in: its own, or while two dates are compared that of its move. */
  readonly paint: string;
  /** The legend hides its stance. */
  readonly isHidden: boolean;
  /** Others are in the spotlight. */
  readonly isDimmed: boolean;
  /** While two dates are compared: the stance on the other one. */
  readonly was: StanceId | undefined;
  /** How it moved since then; undefined for the subject. */
  readonly move: Move | undefined;
  /** Present where the claim in force is not sure: stripes for the one, a dashed line for the other. */
  readonly confidence: 'disputed' | 'unverified' | undefined;
  /** Present where only the month or the year is known in which the stance began: it is said in words. */
  readonly precision: 'month' | 'year' | undefined;
}

/** The style of a country as the page stands. */
export function featureStyleOf(story: Story, country: Iso3, shown: Shown): FeatureStyle {
  const { date, hidden, compare, highlighted = [], inView = [] } = shown;
  const spotlight = spotlightOf({ highlighted, inView });
  const stance = stanceAt(story, country, date);
  const slot = slotOf(story, stance);
  const isCompared = compare !== null && slot !== 'subject';
  const move = isCompared ? moveOf(story, country, compare, date) : undefined;
  return {
    country,
    stance,
    slot,
    paint: move ? moveSlots[move] : slot,
    // A comparison is of all countries: its legend hides none.
    isHidden: compare === null && hidden.includes(stance),
    isDimmed: spotlight.length > 0 && !isSpotlit(story, country, shown.country, spotlight),
    was: compare === null ? undefined : stanceAt(story, country, compare),
    move,
    ...(move === 'same' ? certain : uncertaintyAt(story, country, date)),
  };
}

/** What stands back says nothing of how sure its stance is. */
const certain = { confidence: undefined, precision: undefined };

/** The subject and the open country are never dimmed: a spotlight says how others stand to them. */
function isSpotlit(
  story: Story,
  country: Iso3,
  open: Iso3 | null | undefined,
  spotlight: readonly Iso3[],
): boolean {
  return country === story.subject.country || country === open || spotlight.includes(country);
}

/** The style of a dependency: its state's, whose own outline alone has the dashed line. */
export function dependencyStyleOf(style: FeatureStyle): FeatureStyle {
  const confidence = style.confidence === 'disputed' ? 'disputed' : undefined;
  return { ...style, confidence, precision: undefined };
}

/** What is not sure of the stance a country has on a day. */
export function uncertaintyAt(
  story: Story,
  country: Iso3,
  day: Day,
): Pick<FeatureStyle, 'confidence' | 'precision'> {
  const confidence = claimAt(story, country, day)?.confidence;
  const precision = sinceAt(story, country, day)?.date.precision;
  return {
    confidence: confidence === 'disputed' || confidence === 'unverified' ? confidence : undefined,
    precision: precision === 'day' ? undefined : precision,
  };
}

/** Whether a dashed line stands round a country, whose source is still wanted. */
export function isSourceWanted({ confidence, isHidden }: FeatureStyle): boolean {
  return !isHidden && confidence === 'unverified';
}

/** Whether a country has a stance, and the legend shows it; the subject has one. */
function hasStance({ slot, isHidden }: FeatureStyle): boolean {
  return slot !== 'none' && !isHidden;
}

/**
 * Whether a country has a line of its own round it: one with a stance that is shown, and the subject; while two dates are
 * compared, one that moved.
 */
export function hasEdge(style: FeatureStyle): boolean {
  return style.move ? style.move !== 'same' : hasStance(style);
}

/** Whether its fill has stripes, since a party disputes the stance or the move. */
export function isStriped({ confidence, move, isHidden }: FeatureStyle): boolean {
  return !isHidden && (confidence === 'disputed' || move === 'disputed');
}

/** The countries a map shows: every recogniser and the subject. */
export function countriesOf(story: Story): readonly Iso3[] {
  return [...story.recognisers, story.subject.country];
}

/** A country's code and its name in the reader's language. */
export type NamedCountry = readonly [Iso3, string];

/** The countries a map shows with their names, in the order of names. */
export function namedCountries(story: Story, language: Language): readonly NamedCountry[] {
  return [...countriesOf(story)]
    .sort(compareByName(language))
    .map((iso3) => [iso3, countryName(iso3, language)]);
}
