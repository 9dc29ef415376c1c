// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import {
  type EmbedOptions,
  embedAddress,
  embedHeight,
  embedSnippet,
} from '../../src/share/embedSnippet.ts';
import { viewAddress } from '../../src/share/shareAddress.ts';
import { dayFrom } from '../../src/time/day.ts';
import { readAddress } from '../../src/view/address.ts';
import { embedSandbox } from '../../src/view/embedFrame.ts';
import { openingViewState, type ViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const root = 'https://maps.example/a/';
const story = { ...sampleStory, translatedInto: ['fa'] };
const opening = openingViewState(story, 'en');
const shown: ViewState = {
  ...opening,
  date: dayFrom(2022, 3, 4),
  country: 'CHN' as Iso3,
  tab: 'table',
  tabBefore: 'table',
  hidden: ['none'],
};
const options: EmbedOptions = {
  kind: 'iframe',
  language: 'en',
  scheme: 'auto',
  keepsDate: true,
  keepsCountry: true,
  chrome: 'full',
  height: 640,
};
const hostile = `"><script>alert(1)</script>'&amp;<img src=x onerror=alert(1)> & </a>`;

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** What the document at an address shows, whose page opens in the story's language or in its folder's. */
function readBack(address: string): ViewState {
  const { pathname, search, hash } = new URL(address);
  const language = pathname.includes('/fa/') ? 'fa' : 'en';
  return readAddress(search, hash, story, openingViewState(story, language));
}

test('a link shows what is shown, and names no more than differs from the opening', () => {
  expect(viewAddress(root, story, opening)).toBe(`${root}${story.id}/`);
  const address = viewAddress(root, story, shown);
  expect(address).toBe(`${root}${story.id}/?date=2022-03-04&country=CHN&tab=table&hide=none`);
  expect(readBack(address)).toEqual(shown);
});

test('a link in a language the story has pages in leads to that page', () => {
  const address = viewAddress(root, story, { ...shown, language: 'fa' });
  expect(address).toContain(`/${story.id}/fa/?date=`);
  expect(address).not.toContain('lang=');
  const untranslated = { ...story, translatedInto: [] };
  expect(viewAddress(root, untranslated, { ...opening, language: 'fa' })).toBe(
    `${root}${story.id}/?lang=fa`,
  );
});

test('the frame shows what is shown, is named and sandboxed', () => {
  const frame = parsed(embedSnippet(root, story, 'A title', shown, options)).firstElementChild!;
  expect(frame.localName).toBe('iframe');
  expect(frame.getAttribute('title')).toBe('A title');
  expect(frame.getAttribute('width')).toBe('100%');
  expect(frame.getAttribute('height')).toBe('640');
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.getAttribute('sandbox')).toBe(embedSandbox);
  expect(frame.getAttribute('allow')).toBe('web-share; clipboard-write');
  const address = frame.getAttribute('src') ?? '';
  expect(new URL(address).pathname).toBe(`/a/${story.id}/embed/`);
  expect(readBack(address)).toEqual(shown);
});

test('the element has the keys as attributes, and a link where no script runs', () => {
  const fa = { ...options, kind: 'element', language: 'fa', chrome: 'compact' } as const;
  const body = parsed(`<p></p>${embedSnippet(root, story, 'A title', shown, fa)}`);
  expect(body.querySelector('script')?.getAttribute('src')).toBe(`${root}embed.js`);
  const element = body.querySelector('demarche-map')!;
  const values = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  expect(values).toEqual({
    story: story.id,
    base: root,
    date: '2022-03-04',
    country: 'CHN',
    tab: 'table',
    hide: 'none',
    lang: 'fa',
    chrome: 'compact',
    height: '640',
    style: 'display: block; min-height: 640px',
  });
  expect(readBack(element.querySelector('a')?.href ?? '')).toEqual({ ...shown, language: 'fa' });
});

test.each(['iframe', 'element'] as const)('a hostile title stays text in the %s', (kind) => {
  const body = parsed(`<p></p>${embedSnippet(root, story, hostile, shown, { ...options, kind })}`);
  const named = [...body.querySelectorAll('*')].map(({ localName }) => localName);
  expect(named).toEqual(kind === 'iframe' ? ['p', 'iframe'] : ['p', 'script', 'demarche-map', 'a']);
  const iframe = body.querySelector('iframe');
  expect(iframe ? iframe.title : body.querySelector('a')?.textContent).toBe(hostile);
});

test('what the embed is not to keep opens as the story does', () => {
  const loose = { ...options, keepsDate: false, keepsCountry: false };
  const address = embedAddress(root, story, { ...shown, tab: 'country' }, loose);
  expect(readBack(address)).toEqual({ ...opening, hidden: ['none'] });
  expect(address).not.toMatch(/date|country/);
});

test('what the embed is to keep is named even where the story opens on it today', () => {
  const addressOf = (changes: Partial<ViewState>) =>
    embedAddress(root, story, { ...opening, ...changes }, options);
  const country = 'CHN' as Iso3;
  expect(addressOf({ country, tab: 'country' })).toMatch(/\?date=\d{4}-\d\d-\d\d&country=CHN$/);
  // Named, a country opens its tab.
  expect(addressOf({})).toMatch(/&country=RUS&tab=story$/);
  expect(addressOf({ tab: 'country' })).toMatch(/&country=RUS$/);
});

test.each([
  ['', 720],
  ['x', 720],
  ['0', 150],
  ['700.4', 700],
  ['1e9', 4000],
  ['Infinity', 720],
])('a height of "%s" is %i pixels', (text, pixels) => {
  expect(embedHeight(text)).toBe(pixels);
});
