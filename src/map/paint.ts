import type { Iso3 } from '../geo/iso3.ts';
import { slotOf } from '../state/wording.ts';
import { stanceAt } from '../story/stances.ts';
import type { StanceId, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';

/** What colours a country: CSS fills by these attributes, on both maps, on markers and on squares. */
export interface Paint {
  readonly 'data-country': Iso3;
  readonly 'data-stance': StanceId;
  readonly 'data-slot': string;
  /** Present while the legend hides the stance. */
  readonly 'data-hidden': '' | undefined;
}

/** The attributes of a country on a day. */
export function paintOf(story: Story, country: Iso3, day: Day, hidden: readonly StanceId[]): Paint {
  const stance = stanceAt(story, country, day);
  return {
    'data-country': country,
    'data-stance': stance,
    'data-slot': slotOf(story, stance),
    'data-hidden': hidden.includes(stance) ? '' : undefined,
  };
}

/** The countries a map shows: every recogniser and the subject. */
export function countriesOf(story: Story): readonly Iso3[] {
  return [...story.recognisers, story.subject.country];
}
