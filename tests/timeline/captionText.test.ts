import { expect, it } from 'vitest';
import { countryName } from '../../src/language/countryName.ts';
import { translator } from '../../src/language/translate.ts';
import { gapAt } from '../../src/story/chapters.ts';
import { changesBetween, eventDays } from '../../src/story/stances.ts';
import { translateStory } from '../../src/story/translation.ts';
import { addDays } from '../../src/time/day.ts';
import { captionOf, valueText } from '../../src/timeline/captionText.ts';
import { playingTime } from '../../src/timeline/playback.ts';
import { stopsOf } from '../../src/timeline/query.ts';
import { story } from '../data/taliban.ts';
import { everyLanguage } from '../language/sample.ts';

it.each(everyLanguage)(
  'the caption names in $code on every event day of the lead story exactly who moved',
  (language) => {
    const speaker = {
      story,
      language,
      t: translator(language),
      texts: translateStory(story, undefined, language.code),
    };
    const days = eventDays(story).filter((day) => !gapAt(story, day));
    expect(days.length).toBeGreaterThan(50);
    for (const day of days) {
      const caption = captionOf(speaker, day)[0]?.text ?? '';
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
  const [language] = everyLanguage;
  if (!language) throw new Error('there is a language');
  const speaker = {
    story,
    language,
    t: translator(language),
    texts: translateStory(story, undefined, language.code),
  };
  const ends = story.chapters.flatMap(({ from, to }) => [from, to, addDays(to, 1)]);
  for (const day of [...eventDays(story), ...ends].flatMap((day) => [day, addDays(day, 1)])) {
    expect(
      captionOf(speaker, day)
        .map(({ text }) => text)
        .join('').length,
    ).toBeGreaterThan(10);
    expect(valueText(speaker, day)).not.toBe('');
  }
});

it('the lead story plays in between 1.2 s and 2.5 s an event', () => {
  const stops = stopsOf(story);
  const time = playingTime(stops, 1);
  expect(time).toBeGreaterThanOrEqual(1200 * (stops.length - 1));
  expect(time).toBeLessThan(2500 * (stops.length - 1));
});
