import { beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/share/export/palette.ts';
import type { PictureMeta } from '../../src/site/pictures/mapPicture.tsx';
import { cardSvg, mapSvg } from '../../src/site/pictures/mapPicture.tsx';
import { english, persian } from '../language/sample.ts';
import { leadPicture } from './leadPicture.ts';
import { hostileStory, pageOf } from './pageMeta.ts';

let lead: PictureMeta;
let inPersian: PictureMeta;

beforeAll(async () => {
  lead = await leadPicture(english);
  inPersian = await leadPicture(persian);
}, 60_000);

function read(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

const textsOf = (picture: Element) =>
  [...picture.getElementsByTagName('text')].map((text) =>
    (text.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u2002\u00a0]/g, ' '),
  );

describe('map.svg', () => {
  it('is well-formed and names itself', () => {
    const picture = read(mapSvg(lead));
    expect(picture.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(picture.getAttribute('role')).toBe('img');
    expect(picture.getElementsByTagName('title')[0]?.textContent).toBe(
      'Who recognises the Taliban government? The world on 3 July 2025',
    );
  });

  it('needs nothing else: no class, no style, no script, no address', () => {
    const svg = mapSvg(lead);
    expect(svg).not.toMatch(/\sclass=|\sstyle=|<style|<script|href=/);
    expect(svg.match(/https?:\/\/[\w.]+/g)).toEqual(['http://www.w3.org']);
  });

  it('says the date, who moved, every stance with its count, and up to when it holds', () => {
    const texts = textsOf(read(mapSvg(lead)));
    expect(texts).toContain('3 July 2025 Russia now recognises.');
    expect(texts).toContain('1 Recognises');
    expect(texts.join(' ')).toContain('96 No position found');
    expect(texts.join(' ')).toContain('Afghanistan, the subject');
    expect(texts.join(' ')).toContain('Boundaries: UN style');
    expect(texts.join(' ')).toContain('Facts checked up to 24 June 2026');
    expect(texts.join(' ')).toContain('Natural Earth');
  });

  it('names every country with its stance, and colours it by that', () => {
    const titles = [...read(mapSvg(lead)).getElementsByTagName('title')];
    const colours = new Map(
      titles.map((title) => [title.textContent, title.parentElement?.getAttribute('fill')]),
    );
    expect(colours.get('Russia: recognises, since 3 July 2025')).toBe(palette.fills['1']);
    expect(colours.get('Afghanistan: subject of this story')).toBe(palette.fills.subject);
    expect([...colours.keys()].filter((name) => name?.includes(': ')).length).toBeGreaterThan(190);
  });

  it('in Persian is laid out from the right, each line in an isolate of its own', () => {
    const lines = [...read(mapSvg(inPersian)).getElementsByTagName('text')];
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const isName = line.closest('g[text-anchor="middle"]') !== null;
      if (!isName) expect(line.getAttribute('text-anchor')).toBe('end');
      expect(line.textContent).toMatch(/^\u2067.*\u2069$/);
    }
    expect(lines[0]?.getAttribute('x')).not.toBe('40');
  });

  it('stays well-formed with a title that is not', () => {
    const picture = read(mapSvg({ ...pageOf({ story: hostileStory }), atlas: lead.atlas }));
    expect(picture.getElementsByTagName('img')).toHaveLength(0);
    expect(textsOf(picture).join(' ')).toContain('"><img src=x onerror=a()>');
  });
});

describe('the card', () => {
  it('is as large as a shared link shows it, and leaves out the names of countries', () => {
    const card = read(cardSvg(lead));
    expect([card.getAttribute('width'), card.getAttribute('height')]).toEqual(['1200', '630']);
    expect(card.getElementsByTagName('title')).toHaveLength(1);
  });

  it.each(['en', 'fa'])('has all its lines inside itself, one under the other, in %s', (code) => {
    const card = read(cardSvg(code === 'en' ? lead : inPersian));
    const lines = [...card.getElementsByTagName('text')].map((text) =>
      Number(text.getAttribute('y')),
    );
    expect(lines.length).toBeGreaterThan(8);
    expect(Math.min(...lines)).toBeGreaterThan(40);
    expect(Math.max(...lines)).toBeLessThan(625);
  });
});
