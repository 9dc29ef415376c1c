import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '../../src/share/export/pictureText.ts';

const sentence = 'Russia recognises the government, the first state to do so since 2021.';

describe('a text in a picture', () => {
  it('that fits is one line', () => {
    expect(wrapText('Russia recognises', 1000, 20, 3)).toEqual(['Russia recognises']);
  });

  it('is broken between words into lines that fit, and loses none of them', () => {
    const lines = wrapText(sentence, 200, 20, 10);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(sentence);
    for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(200);
  });

  it('that needs more lines than there are ends in an ellipsis and still fits', () => {
    const lines = wrapText(sentence, 200, 20, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(200);
  });

  it('of one word that is too long is cut', () => {
    const [line = ''] = wrapText('Bundesverfassungsgericht'.repeat(5), 200, 20, 3);
    expect(line).toMatch(/^Bundes\w*…$/);
    expect(widthOf(line, 20)).toBeLessThanOrEqual(200);
  });

  it('that is empty has no line', () => {
    expect(wrapText(' ', 200, 20, 3)).toEqual([]);
  });

  it('is wider when it is bold, larger or Chinese', () => {
    const width = widthOf('abc', 20);
    expect(widthOf('abc', 20, true)).toBeGreaterThan(width);
    expect(widthOf('abc', 21)).toBeGreaterThan(width);
    expect(widthOf('承认国', 20)).toBeGreaterThan(width);
  });
});
