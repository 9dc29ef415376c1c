import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from '../../src/story/sources.ts';
import type { Story } from '../../src/story/story.ts';
import { stories } from './arbitrary.ts';

test('a source is found by its id', () => {
  const [story] = fc.sample(stories, { numRuns: 1, seed: 1 }) as [Story];
  expect(sourceOf(story, 'tass')?.publisher).toBe('tass');
  expect(sourceOf(story, 'constructor')).toBeUndefined();
});
