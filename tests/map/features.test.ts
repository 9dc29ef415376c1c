import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { translator } from '../../src/language/translate.ts';
import { countriesOf } from '../../src/map/drawing/featureStyle.ts';
import { createFeatures } from '../../src/map/drawing/features.ts';
import { storySpan } from '../../src/story/chapters.ts';
import type { Story } from '../../src/story/story.ts';
import { translateStory } from '../../src/story/translation.ts';
import { clampToSpan } from '../../src/time/span.ts';
import { createViewStore } from '../../src/view/store.ts';
import { openingViewState, type ViewState } from '../../src/view/viewState.ts';
import { english } from '../language/sample.ts';
import { stories, withDays } from '../story/arbitrary.ts';

function featuresOf(story: Story) {
  const store = createViewStore(story, openingViewState(story, 'en'));
  const texts = translateStory(story, undefined, 'en');
  const speaker = { story, texts, language: english, t: translator(english) };
  const told: Iso3[] = [];
  const features = createFeatures(speaker, store);
  const drawn = new Map(countriesOf(story).map((country) => [country, features.of(country)]));
  for (const country of countriesOf(story))
    features.subscribe(country, () => {
      told.push(country);
      drawn.set(country, features.of(country));
    });
  return { store, features, drawn, told, fresh: () => createFeatures(speaker, store) };
}

describe('the features of a drawing', () => {
  it('are, after any days, hidden stances, openings and comparisons, what a new drawing would be', () => {
    fc.assert(
      fc.property(withDays(6), fc.infiniteStream(fc.nat(4)), ([story, days], kinds) => {
        const { store, drawn, fresh } = featuresOf(story);
        const stances = story.scale.map(({ id }) => id);
        const countries = [...countriesOf(story), null];
        for (const [at, day] of days.map((one) => clampToSpan(storySpan(story), one)).entries()) {
          const changes: Partial<ViewState>[] = [
            { date: day },
            { hidden: stances.slice(0, at % stances.length) },
            { country: countries[at % countries.length] ?? null },
            { compare: day },
            { compare: null, date: day },
          ];
          store.actions.apply(changes[kinds.next().value] ?? {});
          const anew = fresh();
          for (const [country, { style, name, isSelected }] of drawn) {
            const expected = anew.of(country);
            expect(style).toEqual(expected.style);
            expect(isSelected).toBe(expected.isSelected);
            expect(name).toBe(expected.name);
          }
        }
      }),
    );
  });

  it('begin, for a part that is hydrated late, with those the page was written with', () => {
    fc.assert(
      fc.property(withDays(1), ([story, [day = story.opensOn]]) => {
        const { store, features, fresh } = featuresOf(story);
        const written = countriesOf(story).map((country) => fresh().of(country).name);
        store.actions.goToDay(day);
        store.actions.chooseLanguage('fa');
        expect(countriesOf(story).map((country) => features.initially(country).name)).toEqual(
          written,
        );
      }),
    );
  });

  it('have a line round the countries with a stance, of the day on which the date last rested', () => {
    fc.assert(
      fc.property(withDays(3), ([story, days]) => {
        const { store, features } = featuresOf(story);
        const withStance = () =>
          countriesOf(story).filter((country) => features.of(country).style.slot !== 'none');
        for (const day of days.map((one) => clampToSpan(storySpan(story), one))) {
          const before = features.edges().countries;
          store.setState({ date: day });
          expect(features.edges()).toEqual({
            countries: before,
            areStale: day !== store.getState().settledDate,
          });
          store.setState({ settledDate: day });
          expect(features.edges()).toEqual({ countries: withStance(), areStale: false });
          const same = features.edges();
          store.actions.openTab('table');
          expect(features.edges()).toBe(same);
        }
        store.actions.toggleStance(story.scale[0]!.id);
        const { hidden } = store.getState();
        for (const country of features.edges().countries)
          expect(hidden).not.toContain(features.of(country).style.stance);
      }),
    );
  });

  it('have a line, while two dates are compared, round those that moved and the subject', () => {
    fc.assert(
      fc.property(withDays(1), ([story, [day = story.opensOn]]) => {
        const { store, features } = featuresOf(story);
        store.actions.compareWith(day);
        const moved = countriesOf(story).filter((country) => {
          const { was, stance, slot } = features.of(country).style;
          return slot === 'subject' || was !== stance;
        });
        expect(features.edges().countries).toEqual(moved);
      }),
    );
  });

  it('tell nobody whose country stays as it is', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { store, told, features } = featuresOf(story);
        const before = countriesOf(story).map((country) => features.of(country));
        store.actions.openTab('table');
        store.actions.highlight([...countriesOf(story)]);
        expect(told).toEqual([]);
        expect(countriesOf(story).map((country) => features.of(country))).toEqual(before);
        store.actions.openCountry(story.subject.country);
        expect(new Set(told).size).toBe(told.length);
        for (const country of told)
          expect([story.subject.country, story.opensAt]).toContain(country);
      }),
    );
  });
});
