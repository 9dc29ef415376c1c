import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/language/countryName.ts';
import { formatDay } from '../../src/language/format.ts';
import type { Language } from '../../src/language/language.ts';
import { translator } from '../../src/language/translate.ts';
import { gapAt } from '../../src/story/chapters.ts';
import { changesBetween, eventDays, moversOn } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { translateStory } from '../../src/story/translation.ts';
import { addDays, type Day, dayFrom } from '../../src/time/day.ts';
import { captionOf, valueText } from '../../src/wording/captionText.ts';
import type { Speaker } from '../../src/wording/sentences.ts';
import { story } from '../data/taliban.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';
import { english, everyLanguage, persian } from '../language/sample.ts';

it.each(everyLanguage)(
  'the caption names in $code on every event day of the lead story exactly who moved',
  (language) => {
    const speaker = speakerOf(story, language);
    const days = eventDays(story).filter((day) => !gapAt(story, day));
    expect(days.length).toBeGreaterThan(50);
    for (const day of days) {
      const caption = captionOf(speaker, day).whole;
      const movers = changesBetween(story, addDays(day, -1), day);
      expect(movers.length).toBeGreaterThan(0);
      // Longer names first and out: "Guinea" is a part of "Equatorial Guinea".
      const byLength = story.recognisers
        .map((country) => ({ country, name: countryName(country, language) }))
        .sort((one, other) => other.name.length - one.name.length);
      let rest = caption;
      const named = byLength.filter(({ name }) => {
        const isNamed = rest.includes(name);
        rest = rest.replace(name, '');
        return isNamed;
      });
      expect(new Set(named.map(({ country }) => country))).toEqual(
        new Set(movers.map(({ country }) => country)),
      );
    }
  },
);

it('nothing that can be shown of the lead story is without a caption', () => {
  const speaker = speakerOf(story);
  const ends = story.chapters.flatMap(({ from, to }) => [from, to, addDays(to, 1)]);
  for (const day of [...eventDays(story), ...ends].flatMap((day) => [day, addDays(day, 1)])) {
    expect(captionOf(speaker, day).whole.length).toBeGreaterThan(10);
    expect(valueText(speaker, day)).not.toBe('');
  }
});

describe('the caption', () => {
  const speaker = speakerOf(story);

  it('names who moved, what it does now and what it did before', () => {
    const { pieces, milestones } = captionOf(speaker, dayFrom(2025, 7, 3));
    expect(pieces).toEqual(['', 'Russia', ' recognises · before: mission staffed by Taliban']);
    expect(milestones).toEqual([]);
  });

  it('says nothing of before where no position was found, nor of several movers', () => {
    const first = eventDays(story).find((day) => {
      const [only, other] = moversOn(story, day);
      return only?.was === 'none' && !other;
    });
    expect(textOf(speaker, first as Day)).not.toContain('before');
    expect(textOf(speaker, dayFrom(2021, 8, 18))).not.toContain('before');
  });

  it('has four names of a stance at most, else three and how many more there are', () => {
    const day = dayFrom(2021, 8, 18);
    expect(moversOn(story, day)).toHaveLength(28);
    const { pieces, whole } = captionOf(speaker, day);
    const names = pieces.filter((_, place) => place % 2 === 1);
    for (const list of names) expect(list.split(/, | and /).length).toBeLessThanOrEqual(4);
    expect(names.join()).toMatch(/and \d+ more/);
    expect(whole).not.toMatch(/\d more/);
    expect(whole).not.toMatch(/[\uE000-\uF8FF]/);
  });

  it('says between events who moved last and when', () => {
    expect(textOf(speaker, dayFrom(2025, 7, 5))).toBe('Last move: Russia recognises, 3 July 2025');
    expect(textOf(speaker, dayFrom(1997, 6, 1))).toMatch(/^Last move: Pakistan, .*, May 1997$/);
    const begun = speakerOf(storyOf(compiledStory));
    expect(textOf(begun, dayFrom(1996, 9, 27))).toBe('No country has changed its stance yet.');
  });

  it('names a milestone on the day it takes effect, beside a move or in place of the last one', () => {
    const on = (...date: Parameters<typeof dayFrom>) => captionOf(speaker, dayFrom(...date));
    const quiet = on(1999, 10, 15);
    expect(quiet.milestones.map(({ title }) => title)).toEqual([
      'Security Council resolution 1267',
    ]);
    expect(quiet.pieces).toEqual(['']);
    expect(on(1998, 10, 7).milestones).toEqual([]);
    expect(on(1998, 10, 31).milestones).toHaveLength(1);
    const named = eventDays(story).flatMap((day) => captionOf(speaker, day).milestones);
    expect(named.length).toBeGreaterThan(0);
  });

  it('has the title of the gap between chapters, and why it is one in full', () => {
    const { pieces, whole } = captionOf(speaker, dayFrom(2010, 1, 1));
    expect(pieces).toEqual(['', 'No Taliban government']);
    expect(whole).toContain('Between the two Emirates');
  });

  it('tells of several events by how many countries moved, then by names', () => {
    const { pieces } = captionOf(speaker, dayFrom(1997, 5, 31), dayFrom(1997, 5, 1));
    expect(pieces.join('')).toMatch(
      /^3 countries moved · Pakistan, Saudi Arabia and United Arab Emirates recognise$/,
    );
    expect(pieces[1]).toBe('3 countries moved');
  });
});

