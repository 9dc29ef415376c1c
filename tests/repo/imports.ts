import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/**
 * Every module a file names: static, re-exported, dynamic, type-only, `import('x').T`, `import.meta.glob` and, in
 * CSS, `@import` and `composes … from`. Of a template only what stands before its first hole; an address that is
 * no literal at all comes back as `?`.
 */
export function importsOf(file: SourceFile): string[] {
  return file.path.endsWith('.css') ? importsOfStyle(file.text) : importsOfModule(file);
}

/** True for `export default`, and for an export renamed to `default`. */
export function hasDefaultExport(file: SourceFile): boolean {
  let found = false;
  new Visitor({
    ExportDefaultDeclaration: () => {
      found = true;
    },
    ExportSpecifier: (node) => {
      if ('name' in node.exported && node.exported.name === 'default') found = true;
    },
  }).visit(programOf(file));
  return found;
}

/** A module's text with its comments blanked out, so that a word in a comment is not taken for code. */
export function codeOf(file: SourceFile): string {
  if (file.path.endsWith('.css')) return file.text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ');
  let code = file.text;
  for (const { start, end } of parseSync(file.path, file.text).comments) {
    code =
      code.slice(0, start) + code.slice(start, end).replaceAll(/[^\n]/g, ' ') + code.slice(end);
  }
  return code;
}

function importsOfStyle(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ');
  const rule = /(?:@import\s+(?:url\()?|composes:[^;]*\bfrom\s+)\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(rule)].map((match) => match[1]!);
}

function importsOfModule(file: SourceFile): string[] {
  const found: string[] = [];
  const add = (node: unknown) => found.push(addressOf(node));
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => node.source && add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    CallExpression: (node) => {
      if (isGlob(node.callee)) for (const argument of globsOf(node.arguments[0])) add(argument);
    },
  }).visit(programOf(file));
  return found;
}

function programOf(file: SourceFile) {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  return program;
}

interface Loose {
  readonly type?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly elements?: readonly unknown[];
  readonly object?: Loose;
  readonly property?: { readonly name?: string };
}

function addressOf(node: unknown): string {
  const { type, value, quasis } = node as Loose;
  if (type === 'Literal' && typeof value === 'string') return value;
  return quasis?.[0]?.value.raw || '?';
}

function isGlob(callee: unknown): boolean {
  const { type, object, property } = callee as Loose;
  return (
    type === 'MemberExpression' && object?.type === 'MetaProperty' && property?.name === 'glob'
  );
}

function globsOf(argument: unknown): readonly unknown[] {
  return (argument as Loose | undefined)?.elements ?? [argument];
}
