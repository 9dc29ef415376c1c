import type { CSSProperties } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { slotOf } from '../../story/scale.ts';
import { claimAt, sinceAt, stanceAt } from '../../story/stances.ts';
import type { StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import type { ViewState } from '../../view/viewState.ts';

/** What colours a country: CSS fills by these attributes, on both maps, on markers and on squares. */
export interface FeatureStyle {
  readonly 'data-country': Iso3;
  readonly 'data-stance': StanceId;
  readonly 'data-slot': string;
  /** Present while the legend hides the stance. */
  readonly 'data-hidden': '' | undefined;
  /** While comparing: the stance on the other day, and whether it is another one. */
  readonly 'data-was': StanceId | undefined;
  readonly 'data-moved': '' | undefined;
  /** Present where the claim in force is not sure: CSS hatches the one, a dashed line stands round the other. */
  readonly 'data-confidence': 'disputed' | 'unverified' | undefined;
  /** Present where only the month or the year is known in which the stance began. */
  readonly 'data-precision': 'month' | 'year' | undefined;
}

/** What a paint depends on beside the story. */
export type Shown = Pick<ViewState, 'date' | 'hidden' | 'compare'>;

/** The attributes of a country as the page stands. */
export function featureStyleOf(
  story: Story,
  country: Iso3,
  { date: day, hidden, compare }: Shown,
): FeatureStyle {
  const stance = stanceAt(story, country, day);
  const was = compare === null ? undefined : stanceAt(story, country, compare);
  return {
    'data-country': country,
    'data-stance': stance,
    'data-slot': slotOf(story, stance),
    'data-hidden': hidden.includes(stance) ? '' : undefined,
    'data-was': was,
    'data-moved': was === undefined || was === stance ? undefined : '',
    ...uncertaintyAt(story, country, day),
  };
}

/** The paint of a dependency: its state's, whose outline alone says what is not sure. */
export function dependencyStyleOf(story: Story, state: Iso3, shown: Shown): FeatureStyle {
  const paint = featureStyleOf(story, state, shown);
  const isDisputed = paint['data-confidence'] === 'disputed';
  return {
    ...paint,
    'data-confidence': isDisputed ? 'disputed' : undefined,
    'data-precision': undefined,
  };
}

/** Whether a dashed line stands round a country: its source is wanted, or its day is not known. */
export function isUncertain(paint: FeatureStyle): boolean {
  const isDoubted = paint['data-confidence'] === 'unverified' || paint['data-precision'];
  return Boolean(isDoubted) && paint['data-hidden'] === undefined;
}

/** What is not sure of the stance a country has on a day. */
export function uncertaintyAt(
  story: Story,
  country: Iso3,
  day: Day,
): Pick<FeatureStyle, 'data-confidence' | 'data-precision'> {
  const confidence = claimAt(story, country, day)?.confidence;
  const precision = sinceAt(story, country, day)?.date.precision;
  return {
    'data-confidence':
      confidence === 'disputed' || confidence === 'unverified' ? confidence : undefined,
    'data-precision': precision === 'day' ? undefined : precision,
  };
}

/**
 * The fill of a country that moved between two days, by the slots it came from and went to; `ending` is that of the
 * place it is drawn in, '' in CSS pixels.
 */
export function splitFillId(was: string, is: string, ending = ''): string {
  return `demarche-split-${was}-${is}${ending}`;
}

/** A mover is filled with both colours: the style sheet cannot name a pattern by attributes. */
export function splitFill(
  story: Story,
  paint: FeatureStyle,
  ending = '',
): CSSProperties | undefined {
  const was = paint['data-was'];
  if (paint['data-moved'] === undefined || was === undefined) return undefined;
  const slots = [slotOf(story, was), paint['data-slot']] as const;
  return {
    '--fill': `url(#${splitFillId(...slots, ending)})`,
    '--half': `url(#${halfFillId(...slots)})`,
  } as CSSProperties;
}

/** The same in halves, for markers. */
export function halfFillId(was: string, is: string): string {
  return `demarche-half-${was}-${is}`;
}

/** The countries a map shows: every recogniser and the subject. */
export function countriesOf(story: Story): readonly Iso3[] {
  return [...story.recognisers, story.subject.country];
}
