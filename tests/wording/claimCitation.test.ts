import { expect, test } from 'vitest';
import { translator } from '../../src/language/translate.ts';
import { claimAddress } from '../../src/share/shareAddress.ts';
import { sourceOf } from '../../src/story/sources.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { type CitedClaim, claimCitationText } from '../../src/wording/citation.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english, persian } from '../language/sample.ts';

const t = translator(english);
const opening = openingViewState(sampleStory, 'en');

function cited(id: string): CitedClaim {
  const claim = sampleStory.claims.find((one) => one.id === id)!;
  return {
    claim,
    country: 'Ruritania',
    summary: claim.summary,
    sources: claim.sources.flatMap((source) => sourceOf(sampleStory, source) ?? []),
    story: sampleStory,
    url: claimAddress(
      'https://maps.example/',
      sampleStory,
      { ...opening, hidden: ['none'] },
      claim,
    ),
  };
}

test('a claim is cited as what it says, how sure it is, every source and where it stands', () => {
  expect(claimCitationText('plain', cited('CHN-2023-12-01'), english, t).split('\n')).toEqual([
    'Ruritania, 1 December 2023: China receives an envoy. [confirmed]',
    'Source: Alpha News, “Alpha reports”, 3 July 2025, https://example.org/alpha',
    'Source: Beta Agency, “Beta confirms”, 4 July 2025, https://example.org/beta',
    'In: “Who recognises the sample?”, Demarche, facts checked up to 24 June 2026. https://maps.example/sample/?date=2023-12-01&country=CHN',
  ]);
});

test('a date is written as it is known, and the link leads to the day it counts from', () => {
  const text = claimCitationText('plain', cited('PAK-1997-05'), english, t);
  expect(text).toContain('Ruritania, May 1997:');
  expect(text).toContain('?date=1997-05-31&country=PAK');
});

test('what still wants a source says so', () => {
  const text = claimCitationText('plain', cited('IRN-2022'), english, t);
  expect(text).toContain('[source wanted]');
  expect(text).toContain('Source wanted; see also: Gamma Post, “Gamma remembers”, March 2022');
});

test('APA has a reference for each source, then the claim and the map', () => {
  const lines = claimCitationText('apa', cited('CHN-2023-12-01'), english, t).split('\n');
  expect(lines[0]).toBe('Alpha News. (2025, July 3). Alpha reports. https://example.org/alpha');
  expect(lines[1]).toBe('Beta Agency. (2025, July 4). Beta confirms. https://example.org/beta');
  expect(lines).toHaveLength(4);
  const gamma = claimCitationText('apa', cited('IRN-2022'), english, t);
  expect(gamma).toMatch(/^Gamma Post\. \(2022, March\)\. /);
});

test('BibTeX has an entry for each source under a key of its own, braces paired', () => {
  const text = claimCitationText('bibtex', cited('CHN-2023-12-01'), english, t);
  expect(text).toContain('@misc{demarche-sample-CHN-2023-12-01,\n  author = {{Alpha News}},');
  expect(text).toContain('@misc{demarche-sample-CHN-2023-12-01-2,\n  author = {{Beta Agency}},');
  expect(text).toContain('  year = {2025},\n  date = {2025-07-04},');
  expect(text).toContain('url = {https://example.org/beta},');
  const count = (sign: string) => text.split(sign).length;
  expect(count('{')).toBe(count('}'));
});

test('a claim without a source is an entry for the map that says so', () => {
  const bare = { ...cited('IRN-2022'), sources: [] };
  const text = claimCitationText('bibtex', bare, english, t);
  expect(text).toContain('author = {{Demarche}}');
  expect(claimCitationText('plain', bare, english, t).split('\n')).toHaveLength(2);
});

test('in Persian the words are Persian, and years stay in the digits every style has', () => {
  const text = claimCitationText('plain', cited('CHN-2023-12-01'), persian, translator(persian));
  expect(text).toContain('منبع: Alpha News، «Alpha reports»، ۳ ژوئیهٔ ۲۰۲۵');
  const apa = claimCitationText('apa', cited('CHN-2023-12-01'), persian, translator(persian));
  expect(apa).toMatch(/^Alpha News\. \(2025, /);
});
