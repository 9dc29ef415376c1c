import { compareByName, countryName } from '../language/countryName.ts';
import { formatCivilDate, formatDay, formatList } from '../language/format.ts';
import { chapterAt } from '../story/chapters.ts';
import { previousEventDay } from '../story/events.ts';
import { changesBetween, moversOn } from '../story/stances.ts';
import type { Milestone } from '../story/story.ts';
import type { Change } from '../story/storyIndex.ts';
import type { CivilDate } from '../time/civilDate.ts';
import { addDays, type Day } from '../time/day.ts';
import { gapTextAt } from './gapText.ts';
import {
  datingsOn,
  inSentence,
  moverParts,
  moversPhrase,
  type Speaker,
  stanceLabel,
} from './sentences.ts';

/** More than so many names are heard as a number. */
const MOST_NAMES_HEARD = 4;

/** So many names stand in a caption; of more it has one less, and how many the others are. */
const MOST_NAMES = 4;

/** Stand round what stands out in a text, and never in one. */
const [strongStart, strongEnd] = ['\uE000', '\uE001'];

/** Between the parts of a caption. */
const BETWEEN = ' · ';

/** What is said about a day in a line. */
export interface CaptionText {
  /** Every second piece, beginning with the second, stands out: who moved, or a title. */
  readonly pieces: readonly string[];
  /** The language of the pieces. */
  readonly language: string;
  /** What happened on the day beside or in place of a move: its titles follow the pieces. */
  readonly milestones: readonly Milestone[];
  /** The same with every name. */
  readonly whole: string;
}

/**
 * What is said about a day: who moved to what; else its milestones; else the last move before. Between chapters what
 * the gap is called. `since` is the day of the first event of those that are told together, and the day itself where
 * one is.
 */
export function captionOf(speaker: Speaker, day: Day, since: Day = day): CaptionText {
  const { story, texts, language } = speaker;
  const milestones = story.milestones.filter(({ date }) => date.last === day);
  const gap = gapTextAt(speaker, day);
  if (gap) {
    const { text, language: ofGap } = gap.title;
    const whole = `${text}: ${gap.text.text}`;
    return { pieces: ['', text], language: ofGap, milestones, whole };
  }
  const say = (most: number) => {
    if (since !== day) return jointMoves(speaker, since, day, most);
    if (moversOn(story, day).length > 0) return moves(speaker, day, most);
    return milestones.length > 0 ? '' : lastMove(speaker, day, most);
  };
  const titles = milestones.map((milestone) => texts.milestone(milestone).title.text);
  return {
    pieces: say(MOST_NAMES).split(eitherMark),
    language: language.code,
    milestones,
    whole: [say(Number.POSITIVE_INFINITY), ...titles]
      .filter((part) => part !== '')
      .join(BETWEEN)
      .replace(everyMark, ''),
  };
}

const eitherMark = new RegExp(`[${strongStart}${strongEnd}]`);
const everyMark = new RegExp(eitherMark, 'g');

/**
 * "3 July 2025: Russia recognises", "31 May 1997: in May 1997, Pakistan recognises", as the slider says
 * its value; without movers the date alone.
 */
export function valueText(speaker: Speaker, day: Day): string {
  const { language, t } = speaker;
  const date = formatDay(day, language);
  const gap = gapTextAt(speaker, day);
  if (gap) return t('timeline.valueText', { date, movers: gap.title.text });
  const parts = spokenDatings(speaker, day).map(({ period, movers }) =>
    period ? t('timeline.moversIn', { period: formatCivilDate(period, language), movers }) : movers,
  );
  if (parts.length === 0) return date;
  return t('timeline.valueText', { date, movers: parts.join(t('page.listSeparator')) });
}

/** "Russia recognises · before: mission staffed by Taliban", with the month or year where that is all that is known. */
function moves(speaker: Speaker, day: Day, most: number): string {
  const { story, t } = speaker;
  const said = datingsOn(speaker, day).map(({ period, movers }) =>
    inPeriod(speaker, period, phrases(speaker, day, movers, most)),
  );
  const [only, other] = moversOn(story, day);
  const before = only && !other && only.was !== 'none' ? stanceLabel(speaker, only.was, day) : null;
  if (before) said.push(t('timeline.before', { stance: inSentence(before.text) }));
  return said.join(BETWEEN);
}

/** "12 countries moved · Angola, Benin, Chad and 9 more recognise": the moves of several days, first their number. */
function jointMoves(speaker: Speaker, since: Day, day: Day, most: number): string {
  const { story, language, t } = speaker;
  const byName = compareByName(language);
  const movers = changesBetween(story, addDays(since, -1), day).toSorted((one, other) =>
    byName(one.country, other.country),
  );
  const count = strong(t('timeline.moved', { count: movers.length }));
  if (movers.length === 0) return count;
  return [count, phrases(speaker, day, movers, most)].join(BETWEEN);
}

/** "Last move: Russia recognises, 3 July 2025". */
function lastMove(speaker: Speaker, day: Day, most: number): string {
  const { story, language, t } = speaker;
  const latest = previousEventDay(story, day);
  const chapter = chapterAt(story, day);
  if (latest === undefined || !chapter || latest < chapter.from) return t('timeline.nobodyYet');
  const said = datingsOn(speaker, latest).map(({ period, movers }) =>
    t('timeline.movesAndDate', {
      moves: phrases(speaker, latest, movers, most),
      date: period ? formatCivilDate(period, language) : formatDay(latest, language),
    }),
  );
  return t('timeline.lastMove', { moves: said.join(BETWEEN) });
}

function phrases(speaker: Speaker, day: Day, movers: readonly Change[], most: number): string {
  const { language, t } = speaker;
  return moverParts(speaker, day, movers)
    .map(({ countries, phrase }) => {
      const names = countries.map((country) => countryName(country, language));
      const shown = names.length > most ? names.slice(0, most - 1) : names;
      const count = names.length - shown.length;
      const list = count > 0 ? [...shown, t('timeline.more', { count })] : shown;
      return t('status.moverPlain', { countries: strong(formatList(list, language)), phrase });
    })
    .join(BETWEEN);
}

function inPeriod(speaker: Speaker, period: CivilDate | undefined, what: string): string {
  if (!period) return what;
  return speaker.t('timeline.inPeriod', {
    period: formatCivilDate(period, speaker.language),
    what,
  });
}

function strong(text: string): string {
  return `${strongStart}${text}${strongEnd}`;
}

/** The movers of a day in words, many as a number, by how exactly their date is known. */
function spokenDatings(
  speaker: Speaker,
  day: Day,
): readonly { readonly period: CivilDate | undefined; readonly movers: string }[] {
  const { story, t } = speaker;
  const isNamed = moversOn(story, day).length <= MOST_NAMES_HEARD;
  return datingsOn(speaker, day).map(({ period, movers }) => ({
    period,
    movers: isNamed
      ? moversPhrase(speaker, day, movers)
      : t('timeline.movers', { count: movers.length }),
  }));
}
