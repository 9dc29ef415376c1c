import fc from 'fast-check';
import { expect, it } from 'vitest';
import { authorStory } from '../../src/authoring/authorStory.ts';
import { formatProblem } from '../../src/authoring/problem.ts';
import { context, files } from './files.ts';

/** `DEMARCHE_MUTATIONS=20000 npx vitest run tests/authoring/mutations.test.ts` tries more. */
const runs = Number(process.env.DEMARCHE_MUTATIONS ?? 300);

/** Pieces that readers of tables and of YAML stumble over. */
const pieces = [
  ...[
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\0',
    '#',
    ': ',
    '- ',
    '&a ',
    '*a',
    '<<: ',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>',
    '!!map ',
    '%',
    '@',
    '`',
  ],
  ...[
    '\uFEFF',
    '\u200B',
    '\u2028',
    '\uFFFD',
    '\uD800',
    'Ã©',
    '__proto__',
    'constructor',
    'null',
    'NO',
    '1e309',
    '-0',
    '=1+1',
  ],
  ...[
    '2025-02-30',
    '0000-00-00',
    '1404-04-12',
    '45841',
    'RUS',
    'Congo',
    '{n}',
    '<b>',
    'x'.repeat(3000),
    '  '.repeat(200),
  ],
];

const names = Object.keys(files);

/** Something done to a file: a piece put in, a stretch cut out or said twice, two lines swapped. */
const mutation = fc.record({
  file: fc.constantFrom(...names),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(80),
  piece: fc.constantFrom(...pieces),
  kind: fc.constantFrom('insert', 'cut', 'repeat', 'swap', 'replace'),
});

function mutated(
  text: string,
  { at, length, piece, kind }: { at: number; length: number; piece: string; kind: string },
): string {
  const start = Math.floor(at * text.length);
  const [before, middle, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  if (kind === 'insert') return before + piece + middle + after;
  if (kind === 'cut') return before + after;
  if (kind === 'repeat') return before + middle + middle + after;
  if (kind === 'replace') return before + piece + after;
  const lines = text.split('\n');
  const [one, two] = [Math.floor(at * lines.length), length % lines.length];
  [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
  return lines.join('\n');
}

it(`${runs} stories with a few things done to their files have problems in words or none, at once`, () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const changed: Record<string, string | undefined> = { ...files };
      for (const one of mutations) changed[one.file] = mutated(changed[one.file] ?? '', one);
      const start = performance.now();
      const result = authorStory(changed, context);
      expect(performance.now() - start).toBeLessThan(2000);
      if (result.ok) return;
      expect(result.problems.length).toBeGreaterThan(0);
      for (const problem of result.problems) {
        expect(formatProblem(problem)).toMatch(/^[\w.-]+\.(?:csv|yaml)\b.*: \S/s);
      }
    }),
    { numRuns: runs, endOnFailure: false },
  );
}, 300_000);
