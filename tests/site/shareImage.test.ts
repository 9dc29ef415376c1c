import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { palette } from '../../src/share/export/palette.ts';
import { shareImage } from '../../src/site/pictures/shareImage.ts';
import { english, persian } from '../language/sample.ts';
import { leadPicture } from './leadPicture.ts';

const width = 1200;
const height = 630;

/** How many pixels of each colour a PNG has between two lines from the top, by `#rrggbb`. */
function coloursOf(png: Buffer, from: number, to: number): Map<string, number> {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const { pixels } = new Resvg(svg).render();
  const colours = new Map<string, number>();
  for (let at = from * width * 4; at < to * width * 4; at += 4) {
    const colour = `#${pixels.subarray(at, at + 3).toString('hex')}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return colours;
}

describe.each([
  ['English', english],
  ['Persian', persian],
])('share.png in %s', (_name, language) => {
  it('is a PNG of 1,200 × 630 pixels under 300 kB', async () => {
    const png = shareImage(await leadPicture(language));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.length).toBeLessThan(300_000);
  });

  it('shows the stances in their colours, Russia’s largest of all states', async () => {
    const colours = coloursOf(shareImage(await leadPicture(language)), 110, 460);
    const area = (slot: string) => colours.get(palette.fills[slot] ?? '') ?? 0;
    for (const slot of ['1', '2', '3', '4', '5', '6', '7', 'none', 'subject'])
      expect(area(slot), slot).toBeGreaterThan(100);
    expect(area('1')).toBeGreaterThan(area('6'));
  });

  it('has its letters, whatever fonts the machine has', async () => {
    const png = shareImage(await leadPicture(language));
    const inTitle = coloursOf(png, 10, 66).get(palette.ink) ?? 0;
    const inFoot = coloursOf(png, 590, 625).get(palette.quiet) ?? 0;
    expect(inTitle).toBeGreaterThan(2000);
    expect(inFoot).toBeGreaterThan(200);
  });
});

/** The lead story's card with another title. */
async function imageTitled(text: string): Promise<Buffer> {
  const meta = await leadPicture(persian);
  return shareImage({ ...meta, texts: { ...meta.texts, title: { text, language: 'fa' } } });
}

it('draws Persian letters, not one box for each of them', async () => {
  const [one, other, joined] = await Promise.all(['ب ب ب', 'س س س', 'ببب'].map(imageTitled));
  const inkOf = (png: Buffer = Buffer.of()) => coloursOf(png, 10, 66).get(palette.ink);
  expect(inkOf(one)).not.toBe(inkOf(other));
  expect(inkOf(one)).not.toBe(inkOf(joined));
});

it('stops at letters that no font has, and says where', async () => {
  await expect(imageTitled('谁承认')).rejects.toThrow(/share\.png of taliban in "fa": .* 谁\./);
});