describe('a move whose day is not known', () => {
  const month = speakerOf(storyOf(compiledStory));
  const mixed = speakerOf(
    storyOf({
      ...compiledStory,
      claims: [
        claimOf('RUS', '1999-12-31', 'critical'),
        claimOf('QAT', '1999', 'contacts'),
        claimOf('PAK', '1999-12', 'recognises'),
        claimOf('IRN', '1999', 'contacts'),
        claimOf('BRA', '1999', 'critical'),
      ],
    }),
  );
  const lastDay = dayFrom(1999, 12, 31);

  it('is of its month, on the last day and after', () => {
    expect(valueText(month, dayFrom(1997, 5, 31))).toBe(
      '31 May 1997: in May 1997, Pakistan recognises',
    );
    expect(textOf(month, dayFrom(1998, 1, 1))).toContain(
      'Last move: Pakistan recognises, May 1997',
    );
  });

  it('stands apart from those of its last day whose day is known', () => {
    expect(textOf(mixed, lastDay)).toMatch(
      /^Russia publicly critical · December 1999: Pakistan recognises · 1999: Iran and Qatar .* · Brazil publicly critical$/,
    );
    expect(valueText(mixed, lastDay)).toBe(
      '31 December 1999: 1 country moves; in December 1999, 1 country moves; in 1999, 3 countries move',
    );
    expect(textOf(mixed, dayFrom(2000, 1, 1))).toMatch(
      /^Last move: Russia publicly critical, 31 December 1999 · Pakistan recognises, December 1999 · Iran and Qatar .*, 1999$/,
    );
  });

  it('is never told as of a day in the lead story', () => {
    for (const day of eventDays(story).filter((one) => !gapAt(story, one))) {
      const inexact = moversOn(story, day).every(({ claim }) => claim?.date.precision !== 'day');
      if (!inexact) continue;
      const date = formatDay(day, english);
      expect(textOf(speakerOf(story), addDays(day, 1))).not.toContain(date);
    }
  });
});

it('countries are named in the alphabetical order of the language', () => {
  const day = dayFrom(1997, 5, 26);
  const compiled = {
    ...compiledStory,
    claims: ['BRA', 'DEU', 'IRN'].map((country) => claimOf(country, '1997-05-26', 'recognises')),
  };
  expect(textOf(speakerOf(storyOf(compiled)), day)).toContain('Brazil, Germany and Iran ');
  const names = textOf(speakerOf(storyOf(compiled), persian), day);
  const places = ['آلمان', 'ایران', 'برزیل'].map((name) => names.indexOf(name));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

function speakerOf(told: Story, language: Language = english): Speaker {
  return {
    story: told,
    language,
    t: translator(language),
    texts: translateStory(told, undefined, language.code),
  };
}

function textOf(speaker: Speaker, day: Day): string {
  return captionOf(speaker, day).pieces.join('');
}

function claimOf(country: string, date: string, stance: string) {
  return { ...compiledStory.claims[0], id: `${country}-${date}`, country, date, stance };
}
