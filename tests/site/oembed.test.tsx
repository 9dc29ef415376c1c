import { expect, it } from 'vitest';
import { oembedJson } from '../../src/site/head/oembed.ts';
import type { PageMeta } from '../../src/site/pages/pageMeta.ts';
import { persian } from '../language/sample.ts';
import { hostileStory, hostileTitle, pageOf } from './pageMeta.ts';

function frameOf(page: PageMeta): Element | null {
  const { html } = JSON.parse(oembedJson(page));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect([...body.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
  return body.lastElementChild;
}

it('the answer is rich, of version 1.0, with the size of its frame and a picture', () => {
  expect(JSON.parse(oembedJson(pageOf()))).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Who recognises the sample?',
    provider_name: 'Demarche',
    provider_url: 'https://news.example/maps/',
    width: expect.any(Number),
    height: expect.any(Number),
    thumbnail_url: 'https://news.example/maps/sample/share.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

it('its HTML is one lazy, sandboxed frame with a title and no script', () => {
  const frame = frameOf(pageOf());
  expect(frame?.tagName).toBe('IFRAME');
  expect(frame?.getAttribute('src')).toBe('https://news.example/maps/sample/embed/');
  expect(frame?.getAttribute('title')).toBe('Who recognises the sample?');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('sandbox')).toContain('allow-scripts');
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
  expect(oembedJson(pageOf())).not.toContain('<script');
});

it('D2, F9: its frame needs no style to fit its place, and WordPress finds its fallback', () => {
  const frame = frameOf(pageOf());
  expect(frame?.getAttribute('width')).toBe('100%');
  expect(frame?.getAttribute('frameborder')).toBe('0');
  const { html } = JSON.parse(oembedJson(pageOf()));
  expect(html).toMatch(
    /^<blockquote class="wp-embedded-content"><a href="https:\/\/news\.example\/maps\/sample\/">Who recognises the sample\?<\/a><\/blockquote><iframe /,
  );
});

it('in another language it frames the embed of that language', () => {
  expect(frameOf(pageOf({ language: persian }))?.getAttribute('src')).toMatch(
    /\/sample\/fa\/embed\/$/,
  );
});

it('a hostile title stays the frame’s title', () => {
  expect(frameOf(pageOf({ story: hostileStory }))?.getAttribute('title')).toBe(hostileTitle);
});
