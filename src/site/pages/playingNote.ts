import { eventDays } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import { playingTime, stopsOf } from '../../timeline/player/playback.ts';

/** What an editor is told of a story once it is built: how long its timeline plays at the speed 1×, and in how many steps. */
export function playingNote(story: Story): string {
  const stops = stopsOf(story);
  const events = eventDays(story).length;
  const steps = stops.length < events ? ` in ${stops.length} steps` : '';
  const seconds = (playingTime(stops, 1) / 1000).toFixed(1);
  return `${story.id}: ${events} events${steps}, played in ${seconds} s`;
}
