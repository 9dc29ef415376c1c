import { formatDay } from '../language/format.ts';
import { moversPhrase, moversSentence, type Speaker } from '../state/wording.ts';
import { chapterAt, gapAt } from '../story/chapters.ts';
import { previousEventDay } from '../story/events.ts';
import { countsAt, moversOn } from '../story/stances.ts';
import type { Text } from '../story/translation.ts';
import type { Day } from '../time/day.ts';

/** More than so many names are heard as a number. */
const MOST_NAMES_HEARD = 4;

/** A country that is a member itself is not counted among those who could recognise it. */
const UN_MEMBERS = 193;

/**
 * What is said about a day, in sentences: on an event day who moved, to what and how many now
 * recognise; between chapters what the gap is called and why; else when the latest change was.
 */
export function captionOf(speaker: Speaker, day: Day): readonly Text[] {
  const gap = gapTexts(speaker, day);
  if (gap) {
    const title = speaker.t('status.sentence', { text: gap.title.text });
    return [{ ...gap.title, text: title }, gap.text];
  }
  const sentences = [
    moversSentence(speaker, day) || latestChange(speaker, day),
    precisionNote(speaker, day),
    recognisingSentence(speaker, day),
  ];
  return sentences.filter(Boolean).map((text) => ({ text, language: speaker.language.code }));
}

/** What the days between two chapters are called, and why nobody has a stance on them; undefined within a chapter. */
export function gapTexts(
  { story, texts }: Speaker,
  day: Day,
): { readonly title: Text; readonly text: Text } | undefined {
  const gap = gapAt(story, day);
  const before = gap && story.chapters.find(({ to }) => to === gap.from - 1);
  return before && texts.chapter(before).gapAfter;
}

/** "3 July 2025: Russia recognises", as the slider says its value; without movers the date alone. */
export function valueText(speaker: Speaker, day: Day): string {
  const { story, language, t } = speaker;
  const date = formatDay(day, language);
  const gap = gapTexts(speaker, day);
  if (gap) return t('timeline.valueText', { date, movers: gap.title.text });
  if (moversOn(story, day).length === 0) return date;
  return t('timeline.valueText', { date, movers: spokenMovers(speaker, day) });
}

/** "1 of 193 UN members recognises"; of all recognisers where the story does not count the UN's. */
function recognisingSentence(speaker: Speaker, day: Day): string {
  const { story, t } = speaker;
  const members = story.groups.find(({ id }) => id === 'un')?.members;
  const counts = countsAt(story, day, members);
  const count = story.scale
    .filter(({ recognises }) => recognises)
    .reduce((total, { id }) => total + (counts.get(id) ?? 0), 0);
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
  const movers = spokenMovers(speaker, latest);
  return t('timeline.latestChange', { date: formatDay(latest, language), movers });
}

/** Says where a day stands for a month or year, since no source gives the day itself. */
function precisionNote({ story, t }: Speaker, day: Day): string {
  const precisions = new Set(moversOn(story, day).map(({ claim }) => claim?.date.precision));
  if (precisions.has('year')) return t('timeline.yearOnly');
  return precisions.has('month') ? t('timeline.monthOnly') : '';
}

function spokenMovers(speaker: Speaker, day: Day): string {
  const count = moversOn(speaker.story, day).length;
  if (count > MOST_NAMES_HEARD) return speaker.t('timeline.movers', { count });
  return moversPhrase(speaker, day);
}
