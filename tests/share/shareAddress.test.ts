// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { findSite } from '../../src/share/shareAddress.ts';
import { sampleStory } from '../fixtures/story.ts';

const story =
  '<link data-demarche="story" href="https://mirror.example/deep/maps/sample/story.json" />';
const canonical = (more = '') =>
  `<link rel="canonical" href="http://localhost:4173/a/sample/"${more} />`;

afterEach(() => document.head.replaceChildren());

test.each([
  ['the address it was built for', canonical() + story, 'http://localhost:4173/a/'],
  [
    'the folder it is served from, where it was built for none',
    canonical(' data-assumed=""') + story,
    'https://mirror.example/deep/maps/',
  ],
  ['its own folder, where it says nothing', '', new URL('.', document.baseURI).href],
])('a page belongs to %s', (_, head, root) => {
  document.head.innerHTML = head;
  expect(findSite(document, sampleStory).root).toBe(root);
});
