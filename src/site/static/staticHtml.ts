import { escapeHtml } from '../pages/html.ts';
import type { RenderedStatic } from './renderStatic.tsx';

/**
 * A page of text as a document of its own, without any script. `styles` are the addresses of its style sheets
 * and `root` is where those of the site begin.
 */
export function staticHtml(
  { head, body, language, direction }: RenderedStatic,
  root: string,
  styles: readonly string[],
): string {
  const sheets = styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}" />`);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    head,
    `<link rel="icon" href="${escapeHtml(root)}favicon.ico" sizes="any" />`,
    ...sheets,
    '</head>',
    `<body>${body}</body>`,
    '</html>\n',
  ].join('\n');
}
