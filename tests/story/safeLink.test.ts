import { expect, test } from 'vitest';
import { safeLink } from '../../src/story/webAddress.ts';

test.each(['https://example.org/a?b=c#d', 'http://news.example.org/'])(
  '%s may be followed',
  (address) => {
    expect(safeLink(address)).toBe(address);
  },
);

test.each([
  undefined,
  '',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/a',
  'page.html',
  'https://',
])('%j is no link', (address) => {
  expect(safeLink(address)).toBeUndefined();
});
