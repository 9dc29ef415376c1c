import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storySchema } from '../../src/story/schema.ts';
import { writePublicStory } from '../../src/story/storyData.ts';
import { inOrder } from '../../src/story/storyOrder.ts';
import { textsSchema } from '../../src/story/textsSchema.ts';
import { compiledStory, sampleStory } from '../fixtures/story.ts';
import { stories } from './arbitrary.ts';

const problemsOf = (change: object) => {
  const result = v.safeParse(storySchema, { ...compiledStory, ...change });
  return result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [];
};

describe('the schema of a story', () => {
  it('takes the story that other programs get, and makes the same of it', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const json = JSON.parse(JSON.stringify(writePublicStory(story)));
        expect(inOrder(v.parse(storySchema, json))).toEqual(story);
      }),
    );
  });

  it('has days for dates', () => {
    expect(sampleStory).toMatchObject({ asOf: 20_628, article: { date: { last: 20_300 } } });
  });

  it.each([
    [{ asOf: '2024-06' }, 'asOf: is not a day (YYYY-MM-DD)'],
    [{ title: ' ' }, 'title: is empty'],
    [{ title: 'x'.repeat(501) }, 'title: is longer than 500 characters'],
    [{ id: 'Small' }, 'id: is not a story id (lower case letters, digits and "-")'],
    [{ language: 'english' }, 'language: is not a language tag such as "fa"'],
    [{ opensAt: 'rus' }, 'opensAt: is not a country code of three capital letters'],
    [{ boundaries: 'mine' }, 'boundaries: is neither "un" nor "de-facto"'],
    [{ watchList: ['CHN', 'x'] }, 'watchList.1: is not a country code of three capital letters'],
  ])('refuses %j', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it('never throws, whatever comes', () => {
    const anything = fc.anything({ withNullPrototype: true });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(compiledStory)), anything, (key, value) => {
        expect(problemsOf({ [key]: value })).toBeInstanceOf(Array);
        expect(v.safeParse(storySchema, value).success).toBe(false);
        expect(v.safeParse(textsSchema, { claims: value })).toHaveProperty('success');
      }),
    );
  });
});
