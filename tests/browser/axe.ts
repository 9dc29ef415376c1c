import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { settled } from './story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Checker {
  run(
    where: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}

/** What axe finds in a page, as "rule: element", frames in it left out; throws where it looked at next to nothing. */
export async function violations(page: Page): Promise<string[]> {
  // What is busy is dimmed, for a moment.
  await settled(page);
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: Checker };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await checker.run(document, {
      runOnly: tags,
      iframes: false,
      resultTypes: ['violations'],
    });
    if (result.passes.length < 10) throw new Error('axe looked at next to nothing');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}
