import {
  type Node,
  type ObjectExpression,
  type Program,
  parseSync,
  type Statement,
  Visitor,
} from 'oxc-parser';
import type { Plugin } from 'vite';
import {
  browserFacts,
  gone,
  leafletVersion,
  methods,
  replacements,
  statements,
} from './leafletCuts.ts';

/**
 * A Vite plugin that leaves out of the browser's build the parts of Leaflet that no map of ours uses, as
 * `leafletCuts.ts` lists them. Stops the build on another version of Leaflet, on a cut that is not found exactly
 * once, and on code that still uses something cut.
 */
export function leafletParts(): Plugin {
  let cut: Cut | undefined;
  return {
    name: 'demarche:leaflet-parts',
    applyToEnvironment: (environment) => environment.name === 'client',
    // The package's main file is a script that sets a global and cannot be trimmed.
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: leafletModule }] } }),
    transform(code, id) {
      if (!isLeaflet(id)) return undefined;
      cut = cutLeaflet(code);
      return { code: cut.code, map: null };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
      const parts = modules.filter(([id, { code }]) => isLeaflet(id) && code);
      if (!cut || parts.length === 0) throw new Error(`No chunk has a part of ${leafletModule}.`);
      for (const [, { code, renderedExports }] of parts) {
        refuse(renderedExports.filter((name) => gone.includes(name)));
        refuse(mentions(code ?? '', cut.names, new Set(Object.values(methods).flat())));
      }
      for (const [id, { code }] of modules) {
        if (mayCallLeaflet(id)) refuse(mentions(code ?? '', new Set(), cut.methods), id);
      }
    },
  };
}

interface Cut {
  readonly code: string;
  /** What the module declares no more. */
  readonly names: ReadonlySet<string>;
  /** What its objects have no more. */
  readonly methods: ReadonlySet<string>;
}

/**
 * Leaflet's module without the listed parts, its classes marked as droppable; and the names that are no more.
 * Throws an Error that names the first list entry that does not fit the code.
 */
export function cutLeaflet(code: string): Cut {
  const { program, comments, errors } = parseSync('leaflet.js', code);
  if (errors[0]) throw new Error(`Leaflet does not parse: ${errors[0].message}`);
  const plain = applyEdits(
    code,
    comments.map(({ start, end }) => ({ start, end, text: ' '.repeat(end - start) })),
  );
  const texts = program.body.map((it) => plain.slice(it.start, it.end).replaceAll(/\s+/g, ' '));
  const beginning = (text: string): Statement => {
    const found = program.body.filter((_, index) => texts[index]?.startsWith(text));
    return theOnly(found, `the statement that begins with "${text}"`) as Statement;
  };
  beginning(`var version = "${leafletVersion}"`);
  const cuts = Object.values(statements).flat().map(beginning);
  const names = new Set(cuts.flatMap(namesOf));
  const edits = [
    ...cuts.map(({ start, end }) => ({ start, end, text: '' })),
    ...Object.keys(methods).flatMap((name) => methodEdits(plain, beginning(`var ${name} =`), name)),
    ...Object.entries(replacements).map(([text, instead]) => replacementEdit(plain, text, instead)),
    ...browserEdits(program),
    ...pureEdits(program.body),
    exportEdit(plain, program.body, names),
  ];
  const cutMethods = [...Object.values(methods).flat(), ...cuts.flatMap(includedBy)];
  return { code: applyEdits(code, edits), names, methods: new Set(cutMethods) };
}

const leafletModule = 'leaflet/dist/leaflet-src.esm.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function isLeaflet(id: string): boolean {
  return id.replace(/\?.*$/, '').endsWith(`/node_modules/${leafletModule}`);
}

/** The project's own modules and those of react-leaflet; other packages may have methods of the same names. */
function mayCallLeaflet(id: string): boolean {
  return !id.includes('/node_modules/') || /\/node_modules\/@?react-leaflet\//.test(id);
}

function theOnly<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  throw new Error(
    `Leaflet has ${what} ${found.length} times, not once: src/site/plugins/leafletCuts.ts is for ${leafletVersion}.`,
  );
}

function methodEdits(plain: string, statement: Statement, className: string): Edit[] {
  const properties = classBody(statement)?.properties ?? [];
  return (methods[className] ?? []).map((name) => {
    const named = properties.filter((it) => it.type === 'Property' && isNamed(it.key, name));
    const { start, end } = theOnly(named, `the method ${className}.${name}`);
    const comma = /^\s*,/.exec(plain.slice(end))?.[0].length ?? 0;
    return { start, end: end + comma, text: '' };
  });
}

