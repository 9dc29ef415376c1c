import { beforeAll, describe, expect, it } from 'vitest';
import { staticTranslator } from '../../src/language/staticTexts.ts';
import { type BuiltStory, readStories } from '../../src/site/pages/stories.ts';
import { renderStaticOf, staticHead } from '../../src/site/static/renderStatic.tsx';
import { staticHtml, unMembers } from '../../src/site/static/staticFiles.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';
import { english, persian } from '../language/sample.ts';
import { hostileStory, hostileTitle, pageOf } from './pageMeta.ts';

let lead: BuiltStory;
const members = unMembers('data');

beforeAll(async () => {
  const [first] = await readStories('data');
  if (!first) throw new Error('There is no story.');
  lead = first;
}, 60_000);

async function readMethod(built: BuiltStory, language = english): Promise<Document> {
  const meta = pageOf({ story: built.story, language });
  const rendered = await renderStaticOf('method', built, meta, '../../', members);
  const html = staticHtml(rendered, '../../', ['../../a.css', '../../b.css']);
  return new DOMParser().parseFromString(html, 'text/html');
}

const withStory = (story: BuiltStory['story']): BuiltStory => ({ ...lead, story, texts: {} });

describe('the page of a story’s method', () => {
  it('needs no script and no style of its own', async () => {
    const page = await readMethod(lead);
    expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0);
    const sheets = [...page.querySelectorAll('link[rel="stylesheet"]')];
    expect(sheets.map((sheet) => sheet.getAttribute('href'))).toEqual([
      '../../a.css',
      '../../b.css',
    ]);
  });

  it('has a part for every entry of its contents', async () => {
    const page = await readMethod(lead, persian);
    const links = [...page.querySelectorAll('nav a[href^="#"]')];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(page.getElementById(id)?.querySelector('h2')?.textContent).toBe(link.textContent);
    }
  });

  it('has every stance in order with its swatch, and each chapter’s own fallback', async () => {
    const { story } = lead;
    const page = await readMethod(lead);
    const slots = [...page.querySelectorAll('#stances [data-slot]')];
    const own = story.chapters.filter(({ fallback }) => fallback).map(() => 'none');
    expect(own.length).toBeGreaterThan(0);
    expect(slots.map((slot) => slot.getAttribute('data-slot'))).toEqual([
      ...story.scale.map(({ slot }) => String(slot)),
      'none',
      ...own,
    ]);
  });

  it('lists the disputed areas the story’s map draws, each with a source', async () => {
    const page = await readMethod(lead);
    const drawn = lead.atlas.disputed.map(({ id }) => `area-${id}`);
    const areas = [...page.querySelectorAll('[id^="area-"]')];
    expect(drawn.length).toBeGreaterThan(5);
    expect(areas.map(({ id }) => id)).toEqual(drawn);
    for (const area of areas) expect(area.querySelector('a[href^="https:"]'), area.id).toBeTruthy();
    expect(page.getElementById('counted')?.textContent).toContain('the list below says which');
  });

  it('counts the members of the United Nations among the states, and names the others', async () => {
    expect(members.size).toBe(193);
    const text = (await readMethod(lead)).getElementById('counted')?.textContent;
    expect(text).toContain('196 states could take a stance: 192 members of the United Nations, ');
    expect(text).toMatch(/Kosovo.*Palestine.*Taiwan.*Vatican/);
    expect(text).toContain('Afghanistan, the subject, is not counted.');
  });

  it('lists every source, and corrections where there are any', async () => {
    const page = await readMethod(lead);
    expect(page.querySelectorAll('#sources li')).toHaveLength(lead.story.sources.length);
    expect(page.getElementById('corrections')?.textContent).toContain('None so far.');
    const corrected = storyOf({
      ...compiledStory,
      corrections: [{ id: 'c', date: '2025-07-10', text: 'A date was wrong.', countries: [] }],
    });
    const other = await readMethod(withStory(corrected));
    expect(other.getElementById('corrections')?.textContent).toContain('A date was wrong.');
    expect(other.getElementById('corrections')?.textContent).not.toContain('None so far.');
  });

  it('turns no text of a story into markup', async () => {
    const page = await readMethod(withStory(hostileStory));
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.title).toContain(hostileTitle.slice(0, 20));
  });
});

describe('its head', () => {
  it('has its own title, description and address, and names its other languages', () => {
    const meta = pageOf({ language: persian });
    const head = new DOMParser().parseFromString(
      `<head>${staticHead('method', meta, staticTranslator(persian))}</head>`,
      'text/html',
    );
    expect(head.title).toBe('این نقشه چگونه تهیه شد: Who recognises the sample?');
    expect(head.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(
      /.{40}/,
    );
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://news.example/maps/sample/fa/method/',
    );
    const named = [...head.querySelectorAll('link[hreflang]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(named).toEqual([
      'https://news.example/maps/sample/method/',
      'https://news.example/maps/sample/fa/method/',
      'https://news.example/maps/sample/method/',
    ]);
  });
});
