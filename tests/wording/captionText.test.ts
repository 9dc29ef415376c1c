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
      const caption = textOf(speaker, day);
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
    expect(textOf(speaker, day).length).toBeGreaterThan(10);
    expect(valueText(speaker, day)).not.toBe('');
  }
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
      'Latest change in May 1997: Pakistan recognises.',
    );
  });

  it('stands apart from those of its last day whose day is known', () => {
    expect(textOf(mixed, lastDay)).toMatch(
      /^5 countries moved\. .* Russia now publicly critical\. In December 1999: Pakistan recognises\. In 1999: Iran and Qatar .*\. In 1999: Brazil publicly critical\. /,
    );
    expect(valueText(mixed, lastDay)).toBe(
      '31 December 1999: 1 country moves; in December 1999, 1 country moves; in 1999, 3 countries move',
    );
    expect(textOf(mixed, dayFrom(2000, 1, 1))).toMatch(
      /^Latest change on 31 December 1999: 1 country moves\. In December 1999: 1 country moves\. In 1999: 3 /,
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
  expect(textOf(speakerOf(storyOf(compiled)), day)).toContain(' Brazil, Germany and Iran ');
  const names = textOf(speakerOf(storyOf(compiled), persian), day);
  const places = ['آلمان', 'ایران', 'برزیل'].map((name) => names.indexOf(name));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

describe('the totals', () => {
  const speaker = speakerOf(story);

  it('come first and say how many moved and how many recognise, where several moved', () => {
    const { lead, lines } = captionOf(speaker, dayFrom(2021, 8, 18));
    const count = moversOn(story, dayFrom(2021, 8, 18)).length;
    expect(count).toBe(28);
    expect(lead.map(({ text }) => text)).toEqual([
      '28 countries moved.',
      '0 of the other 192 UN members recognise.',
    ]);
    const stances = lines.flatMap(({ stance }) => stance ?? []);
    const order = story.scale.map(({ id }) => id);
    expect(stances).toEqual(stances.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(stances)).toEqual(
      new Set(moversOn(story, dayFrom(2021, 8, 18)).map(({ is }) => is)),
    );
  });

  it('name the country where one moved', () => {
    expect(captionOf(speaker, dayFrom(2025, 7, 3))).toMatchObject({
      lead: [
        { text: 'Russia now recognises.' },
        { text: '1 of the other 192 UN members recognises.' },
      ],
      lines: [],
    });
  });

  it('are on every event day of the lead story', () => {
    for (const day of eventDays(story)) {
      expect(captionOf(speaker, day).lead.length, formatDay(day, english)).toBeGreaterThan(0);
    }
  });
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
  const { lead, lines } = captionOf(speaker, day);
  return [...lead, ...lines].map(({ text }) => text).join(' ');
}

function claimOf(country: string, date: string, stance: string) {
  return { ...compiledStory.claims[0], id: `${country}-${date}`, country, date, stance };
}
