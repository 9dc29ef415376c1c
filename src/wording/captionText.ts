import { formatCivilDate, formatDay } from '../language/format.ts';
import { chapterAt } from '../story/chapters.ts';
import { previousEventDay } from '../story/events.ts';
import { countRecognising } from '../story/scale.ts';
import { countsAt, moversOn } from '../story/stances.ts';
import type { StanceId } from '../story/story.ts';
import type { Text } from '../story/translation.ts';
import type { CivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';
import { gapTextAt } from './gapText.ts';
import {
  datingsOn,
  movedInPeriod,
  moverLines,
  moversPhrase,
  moversSentence,
  type Speaker,
} from './sentences.ts';

/** More than so many names are heard as a number. */
const MOST_NAMES_HEARD = 4;

/** A country that is a member itself is not counted among those who could recognise it. */
const UN_MEMBERS = 193;

/** What is said about a day: the sum of it, and what there is to read below that. */
export interface CaptionText {
  /** How many moved and how many now recognise; of a single mover who, and to what. Never cut. */
  readonly lead: readonly Text[];
  /** Who moved, a line for each stance, and reasons. */
  readonly lines: readonly CaptionLine[];
}

interface CaptionLine extends Text {
  /** The stance that the countries of the line moved to. */
  readonly stance?: StanceId;
}

/**
 * What is said about a day: on an event day how many moved, how many now recognise, who moved and to
 * what; between chapters what the gap is called and why; else when the latest change was.
 */
export function captionOf(speaker: Speaker, day: Day): CaptionText {
  const ours = (text: string) => ({ text, language: speaker.language.code });
  const gap = gapTextAt(speaker, day);
  if (gap) {
    const title = speaker.t('status.sentence', { text: gap.title.text });
    return { lead: [{ ...gap.title, text: title }], lines: [gap.text] };
  }
  const count = moversOn(speaker.story, day).length;
  const isMany = count > 1;
  const first = isMany
    ? speaker.t('timeline.moved', { count })
    : moversSentence(speaker, day) || latestChange(speaker, day);
  const movers = isMany ? moverLines(speaker, day) : [];
  const note = precisionNote(speaker, day);
  return {
    lead: [first, recognisingSentence(speaker, day)].filter(Boolean).map(ours),
    lines: [
      ...movers.map(({ stance, text }) => ({ ...ours(text), stance })),
      ...(note === '' ? [] : [ours(note)]),
    ],
  };
}

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

/** "1 of the other 192 UN members recognises"; of all recognisers where the story does not count the UN's. */
function recognisingSentence(speaker: Speaker, day: Day): string {
  const { story, t } = speaker;
  const members = story.groups.find(({ id }) => id === 'un')?.members;
  const counts = countsAt(story, day, members);
  const count = countRecognising(story, counts);
  const total = (members ?? story.recognisers).length;
  if (!members) return t('timeline.recognisingStates', { count, total });
  return t(total < UN_MEMBERS ? 'timeline.recognisingOtherUn' : 'timeline.recognisingUn', {
    count,
    total,
  });
}

function latestChange(speaker: Speaker, day: Day): string {
  const { story, language, t } = speaker;
  const latest = previousEventDay(story, day);
  const chapter = chapterAt(story, day);
  if (latest === undefined || !chapter || latest < chapter.from) return t('timeline.nobodyYet');
  const [first, ...others] = spokenDatings(speaker, latest);
  if (!first) return '';
  const { period, movers } = first;
  const opening = period
    ? t('timeline.latestChangeIn', { period: formatCivilDate(period, language), movers })
    : t('timeline.latestChange', { date: formatDay(latest, language), movers });
  const rest = others.map((one) => one.period && movedInPeriod(speaker, one.period, one.movers));
  return [opening, ...rest].join(' ');
}

/** Says where a day stands for a month or year, since no source gives the day itself. */
function precisionNote({ story, t }: Speaker, day: Day): string {
  const precisions = new Set(moversOn(story, day).map(({ claim }) => claim?.date.precision));
  if (precisions.has('year')) return t('timeline.yearOnly');
  return precisions.has('month') ? t('timeline.monthOnly') : '';
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
