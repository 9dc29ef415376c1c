import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';
import { writePublicStory } from '../../src/story/storyData.ts';
import { stories } from './arbitrary.ts';
import { compiled, type Json, problemsAfter } from './compiled.ts';

describe('parseStory', () => {
  it('accepts a story and gives its dates as days', () => {
    const result = parseStory(compiled());
    expect(result).toMatchObject({
      ok: true,
      story: { asOf: 19_904, claims: [{ date: { precision: 'month', last: 10_012 } }, {}] },
    });
  });

  it('makes of a compiled story the same story', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(parseStory(JSON.parse(JSON.stringify(writePublicStory(story))))).toEqual({
          ok: true,
          story,
        });
      }),
    );
  });

  it('puts claims, recognisers and milestones in order', () => {
    const json = compiled();
    json.claims.reverse();
    json.recognisers.reverse();
    expect(parseStory(json)).toEqual(parseStory(compiled()));
  });

  it('drops unknown keys, and is not touched by __proto__', () => {
    const text = JSON.stringify(compiled()).replace(
      '"id":"small"',
      '"id":"small","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"more":1',
    );
    const result = parseStory(JSON.parse(text));
    expect(result).toEqual(parseStory(compiled()));
    expect(result.ok && Object.keys(result.story)).not.toContain('more');
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('gives about fifty sentences at most, and says how many more there are', () => {
    const problems = problemsAfter((json) => {
      json.recognisers = Array.from({ length: 400 }, () => 'nope');
    });
    expect(problems).toHaveLength(51);
    expect(problems[50]).toBe('and 350 more problems');
  });

  it('refuses too many claims before it looks at them', () => {
    const problems = problemsAfter((json) => {
      json.claims = Array.from({ length: 20_001 }, () => 0);
    });
    expect(problems).toEqual(['claims: has more than 20000 entries']);
  });

  it('refuses texts without end, quoting only their beginning', () => {
    const problems = problemsAfter((json) => {
      json.title = 'x'.repeat(1_000_000);
    });
    expect(problems[0]).toContain('is longer than 500 characters');
    expect(problems[0]?.length).toBeLessThan(200);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(parseStory(value).ok).toBe(false);
      }),
    );
    const keys = Object.keys(compiled());
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.anything({ withNullPrototype: true }),
        (key, value) => {
          expect(parseStory({ ...compiled(), [key]: value })).toHaveProperty('ok');
        },
      ),
    );
  });
});
