import type { BrowserContext, Page } from '@playwright/test';
import { sentencesOf } from '../../src/wording/firstSentence.ts';
import { harmless, hostile, type Laden, type Load, ladenStory } from '../fixtures/hostile.ts';
import { expect } from './fixtures.ts';
import { pagesOf, serve, type Written } from './ladenSite.ts';

/** The same page of two stories, that differ in what their texts carry. */
export interface Pair {
  readonly clean: Page;
  readonly laden: Page;
  /** What the site holds of the laden story. */
  readonly written: Written;
}

/** Notes what a text runs, in the page and in the frames in it; a dialog fails the test. */
async function watch(page: Page): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog: ${dialog.message()}`);
  });
  await page.addInitScript(() => {
    const ran: unknown[] = [];
    Object.assign(window, { ran, pwned: (at: unknown) => ran.push(at) });
  });
}

const built = new Map<Load, Promise<Written>>();

/** The site of such a story, built once for all tests of a worker. */
function siteOf(page: Page, load: Load): Promise<Written> {
  const { story, texts } = ladenStory(load);
  const site = built.get(load) ?? pagesOf(page, story, texts);
  built.set(load, site);
  return site;
}

/** Two pages in which a clean and a hostile story are served, at `laden/`. */
export async function openPair(context: BrowserContext): Promise<Pair> {
  const openOne = async (load: Load) => {
    const page = await context.newPage();
    await watch(page);
    const written = await siteOf(page, load);
    await serve(page, written);
    return { page, written };
  };
  const [clean, laden] = await Promise.all([openOne(harmless), openOne(hostile)]);
  return { clean: clean.page, laden: laden.page, written: laden.written };
}

/** Elements that act by being there, or that the hostile texts would make or end. */
const acting = /^(?:script|img|svg|iframe|object|embed|link|meta|base|style|form|title|textarea) /;

/**
 * Does the same in both pages. Then the laden one must hold no kind of element that the clean one lacks, and as many
 * of those that act: of others a text that wraps elsewhere may need one more, such as the button that shows the rest.
 */
export async function inBoth(
  { clean, laden }: Pair,
  what: string,
  act: (page: Page) => Promise<unknown>,
): Promise<void> {
  for (const page of [clean, laden]) {
    await act(page);
    await openAll(page);
  }
  const difference = async () => {
    const [own, other] = [await shapeOf(clean), await shapeOf(laden)];
    const kinds = new Set([...Object.keys(own), ...Object.keys(other)]);
    return [...kinds].flatMap((kind) => {
      const [is, was] = [other[kind] ?? 0, own[kind] ?? 0];
      const isAsItWas = acting.test(kind) ? is === was : was > 0 || is === 0;
      return isAsItWas ? [] : [`${kind}: ${is} for ${was}`];
    });
  };
  await expect.poll(difference, what).toEqual([]);
  const ran = () => (window as unknown as { ran: unknown[] }).ran;
  for (const frame of laden.frames()) expect(await frame.evaluate(ran), what).toEqual([]);
}

/** Opens all that waits to be opened in the details, and what comes in it. */
async function openAll(page: Page): Promise<void> {
  const closed = () =>
    page.locator('[role="tabpanel"] details:not([open])').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
      return all.length;
    });
  await expect(page.locator('[role="tabpanel"][aria-busy="true"]')).toHaveCount(0);
  await expect.poll(closed).toBe(0);
}

/** How often each kind of element stands in a page, by its name and the names of its attributes. */
function shapeOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const element of document.querySelectorAll('*')) {
      // Which names and points have room on the map depends on how high the texts above it are.
      if (element.matches('svg[aria-hidden] text, svg circle')) continue;
      const byState = ['style', 'aria-disabled'];
      const names = element.getAttributeNames().filter((name) => !byState.includes(name));
      const kind = `${element.localName} ${names.sort().join(' ')}`;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  });
}

/** Adds what a page says to a reader: its text, the names of its parts, what stands in its fields. */
export async function hear(page: Page, heard: Set<string>): Promise<void> {
  const said = await page.evaluate(() => {
    const spoken = ['aria-label', 'aria-valuetext', 'title', 'alt'];
    return [
      document.title,
      ...[...document.body.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('script, style') ? [] : [element.textContent ?? '']),
        ...spoken.map((name) => element.getAttribute(name) ?? ''),
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.value
          : '',
      ]),
    ];
  });
  for (const text of said) if (text.includes('pwned(')) heard.add(text);
}

/**
 * The paths of the texts that were never said whole, be it sentence by sentence; of the summary a page says the first.
 * Isolates that keep directions apart count for nothing.
 */
export function unheard(fields: readonly Laden[], heard: ReadonlySet<string>): string[] {
  const all = [...heard].join('\0').replace(/[\u2066-\u2069]/g, '');
  return fields.flatMap(({ path, text }) => {
    const sentences = sentencesOf(text).slice(0, /^(?:fa\.)?summary$/.test(path) ? 1 : undefined);
    return sentences.every((sentence) => all.includes(sentence)) ? [] : [path];
  });
}

/** A country on the map. */
export const option = (page: Page, country: string) =>
  page.locator(`[role="listbox"] [role="option"][data-country="${country}"]`);
