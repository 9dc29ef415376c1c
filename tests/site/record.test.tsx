import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltStory, readStories } from '../../src/site/pages/stories.ts';
import { renderStaticOf } from '../../src/site/static/renderStatic.tsx';
import { staticHtml } from '../../src/site/static/staticFiles.ts';
import { sourceOf } from '../../src/story/sources.ts';
import { stancesAt } from '../../src/story/stances.ts';
import { translateStory } from '../../src/story/translation.ts';
import { english, persian } from '../language/sample.ts';
import { hostileStory, pageOf } from './pageMeta.ts';

let lead: BuiltStory;
let pages: Readonly<Record<string, Document>>;

beforeAll(async () => {
  const [first] = await readStories('data');
  if (!first) throw new Error('There is no story.');
  lead = first;
  pages = { en: await readRecord(lead), fa: await readRecord(lead, persian) };
}, 60_000);

function pageIn({ code } = english): Document {
  const page = pages[code];
  if (!page) throw new Error(`There is no page in ${code}.`);
  return page;
}

async function readRecord(built: BuiltStory, language = english): Promise<Document> {
  const meta = pageOf({ story: built.story, language });
  const rendered = await renderStaticOf('record', built, meta, '../../', new Set());
  const html = staticHtml(rendered, '../../', ['../../a.css']);
  return new DOMParser().parseFromString(html, 'text/html');
}

describe.each([english, persian])('the record in $code', (language) => {
  it('has every claim under its country with each of its sources', () => {
    const page = pageIn(language);
    const texts = translateStory(lead.story, lead.texts[language.code], language.code);
    expect(lead.story.claims).toHaveLength(193);
    for (const claim of lead.story.claims) {
      const item = page.getElementById(`claim-${claim.id}`);
      expect(page.getElementById(claim.country)?.contains(item)).toBe(true);
      expect(item?.textContent, claim.id).toContain(texts.claim(claim).summary.text);
      const links = [...(item?.querySelectorAll('a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      const sources = claim.sources.flatMap((id) => sourceOf(lead.story, id) ?? []);
      expect(item?.querySelectorAll('ul > li'), claim.id).toHaveLength(sources.length);
      expect(links, claim.id).toEqual(sources.flatMap(({ url }) => url ?? []));
    }
  });

  it('has its countries in the order of their names', () => {
    const page = pageIn(language);
    const names = [...page.querySelectorAll('#claims h3')].map(({ textContent }) => textContent);
    const order = Object.values(language.cldr.countries);
    expect(names.length).toBeGreaterThan(90);
    const places = names.map((name) => order.indexOf(name ?? ''));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

it('a source in English keeps its order in a Persian line', () => {
  const links = [...pageIn(persian).querySelectorAll('#sources li > bdi:first-child > a')];
  expect(links).toHaveLength(lead.story.sources.filter(({ url }) => url).length);
  for (const link of links) {
    expect(link.parentElement?.textContent).toMatch(/^[^:]+: ./);
    expect(link.parentElement?.textContent).toContain(link.textContent);
  }
});

it('its table has every country on the day the story opens on', () => {
  const page = pageIn();
  const table = page.querySelector('#table table#countries-table');
  expect(table?.querySelector('caption')?.textContent).toBe('All countries, 3 July 2025');
  const shown = [...(table?.querySelectorAll('tr[data-country]') ?? [])].map((row) => [
    row.getAttribute('data-country'),
    row.getAttribute('data-stance'),
    row.querySelectorAll('[data-slot]').length,
  ]);
  const { story } = lead;
  const wanted = [...stancesAt(story, story.opensOn)]
    .filter(([country]) => country !== story.subject.country)
    .map(([country, stance]) => [country, stance, 1]);
  expect(shown).toHaveLength(196);
  expect(shown.toSorted()).toEqual(wanted.toSorted());
  const russia = table?.querySelector('tr[data-country="RUS"]');
  expect(russia?.textContent).toContain('Recognises');
  expect(russia?.textContent).toContain('3 July 2025');
});

it('an anchor leads to every country, with its claims or to its row', () => {
  const page = pageIn();
  for (const country of lead.story.recognisers) {
    expect(page.getElementById(country), country).not.toBeNull();
  }
  expect(page.getElementById('RUS')?.querySelector('h3')?.textContent).toBe('Russia');
});

it('has every quote, implication, milestone, note and source, and what can be downloaded', () => {
  const page = pageIn();
  const { story } = lead;
  const counts = (['quote', 'implication', 'milestone', 'case', 'source'] as const).map(
    (kind) => page.querySelectorAll(`[id^="${kind}-"]`).length,
  );
  expect(counts).toEqual([
    story.quotes.length,
    story.implications.length,
    story.milestones.length,
    story.notes.length,
    story.sources.length,
  ]);
  for (const { text } of story.quotes) expect(page.body.textContent).toContain(text);
  const files = [...page.querySelectorAll('#downloads a')].map((link) => link.getAttribute('href'));
  expect(files).toEqual([
    '../../taliban/claims.csv',
    '../../taliban/story.json',
    '../../taliban/map.svg',
  ]);
});

it('names the language of a source that is not in the reader’s', () => {
  const dari = pageIn().querySelector('#sources [lang="fa-AF"]')?.closest('li');
  expect(dari?.textContent).toMatch(/ · Dari/);
  const german = pageIn(persian).querySelector('#sources [lang="de"]')?.closest('li');
  expect(german?.textContent).toMatch(/ · آلمانی/);
});

it('has a part for every entry of its contents', () => {
  const page = pageIn();
  const links = [...page.querySelectorAll('nav a[href^="#"]')];
  expect(links).toHaveLength(9);
  for (const link of links) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    expect(page.getElementById(id)?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
});

it('needs no script, and turns no text of a story into markup', async () => {
  const page = await readRecord({ ...lead, story: hostileStory, texts: {} });
  expect(page.querySelectorAll('img, script, style, [style]')).toHaveLength(0);
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://news.example/maps/sample/record/',
  );
});
