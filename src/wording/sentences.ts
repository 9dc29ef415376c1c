import type { Iso3 } from '../geo/iso3.ts';
import { compareByName, countryName } from '../language/countryName.ts';
import { formatCivilDate, formatDay, formatList } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { pluralCategory } from '../language/pluralCategory.ts';
import type { Translate } from '../language/translate.ts';
import { chapterAt, gapAt } from '../story/chapters.ts';
import { countRecognising } from '../story/scale.ts';
import { countsAt, moversOn, sinceAt, stanceAt } from '../story/stances.ts';
import type { Group, StanceId, Story } from '../story/story.ts';
import type { Change } from '../story/storyIndex.ts';
import type { Text, TranslatedStory } from '../story/translation.ts';
import type { CivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';
import { gapTextAt } from './gapText.ts';

/** What it takes to speak of a story: no store, so that Node can do it too. */
export interface Speaker {
  readonly story: Story;
  /** The story's own texts in the language. */
  readonly texts: TranslatedStory;
  readonly language: Language;
  readonly t: Translate;
}

/** Movers of one day who share what is known of when they moved. */
interface Dating {
  /** The month or year that is all that is known; undefined where the day is. */
  readonly period: CivilDate | undefined;
  readonly movers: readonly Change[];
}

/**
 * The movers of a day by how exactly their date is known: first those of the day itself, then those
 * of a month, then those of a year that ends with it; each by name. None where nobody moved.
 */
export function datingsOn({ story, language }: Speaker, day: Day): readonly Dating[] {
  const byName = compareByName(language);
  const datings = new Map<string, { period: CivilDate | undefined; movers: Change[] }>();
  const movers = moversOn(story, day).toSorted((a, b) => byName(a.country, b.country));
  for (const mover of movers) {
    const date = mover.claim?.date;
    const period = date && date.precision !== 'day' ? date : undefined;
    const dating = datings.get(period?.text ?? '');
    if (dating) dating.movers.push(mover);
    else datings.set(period?.text ?? '', { period, movers: [mover] });
  }
  const lengthOf = ({ period }: Dating) => (period ? day - period.first : 0);
  return [...datings.values()].sort((one, other) => lengthOf(one) - lengthOf(other));
}

/** What a stance is called on a day; the fallback's name may differ by chapter. */
export function stanceLabel(speaker: Speaker, id: StanceId, day: Day): Text {
  return stanceText(speaker, id, day, 'label');
}

/** What a stance is called on a day where there is little room. */
export function stanceShort(speaker: Speaker, id: StanceId, day: Day): Text {
  return stanceText(speaker, id, day, 'short');
}

function stanceText(
  { story, texts, t, language }: Speaker,
  id: StanceId,
  day: Day,
  key: 'label' | 'short',
): Text {
  if (id === 'subject') return { text: t('stance.subject'), language: language.code };
  const stance = story.scale.find((one) => one.id === id);
  if (stance) return texts.stance(stance)[key];
  if (gapAt(story, day)) return { text: t('stance.gap'), language: language.code };
  return texts.fallback(chapterAt(story, day))[key];
}

/** A label as it stands inside a sentence: without its capital, unless it begins with an abbreviation. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/**
 * The name of a country's option: "Russia: recognises, since 3 July 2025", and while two days are compared "China:
 * ambassador level; on 15 August 2021: no position found".
 */
export function optionName(speaker: Speaker, iso3: Iso3, day: Day, compare?: Day | null): string {
  const { story, language, t } = speaker;
  const country = countryName(iso3, language);
  if (iso3 === story.subject.country) return t('option.subject', { country });
  const labelOn = (when: Day) =>
    inSentence(stanceLabel(speaker, stanceAt(story, iso3, when), when).text);
  const stance = labelOn(day);
  if (typeof compare === 'number') {
    const date = formatDay(compare, language);
    return t('option.compared', { country, is: stance, date, was: labelOn(compare) });
  }
  if (gapAt(story, day)) return t('option.gap', { country });
  const since = sinceAt(story, iso3, day);
  if (!since) return t('option.plain', { country, stance });
  return t('option.since', { country, stance, date: formatCivilDate(since.date, language) });
}

/** "since 3 July 2025", of the stance a country has on a day; '' where it has none and of the subject. */
export function sinceText({ story, language, t }: Speaker, iso3: Iso3, day: Day): string {
  const since = sinceAt(story, iso3, day);
  return since ? t('country.since', { date: formatCivilDate(since.date, language) }) : '';
}

/** What is said when a country is opened or closed. */
export function selectionSentence(speaker: Speaker, iso3: Iso3 | null, day: Day): string {
  if (!iso3) return speaker.t('status.closed');
  return speaker.t('status.sentence', { text: optionName(speaker, iso3, day) });
}

/**
 * "Russia now recognises." for each stance that countries moved to on a day, "In May 1997: Pakistan
 * recognises." where the day itself is not known; in a gap its title; '' where nobody moved.
 */
export function moversSentence(speaker: Speaker, day: Day): string {
  const { story, t } = speaker;
  if (gapAt(story, day)) {
    const gap = gapTextAt(speaker, day);
    return gap ? t('status.sentence', { text: gap.title.text }) : '';
  }
  return datingsOn(speaker, day)
    .map(({ period, movers }) => {
      if (period) return movedInPeriod(speaker, period, moversPhrase(speaker, day, movers));
      return moverParts(speaker, day, movers)
        .map(({ countries, phrase }) =>
          t('status.mover', { countries: namesOf(countries, speaker.language), phrase }),
        )
        .join(' ');
    })
    .join(' ');
}

/** "In May 1997: Pakistan recognises.", of movers whose day is not known. */
function movedInPeriod(speaker: Speaker, period: CivilDate, movers: string): string {
  const { language, t } = speaker;
  return t('status.moversInPeriod', { period: formatCivilDate(period, language), movers });
}

/** "Russia recognises; China bans the Taliban": movers of a day, in the order they are given in. */
export function moversPhrase(speaker: Speaker, day: Day, movers: readonly Change[]): string {
  return moverParts(speaker, day, movers)
    .map(({ countries, phrase }) =>
      speaker.t('status.moverPlain', { countries: namesOf(countries, speaker.language), phrase }),
    )
    .join(speaker.t('page.listSeparator'));
}

/** "1 recognises, 6 exchange ambassadors …": the stances anybody has, in the order of the scale. */
function countsSentence(speaker: Speaker, day: Day): string {
  const { story, language, t } = speaker;
  if (gapAt(story, day)) return '';
  const parts = [...countsAt(story, day)]
    .filter(([, count]) => count > 0)
    .map(([stance, count]) =>
      t('status.countPhrase', { count, phrase: stancePhrase(speaker, stance, day, count) }),
    );
  return t('status.sentence', { text: formatList(parts, language) });
}

/**
 * "0 of 56 recognise, 4 have ties at ambassador level.": how a group of the story stands on a day, by the
 * stances any of its members has; in a gap that nobody has one.
 */
export function groupSentence(speaker: Speaker, group: Group, day: Day): string {
  const { story, language, t } = speaker;
  if (gapAt(story, day)) return t('status.sentence', { text: t('stance.gap') });
  const counts = countsAt(story, day, group.members);
  const others = story.scale.flatMap(({ id, recognises }) => {
    const count = counts.get(id) ?? 0;
    if (recognises || count === 0) return [];
    return [t('status.countPhrase', { count, phrase: stancePhrase(speaker, id, day, count) })];
  });
  const first = t('timeline.recognising', {
    count: countRecognising(story, counts),
    total: group.members.length,
  });
  return t('status.sentence', { text: formatList([first, ...others], language) });
}

/** "3 July 2025. Russia now recognises. 1 recognises, …": what the status line says once a date settles. */
export function statusSentence(speaker: Speaker, day: Day): string {
  const date = speaker.t('status.sentence', { text: formatDay(day, speaker.language) });
  const parts = [date, moversSentence(speaker, day), countsSentence(speaker, day)];
  return parts.filter((part) => part !== '').join(' ');
}

/** A stance as a predicate of so many countries: "recognises", "exchange ambassadors". */
function stancePhrase(speaker: Speaker, id: StanceId, day: Day, count: number): string {
  const { story, texts, language } = speaker;
  const stance = story.scale.find((one) => one.id === id);
  const { phrase, label } = stance ? texts.stance(stance) : texts.fallback(chapterAt(story, day));
  return phrase?.[pluralCategory(count, language)] ?? phrase?.other ?? inSentence(label.text);
}

/** What is said of the movers to each stance, in the order of the scale; the countries in the order they are given in. */
export function moverParts(
  speaker: Speaker,
  day: Day,
  movers: readonly Change[],
): readonly { readonly countries: readonly Iso3[]; readonly phrase: string }[] {
  const byStance = new Map<StanceId, Iso3[]>();
  for (const { is, country } of movers) {
    byStance.set(is, [...(byStance.get(is) ?? []), country]);
  }
  return [...speaker.story.scale.map(({ id }) => id), 'none'].flatMap((stance) => {
    const countries = byStance.get(stance);
    if (!countries) return [];
    return [{ countries, phrase: stancePhrase(speaker, stance, day, countries.length) }];
  });
}

function namesOf(countries: readonly Iso3[], language: Language): string {
  return formatList(
    countries.map((country) => countryName(country, language)),
    language,
  );
}
