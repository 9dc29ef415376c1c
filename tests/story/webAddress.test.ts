import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/story/webAddress.ts';

describe('isWebAddress', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://example.org/',
    'https://пример.рф/а',
  ])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'data:text/html,x',
    '//example.org',
    'example.org',
    'article/article.txt',
    'https://',
    'https://user:word@example.org/',
    'https://example.org/a b',
    'https:\\\\example.org',
  ])('refuses %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
