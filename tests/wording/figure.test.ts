import { expect, test } from 'vitest';
import { translator } from '../../src/language/translate.ts';
import { translateStory } from '../../src/story/translation.ts';
import { dayFrom } from '../../src/time/day.ts';
import { figureAt } from '../../src/wording/figure.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english } from '../language/sample.ts';

const speaker = {
  story: sampleStory,
  texts: translateStory(sampleStory, undefined, 'en'),
  language: english,
  t: translator(english),
};

test('the figure counts who recognises on the day, with the claim of the latest of them', () => {
  expect(figureAt(speaker, dayFrom(2025, 7, 3)).sentence).toBe('1 of 8 states recognises.');
  expect(figureAt(speaker, dayFrom(2025, 7, 3)).latest?.id).toBe('RUS-2025-07-03');
  expect(figureAt(speaker, dayFrom(1998, 1, 1)).latest?.country).toBe('PAK');
});

test('where nobody recognises nothing is the latest, and a gap has its title', () => {
  expect(figureAt(speaker, dayFrom(2022, 1, 1))).toEqual({
    sentence: '0 of 8 states recognise.',
    latest: undefined,
  });
  expect(figureAt(speaker, dayFrom(2010, 1, 1)).sentence).toBe('No such government.');
});
