import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIso3 } from '../../src/geo/iso3.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';

const folder = 'public/examples';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

function read(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(`${folder}/${name}`, 'utf8'), 'text/html');
}

/** What the build adds beside the examples. */
const built = /^\.\.\/(?:embed\.js|taliban\/(?:(?:fa\/)?(?:embed\/)?|oembed\.json)|favicon\.ico)$/;

it('there is a page for each way in, all of them named by the first', () => {
  expect(pages.length).toBeGreaterThanOrEqual(7);
  const named = [...read('index.html').querySelectorAll('a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(named.toSorted()).toEqual(pages.filter((name) => name !== 'index.html').toSorted());
});

describe.each(pages)('%s', (name) => {
  const page = read(name);

  it('loads and leads to files that exist, by relative addresses', () => {
    const elements = [...page.querySelectorAll('[src], [href]')];
    expect(elements.length).toBeGreaterThan(1);
    for (const element of elements) {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      const path = address.replace(/[?#].*$/, '');
      expect(built.test(path) || existsSync(`${folder}/${path}`), address).toBe(true);
    }
  });

  it('has no script or style of its own in the page, which the policy would stop', () => {
    expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
  });

  it('gives every frame a title, and every map a link to go on without script', () => {
    for (const frame of page.querySelectorAll('iframe')) expect(frame.title).not.toBe('');
    for (const map of page.querySelectorAll('demarche-map')) {
      expect(map.querySelector('a')?.textContent).not.toBe('');
    }
  });

  it('asks only for countries and dates that can be', () => {
    for (const element of page.querySelectorAll<HTMLElement>('[data-demarche], [data-state]')) {
      const asked = new URLSearchParams(element.dataset.demarche ?? element.dataset.state);
      expect(parseCivilDate(asked.get('date') ?? '')).toBeDefined();
      const country = asked.get('country') ?? 'none';
      expect(country === 'none' || parseIso3(country) !== undefined).toBe(true);
    }
  });
});
