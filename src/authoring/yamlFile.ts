import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { reporter, type Spot } from './spot.ts';
import { nearestOf } from './suggestion.ts';
import { findUnreadable, findUtf16, UNREADABLE } from './unreadable.ts';

/** A value of a YAML file, with its line and key path for problems. */
export interface YamlSpot extends Spot {
  readonly kind: 'absent' | 'text' | 'list' | 'map';
  /** The value of a key; absent where there is none. Of what is no map it is absent and reports nothing. */
  at(key: string): YamlSpot;
  /** The entries of a list; none of anything else. */
  items(): readonly YamlSpot[];
  /** The entries of a map in its order; none of anything else. */
  entries(): readonly { readonly key: YamlSpot; readonly value: YamlSpot }[];
}

/**
 * Reads an editor's YAML 1.2. Every scalar is text as written, so that `NO`, `1.10` and `2025` stay what
 * they are. Syntax errors, keys there twice and anchors become problems; undefined where it is no YAML.
 */
export function readYaml(file: string, text: string, problems: Problem[]): YamlSpot | undefined {
  const encoding = findUtf16(file, text);
  if (encoding) {
    problems.push({ file, message: encoding });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseSafely(text, lines);
  const unreadable = findUnreadable(text);
  if (unreadable !== undefined) {
    const line = text.slice(0, unreadable).split(/\r\n?|\n/).length;
    problems.push({ file, line, message: UNREADABLE });
  }
  if (!document) {
    problems.push({ file, message: 'is not YAML' });
    return undefined;
  }
  for (const error of document.errors) problems.push(problemOf(error, file, lines));
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return undefined;
  visit(document, {
    Alias(_, { range, source }) {
      const line = lines.linePos(range?.[0] ?? 0).line;
      problems.push({ file, line, message: `*${source} stands for a value: write the value out` });
    },
  });
  const root = spotAt(document.contents, '', 1, { file, lines, problems });
  if (!root.isAbsent) return root;
  problems.push({ file, message: 'is empty' });
  return undefined;
}

/** Reports every key of a map that is not among `known`, and a value that is no map. */
export function checkKeys(spot: YamlSpot, known: Iterable<string>): void {
  if (spot.kind !== 'map') {
    spot.report(spot.isAbsent ? spot.whyEmpty : 'must be a map of keys and values');
  }
  const all = new Set(known);
  for (const { key } of spot.entries()) {
    if (!all.has(key.text)) key.report('is not a key that is known here', nearestOf(all));
  }
}

/** The entries of a list that may be missing; a value that is no list is a problem. */
export function readList(spot: YamlSpot): readonly YamlSpot[] {
  if (!spot.isAbsent && spot.kind !== 'list') spot.report('must be a list');
  return spot.items();
}

interface Context {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

const WHY_EMPTY: Readonly<Record<YamlSpot['kind'], string>> = {
  absent: 'is missing',
  text: 'must not be empty',
  list: 'must be a text, not a list',
  map: 'must be a text, not a map',
};

function parseSafely(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'failsafe',
      version: '1.2',
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // Lists in lists a thousand deep overflow the parser's stack.
    return undefined;
  }
}

function problemOf({ pos, message }: YAMLError, file: string, lines: LineCounter): Problem {
  return { file, line: lines.linePos(pos[0]).line, message };
}

function spotAt(node: unknown, key: string, parentLine: number, context: Context): YamlSpot {
  const { file, lines, problems } = context;
  const start = rangeOf(node);
  const line = start === undefined ? parentLine : lines.linePos(start).line;
  const kind = kindOf(node);
  const text = textOf(node);
  const pairs = isMap(node) ? node.items : [];
  const nest = (child: unknown, childKey: string) => spotAt(child, childKey, line, context);
  const pathOf = (name: string) => (key === '' ? name : `${key}.${name}`);
  return {
    kind,
    text,
    isAbsent: kind === 'absent',
    whyEmpty: WHY_EMPTY[kind],
    report: reporter({ file, line, key }, text, problems),
    at(name) {
      const child = nest(pairs.find((pair) => textOf(pair.key) === name)?.value, pathOf(name));
      return kind === 'map' ? child : { ...child, report: () => {} };
    },
    items: () => (isSeq(node) ? node.items.map((item, at) => nest(item, `${key}[${at}]`)) : []),
    entries: () =>
      pairs.map((pair) => {
        const path = pathOf(textOf(pair.key));
        return { key: nest(pair.key, path), value: nest(pair.value, path) };
      }),
  };
}

function kindOf(node: unknown): YamlSpot['kind'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return textOf(node) === '' ? 'absent' : 'text';
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '').trim() : '';
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