function classBody(statement: Statement): ObjectExpression | undefined {
  if (statement.type !== 'VariableDeclaration') return undefined;
  const call = statement.declarations[0]?.init;
  const body = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  return body?.type === 'ObjectExpression' ? body : undefined;
}

function replacementEdit(plain: string, text: string, instead: string): Edit {
  const escaped = text.replaceAll(/[^\w\s]/g, '\\$&').replaceAll(' ', '\\s+');
  const found = theOnly([...plain.matchAll(new RegExp(escaped, 'g'))], `the code "${text}"`);
  return { start: found.index, end: found.index + found[0].length, text: instead };
}

/** In place of `Browser.name` what it is known to be, else the variable it would be read from. */
function browserEdits(program: Program): Edit[] {
  const edits: Edit[] = [];
  new Visitor({
    MemberExpression({ object, property, start, end }) {
      if (!isNamed(object, 'Browser') || property.type !== 'Identifier') return;
      edits.push({ start, end, text: String(browserFacts[property.name] ?? property.name) });
    },
  }).visit(program);
  return edits;
}

/** Marks every class and reference system as made without an effect, so that an unused one is dropped. */
function pureEdits(body: Program['body']): Edit[] {
  const calls = body.flatMap((it) =>
    it.type === 'VariableDeclaration' ? it.declarations.map(({ init }) => init) : [],
  );
  return calls.flatMap((call) => {
    if (call?.type !== 'CallExpression') return [];
    const { callee, start } = call;
    const made = callee.type === 'MemberExpression' ? callee.property : callee;
    return isNamed(made, 'extend') ? [{ start, end: start, text: '/* @__PURE__ */ ' }] : [];
  });
}

/** Takes names out of the module's export, so that importing one is an error of the bundler. */
function exportEdit(plain: string, body: Program['body'], names: ReadonlySet<string>): Edit {
  const exports = body.filter((it) => it.type === 'ExportNamedDeclaration');
  const { start, end, specifiers } = theOnly(exports, 'the export');
  const kept = specifiers.filter((it) => ![...names].some((name) => isNamed(it.local, name)));
  const text = kept.map((it) => plain.slice(it.start, it.end)).join(', ');
  return { start, end, text: `export { ${text} };` };
}

/** Makes every edit but those within another; edits that only partly overlap are a fault of the lists. */
function applyEdits(code: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end > done && start < done)
      throw new Error(`Two cuts overlap at ${code.slice(start, end)}`);
    if (start < done) continue;
    pieces.push(code.slice(done, start), text);
    done = end;
  }
  return [...pieces, code.slice(done)].join('');
}

/** Which of the variables and methods the code speaks of. */
function mentions(
  code: string,
  names: ReadonlySet<string>,
  cutMethods: ReadonlySet<string>,
): string[] {
  const found = new Set<string>();
  const notVariables = new Set<unknown>();
  new Visitor({
    MemberExpression({ property, computed }) {
      if (computed || property.type !== 'Identifier') return;
      notVariables.add(property);
      if (cutMethods.has(property.name)) found.add(property.name);
    },
    Property({ key, computed, shorthand }) {
      if (!computed && !shorthand) notVariables.add(key);
    },
    Identifier(node) {
      if (!notVariables.has(node) && names.has(node.name)) found.add(node.name);
    },
  }).visit(parseSync('leaflet.js', code).program);
  return [...found];
}

function refuse(used: readonly string[], where = 'the build'): void {
  if (used.length === 0) return;
  throw new Error(
    `Leaflet's ${used.join(', ')} would be in ${where}, but src/site/plugins/leafletCuts.ts cuts it or what it needs.`,
  );
}

function namesOf(statement: Statement): string[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** The methods that a statement like `Map.include({ openPopup: … })` gives to a class. */
function includedBy(statement: Statement): string[] {
  const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return [];
  const [body] = call.arguments;
  if (!isNamed(call.callee.property, 'include') || body?.type !== 'ObjectExpression') return [];
  return body.properties.flatMap((it) =>
    it.type === 'Property' && it.key.type === 'Identifier' ? [it.key.name] : [],
  );
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
