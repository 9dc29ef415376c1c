import { describe, expect, it } from 'vitest';
import { authorStory } from '../../src/authoring/authorStory.ts';
import { context, files, problemsAfter, problemsWith, storyOf } from './files.ts';

const scale = 'label: Recognises, criterion';
const fallback = 'label: No position found, criterion';
const chapterFallback = 'label: No recognition, criterion';

/** A label with a phrase behind it. */
const phrased = (label: string, phrase: string) =>
  label.replace(', criterion', `, phrase: ${phrase}, criterion`);

function storyWith(label: string, phrase: string) {
  return storyOf({ 'story.yaml': files['story.yaml']?.replace(label, phrased(label, phrase)) });
}

describe('a phrase', () => {
  it.each([
    ['recognises it', { other: 'recognises it' }],
    [
      '{ other: recognise it, one: recognises it }',
      { one: 'recognises it', other: 'recognise it' },
    ],
    [
      '{ zero: a, one: b, two: c, few: d, many: e, other: f }',
      { zero: 'a', one: 'b', two: 'c', few: 'd', many: 'e', other: 'f' },
    ],
  ])('%s is read for a stance, the fallback and the fallback of a chapter', (written, phrase) => {
    expect(storyWith(scale, written).scale[0]?.phrase).toEqual(phrase);
    expect(storyWith(fallback, written).fallback.phrase).toEqual(phrase);
    expect(storyWith(chapterFallback, written).chapters[0]?.fallback?.phrase).toEqual(phrase);
  });

  it('may be left out everywhere', () => {
    const story = storyOf({});
    const parts = [...story.scale, story.fallback, story.chapters[0]?.fallback];
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(part).not.toHaveProperty('phrase');
  });

  it.each([
    [scale, 'line 20, key scale[0]'],
    [fallback, 'line 22, key fallback'],
    [chapterFallback, 'line 15, key chapters[0].fallback'],
  ])('with a mistake behind %j is a problem at %s', (label, place) => {
    const problems = (phrase: string) => problemsAfter('story.yaml', label, phrased(label, phrase));
    expect(problems('{ one: a }')).toEqual([`story.yaml ${place}.phrase.other: is missing`]);
    expect(problems('{ oen: a, other: b }')).toEqual([
      `story.yaml ${place}.phrase.oen: "oen" is not a key that is known here; did you mean "one"?`,
    ]);
    expect(problems('{ one: [a], other: b }')).toEqual([
      `story.yaml ${place}.phrase.one: must be a text, not a list`,
    ]);
    expect(problems('[a]')).toEqual([
      `story.yaml ${place}.phrase: must be a map of keys and values`,
    ]);
  });
});

describe('a translated phrase', () => {
  const translation = `scale:
  recognises: { label: ب, phrase: { one: می‌شناسد, other: می‌شناسند } }
fallback: { phrase: موضعی ندارند }
chapters:
  first: { fallbackPhrase: { other: نشناخته‌اند } }
`;

  it('is read for a stance, the fallback and the fallback of a chapter', () => {
    const result = authorStory({ ...files, 'fa.yaml': translation }, context);
    expect(result.ok && result.texts.fa).toEqual({
      scale: { recognises: { label: 'ب', phrase: { one: 'می‌شناسد', other: 'می‌شناسند' } } },
      fallback: { phrase: { other: 'موضعی ندارند' } },
      chapters: { first: { fallbackPhrase: { other: 'نشناخته‌اند' } } },
    });
  });

  it.each([
    [
      'phrase: { one: می‌شناسد, other: می‌شناسند }',
      'phrase: { one: می‌شناسد }',
      'line 2, key scale.recognises.phrase.other: is missing',
    ],
    [
      'phrase: موضعی ندارند',
      'phrase: { others: x, other: y }',
      'line 3, key fallback.phrase.others: "others" is not a key that is known here; did you mean "other"?',
    ],
    [
      'fallbackPhrase: { other: نشناخته‌اند }',
      'fallbackPhrase: { other: "" }',
      'line 5, key chapters.first.fallbackPhrase.other: is missing',
    ],
  ])('is a problem from %j to %j', (old, replacement, problem) => {
    expect(translation).toContain(old);
    expect(problemsWith({ 'fa.yaml': translation.replace(old, replacement) })).toEqual([
      `fa.yaml ${problem}`,
    ]);
  });
});
