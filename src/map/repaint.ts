import type { Iso3 } from '../geo/iso3.ts';
import type { Choices } from '../state/choices.ts';
import { optionName, type Speaker } from '../state/wording.ts';
import { chapterAt } from '../story/chapters.ts';
import { changesBetween, stanceAt } from '../story/stances.ts';
import type { Story } from '../story/story.ts';
import type { CountriesLayer } from './CountriesLayer.ts';
import { countriesOf, paintOf } from './paint.ts';

type Shown = Pick<Choices, 'day' | 'hidden' | 'country'>;

/**
 * The countries whose elements differ between two states of the page. Across the edge of a chapter
 * these are all, since what the fallback is called changes there.
 */
export function countriesToRepaint(story: Story, was: Shown, is: Shown): ReadonlySet<Iso3> {
  if (chapterAt(story, was.day) !== chapterAt(story, is.day)) return new Set(countriesOf(story));
  const countries = new Set<Iso3>();
  for (const { country } of changesBetween(story, was.day, is.day)) countries.add(country);
  for (const country of [was.country, is.country]) {
    if (country && was.country !== is.country) countries.add(country);
  }
  const toggled = [...was.hidden, ...is.hidden].filter(
    (stance) => was.hidden.includes(stance) !== is.hidden.includes(stance),
  );
  if (toggled.length > 0) {
    for (const country of countriesOf(story)) {
      if (toggled.includes(stanceAt(story, country, is.day))) countries.add(country);
    }
  }
  return countries;
}

/** Brings one country's elements up to a state; attributes that are right already are not touched. */
export function repaint(
  layer: CountriesLayer,
  speaker: Speaker,
  country: Iso3,
  shown: Shown,
): void {
  const paint = paintOf(speaker.story, country, shown.day, shown.hidden);
  for (const element of layer.elements(country)) setAttributes(element, { ...paint });
  const option = layer.option(country);
  if (!option) return;
  setAttributes(option, {
    'aria-label': optionName(speaker, country, shown.day),
    'aria-selected': String(country === shown.country),
  });
}

/** Sets what differs; undefined takes the attribute away. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
    } else if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }
}
