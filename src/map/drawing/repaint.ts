import type { Iso3 } from '../../geo/iso3.ts';
import { chapterAt } from '../../story/chapters.ts';
import { slotOf } from '../../story/scale.ts';
import { countriesTurningBetween, stanceAt } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import type { ViewState } from '../../view/viewState.ts';
import { comparedName, optionName, type Speaker } from '../../wording/sentences.ts';
import type { CountriesLayer } from '../stage/CountriesLayer.ts';
import {
  countriesOf,
  dependencyStyleOf,
  type FeatureStyle,
  featureStyleOf,
  halfFillId,
  isUncertain,
  splitFillId,
} from './featureStyle.ts';

type Shown = Pick<ViewState, 'date' | 'hidden' | 'country' | 'compare'>;

/**
 * The countries whose elements differ between two states of the page. Across the edge of a chapter
 * these are all, since what the fallback is called changes there.
 */
export function countriesToRepaint(story: Story, was: Shown, is: Shown): ReadonlySet<Iso3> {
  const isOtherChapter = chapterAt(story, was.date) !== chapterAt(story, is.date);
  if (isOtherChapter || was.compare !== is.compare) return new Set(countriesOf(story));
  const countries = new Set(countriesTurningBetween(story, was.date, is.date));
  for (const country of [was.country, is.country]) {
    if (country && was.country !== is.country) countries.add(country);
  }
  const toggled = [...was.hidden, ...is.hidden].filter(
    (stance) => was.hidden.includes(stance) !== is.hidden.includes(stance),
  );
  if (toggled.length > 0) {
    for (const country of countriesOf(story)) {
      if (toggled.includes(stanceAt(story, country, is.date))) countries.add(country);
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
  const { story } = speaker;
  const paint = featureStyleOf(story, country, shown);
  const ofDependency = dependencyStyleOf(story, country, shown);
  for (const element of layer.elements(country)) {
    setAttributes(element, { ...(layer.isOwn(country, element) ? paint : ofDependency) });
    setSplitFill(element, story, paint);
  }
  layer.doubts.set(country, isUncertain(paint));
  const option = layer.option(country);
  if (!option) return;
  setAttributes(option, {
    'aria-label': nameOf(speaker, country, shown),
    'aria-selected': String(country === shown.country),
  });
}

function nameOf(speaker: Speaker, country: Iso3, { date: day, compare }: Shown): string {
  return compare === null
    ? optionName(speaker, country, day)
    : comparedName(speaker, country, day, compare);
}

/** A mover is filled with both colours: the style sheet cannot name a pattern by attributes. */
function setSplitFill(element: SVGElement, story: Story, paint: FeatureStyle): void {
  const was = paint['data-was'];
  if (paint['data-moved'] === undefined || was === undefined) {
    if (element.style.length === 0) return;
    element.style.removeProperty('--fill');
    element.style.removeProperty('--half');
    return;
  }
  const slots = [slotOf(story, was), paint['data-slot']] as const;
  const fill = `url(#${splitFillId(...slots)})`;
  if (element.style.getPropertyValue('--fill') === fill) return;
  element.style.setProperty('--fill', fill);
  element.style.setProperty('--half', `url(#${halfFillId(...slots)})`);
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
