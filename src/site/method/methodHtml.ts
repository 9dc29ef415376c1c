import { escapeHtml } from '../pages/html.ts';
import type { RenderedMethod } from './renderMethod.tsx';

/**
 * The method's page as a document of its own, without any script. `styles` are the addresses of its style
 * sheets and `root` is where those of the site begin.
 */
export function methodHtml(
  { head, body, language, direction }: RenderedMethod,
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
