import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Field, reporter } from './field.ts';
import { cleanText } from './invisible.ts';
import { unmangled } from './mojibake.ts';
import type { Problem } from './problem.ts';
import { findUnreadable, findUtf16, MANGLED, UNREADABLE } from './unreadable.ts';

/**
 * Reads an editor's YAML 1.2. Every scalar is text as written, so that `NO`, `1.10` and `2025` stay what
 * they are. Syntax errors, keys there twice and anchors become problems; undefined where it is no YAML.
 */
export function readYaml(file: string, text: string, problems: Problem[]): Field | undefined {
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
  const mangled = text.split(/\r\n?|\n/).findIndex((line) => unmangled(line) !== undefined);
  if (mangled >= 0) {
    const suggestions = [unmangled(text.split(/\r\n?|\n/)[mangled] ?? '')?.trim() ?? ''];
    problems.push({ file, line: mangled + 1, message: MANGLED, suggestions });
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
  const root = fieldAt(document.contents, '', 1, { file, lines, problems });
  if (!root.isAbsent) return root;
  problems.push({ file, message: 'is empty' });
  return undefined;
}

interface Context {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

const WHY_EMPTY: Readonly<Record<Field['kind'], string>> = {
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

function fieldAt(node: unknown, key: string, parentLine: number, context: Context): Field {
  const { file, lines, problems } = context;
  const start = rangeOf(node);
  const line = start === undefined ? parentLine : lines.linePos(start).line;
  const kind = kindOf(node);
  const text = textOf(node);
  const pairs = isMap(node) ? node.items : [];
  const report = reporter({ file, line, key }, text, problems);
  const nest = (child: unknown, childKey: string) => fieldAt(child, childKey, line, context);
  const pathOf = (name: string) => (key === '' ? name : `${key}.${name}`);
  return {
    kind,
    text,
    isAbsent: kind === 'absent',
    whyEmpty: WHY_EMPTY[kind],
    report,
    at(name) {
      const child = nest(pairs.find((pair) => textOf(pair.key) === name)?.value, pathOf(name));
      return kind === 'map' ? child : { ...child, report: () => {} };
    },
    items() {
      if (isSeq(node)) return node.items.map((item, at) => nest(item, `${key}[${at}]`));
      if (kind !== 'absent') report('must be a list');
      return [];
    },
    entries: () =>
      pairs.map((pair) => {
        const path = pathOf(textOf(pair.key));
        return { key: nest(pair.key, path), value: nest(pair.value, path) };
      }),
  };
}

function kindOf(node: unknown): Field['kind'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return textOf(node) === '' ? 'absent' : 'text';
}

function textOf(node: unknown): string {
  return isScalar(node) ? cleanText(String(node.value ?? '')) : '';
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
