/**
 * How wide a line will be, in pixels at a font size in pixels: a guess from above, since a picture is
 * laid out where no font can be asked.
 */
export function widthOf(text: string, size: number, isBold = false): number {
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0);
  return ems * size * (isBold ? 1.08 : 1);
}

interface Wrapping {
  readonly isBold?: boolean;
  /** What the first line has less, in pixels. */
  readonly indent?: number;
}

/**
 * Breaks a text between words into at most `most` lines of a width in pixels. What does not fit ends in
 * an ellipsis; a single word that is too long is cut. The first line is empty where the indent leaves no room for a word.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  most: number,
  { isBold = false, indent = 0 }: Wrapping = {},
): string[] {
  const fits = (line: string, at: number) =>
    widthOf(line, size, isBold) + (at === 0 ? indent : 0) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isFirst = line === '' && (lines.length > 0 || indent === 0);
    if (fits(longer, lines.length) || isFirst) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most);
  const last = lines.length > most ? `${shown.at(-1)}…` : shown.at(-1);
  return [...shown.slice(0, -1), ...(last === undefined ? [] : [last])].map((one, at) =>
    cut(one, (shorter) => fits(shorter, at)),
  );
}

function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Joiners, marks of direction, and marks above and below letters. */
const isZeroWidth = /[\p{Mn}\u200b-\u200f\u2066-\u2069]/u;

function emsOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffdc]/.test(character) || character.length > 1) return 1.02;
  if (isZeroWidth.test(character)) return 0;
  if (/[\s.,:;'’|!il()[\]اآأإ،؛]/.test(character)) return 0.34;
  if (/[fjrtI]/.test(character)) return 0.44;
  if (/[A-Z@%—…MWmw]/.test(character)) return 0.74;
  return 0.55;
}
