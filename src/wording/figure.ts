import { gapAt } from '../story/chapters.ts';
import { countRecognising } from '../story/scale.ts';
import { countsAt, sinceAt } from '../story/stances.ts';
import type { Claim, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { gapTextAt } from './gapText.ts';
import type { Speaker } from './sentences.ts';

/**
 * What a story without a quote opens on: "147 of 193 states recognise." on a day, and the claim by which the latest of
 * them came to it, none where nobody recognises. In a gap its title.
 */
export function figureAt(
  speaker: Speaker,
  day: Day,
): { readonly sentence: string; readonly latest: Claim | undefined } {
  const { story, t } = speaker;
  if (gapAt(story, day)) {
    const gap = gapTextAt(speaker, day);
    return {
      sentence: gap ? t('status.sentence', { text: gap.title.text }) : t('stance.gap'),
      latest: undefined,
    };
  }
  const sentence = t('timeline.recognisingStates', {
    count: countRecognising(story, countsAt(story, day)),
    total: story.recognisers.length,
  });
  return { sentence, latest: latestRecognition(story, day) };
}

function latestRecognition(story: Story, day: Day): Claim | undefined {
  const recognising = new Set(
    story.scale.flatMap(({ id, recognises }) => (recognises ? [id] : [])),
  );
  return story.recognisers
    .flatMap((country) => sinceAt(story, country, day) ?? [])
    .filter(({ stance }) => recognising.has(stance))
    .reduce<Claim | undefined>(
      (latest, claim) => (latest && latest.date.last >= claim.date.last ? latest : claim),
      undefined,
    );
}
