import { describe, expect, it } from 'vitest';
import { readEmbedParameters } from '../../src/embed/frame/parameters.ts';

describe("an embed's own parameters", () => {
  it('are absent from an address that has none', () => {
    expect(readEmbedParameters('?date=2024', '')).toEqual({
      id: null,
      childId: null,
      secret: null,
      chrome: 'full',
    });
  });

  it('are read from the query and the fragment, which wins', () => {
    expect(readEmbedParameters('?id=a&childId=pym-0&chrome=none', '#id=b&chrome=compact')).toEqual({
      id: 'b',
      childId: 'pym-0',
      secret: null,
      chrome: 'compact',
    });
  });

  it('have the secret that WordPress writes into the fragment', () => {
    expect(readEmbedParameters('?id=a', '#?secret=b4Xq')).toMatchObject({
      id: 'a',
      secret: 'b4Xq',
    });
  });

  it.each(['', 'a'.repeat(65), 'a b', '<b>', 'xPYMx"', 'é'])(
    'leave out the unsafe name %j',
    (name) => {
      const query = `?${new URLSearchParams({ id: name, childId: name })}`;
      expect(readEmbedParameters(query, '')).toMatchObject({ id: null, childId: null });
    },
  );

  it('take an unsafe name in the fragment for none, so that the query still names', () => {
    expect(readEmbedParameters('?id=a', '#id=%3Cb%3E').id).toBe('a');
  });

  it.each(['', 'FULL', 'tiny', 'none '])('mean everything by the unknown chrome %j', (chrome) => {
    expect(readEmbedParameters(`?${new URLSearchParams({ chrome })}`, '').chrome).toBe('full');
  });
});
