import type { Page } from '@playwright/test';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { sourceOf } from '../../src/story/sources.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { expect, test } from './fixtures.ts';
import { countries, open, servedStory } from './story.ts';

/** The addresses of a claim's sources, an archived copy behind its page; of one in print alone, its title. */
function sourcesOf(story: Story, claim: Claim): string[] {
  return claim.sources.flatMap((id) => {
    const source = sourceOf(story, id);
    if (!source) throw new Error(`${claim.id} has an unknown source ${id}`);
    return [source.url ?? source.title, source.archived ?? []].flat();
  });
}

interface Told {
  readonly text: string;
  /** The addresses of the links of its sources that are drawn, and the titles of sources without one. */
  readonly sources: readonly string[];
}

/** The claims in the history of the open country, up to the shown day and after it, each part opened. */
function toldOf(page: Page): Promise<Told[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('[role="tabpanel"]:not([hidden])');
    const parts = [...(panel?.querySelectorAll('details') ?? [])].filter((part) =>
      ['History', 'After this date'].includes(part.querySelector('h3')?.textContent ?? ''),
    );
    for (const part of parts) part.open = true;
    const items = parts.flatMap((part) => [...part.querySelectorAll('li')]);
    const isDrawn = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      one.getBoundingClientRect().width > 8;
    return items.map((item) => ({
      text: item.textContent ?? '',
      sources: [...item.querySelectorAll('ul[aria-label="Sources"] :is(a, cite)')]
        .filter(isDrawn)
        .map((one) => one.getAttribute('href') ?? one.textContent ?? ''),
    }));
  });
}

/** What is wrong with what the page tells of a country, claim by claim; and how many sources were found. */
function compare(story: Story, country: Iso3, told: readonly Told[]) {
  let found = 0;
  const missing = story.claims
    .filter((claim) => claim.country === country)
    .flatMap((claim) => {
      const item = told.find(({ text, sources }) => text.includes(claim.summary) && sources.length);
      const asked = sourcesOf(story, claim);
      const lost = asked.filter((source) => !item?.sources.includes(source));
      found += asked.length - lost.length;
      return lost.map((source) => `${claim.id}: ${source}`);
    });
  return { found, missing };
}

/** Some of them: each claim with each source is counted in `record.spec.ts`. */
function someClaimants(story: Story): readonly Iso3[] {
  const all = [...new Set(story.claims.map(({ country }) => country))];
  return all.filter((_, at) => at % 12 === 0);
}

test('a country that is opened on the map has its claims with all their sources', async ({
  page,
}) => {
  const story = await servedStory(page);
  await open(page, 'taliban/?tab=table&country=none');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  let found = 0;
  for (const country of someClaimants(story)) {
    const option = countries(page).and(page.locator(`[data-country="${country}"]`));
    await option.focus();
    await page.keyboard.press('Enter');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect
      .poll(async () => compare(story, country, await toldOf(page)).missing, country)
      .toEqual([]);
    found += compare(story, country, await toldOf(page)).found;
  }
  expect(found).toBeGreaterThan(10);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a tap on a square does the same', async ({ page }) => {
    const story = await servedStory(page);
    await open(page, 'taliban/?view=grid&country=none');
    const sample = someClaimants(story);
    expect(sample.length).toBeGreaterThan(6);
    for (const country of sample) {
      await countries(page)
        .and(page.locator(`[data-country="${country}"]`))
        .tap();
      await expect
        .poll(async () => compare(story, country, await toldOf(page)).missing, country)
        .toEqual([]);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    }
  });
});
