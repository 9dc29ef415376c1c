import { useMemo } from 'react';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { type Stop, stopsOf } from './playback.ts';

/** Fewer leave nothing to play. */
const LEAST_STOPS = 2;

/** What a playback stops at: every event, or the moves of the open country where the reader asked for those alone. */
export function useOnlyCountry(): {
  /** The open country that may move; undefined where none is open. */
  readonly country: string | undefined;
  /** On how many days it moves. */
  readonly moves: number;
  readonly canPlay: boolean;
  readonly isOn: boolean;
  readonly stops: readonly Stop[];
} {
  const { story } = useStory();
  const open = useViewState(({ country }) => country);
  const isAsked = useViewState(({ playsOnlyCountry }) => playsOnlyCountry);
  const country = open && story.recognisers.includes(open) ? open : undefined;
  const moves = useMemo(() => (country ? stopsOf(story, country) : []), [story, country]);
  const all = useMemo(() => stopsOf(story), [story]);
  const canPlay = moves.length >= LEAST_STOPS;
  const isOn = isAsked && canPlay;
  return { country, moves: moves.length, canPlay, isOn, stops: isOn ? moves : all };
}
