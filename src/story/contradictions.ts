import type { CivilDate } from '../time/civilDate.ts';
import { isWithin } from '../time/span.ts';
import { storySpan } from './chapters.ts';
import { findConflicts, findMisplacement } from './claimRules.ts';
import { findBrokenReferences } from './references.ts';
import { type Finding, quoteValue } from './sentences.ts';
import type { Story } from './story.ts';
import { findChapterFaults, findLateness, findScaleFaults, isOutsideStory } from './storyRules.ts';

/**
 * What the parts of a well-formed story say against each other: unknown references, ids given twice,
 * chapters out of order, claims that collide. Empty where it is one consistent story.
 */
export function findContradictions(story: Story): readonly Finding[] {
  const frame = findInFrame(story);
  return [
    ...frame,
    ...findBrokenReferences(story),
    ...findUnsupported(story),
    ...findUnsourced(story),
    ...findLate(story),
    ...findColliding(story),
    // Against chapters that are themselves wrong it would say nothing true.
    ...(frame.length === 0 ? findMisplaced(story) : []),
  ];
}

function findInFrame(story: Story): readonly Finding[] {
  const findings = [
    ...findScaleFaults(story.scale).map(({ at, key, message }) => ({
      path: `scale[${at}].${key}`,
      message: `${quoteValue(String(story.scale[at]?.[key]))} ${message}`,
    })),
    ...findChapterFaults(story.chapters, story.asOf).map(({ at, message }) => ({
      path: `chapters[${at}]`,
      message,
    })),
  ];
  if (story.scale.length === 0) findings.push({ path: 'scale', message: 'is empty' });
  if (story.chapters.length === 0) findings.push({ path: 'chapters', message: 'is empty' });
  return findings;
}

function findUnsupported(story: Story): readonly Finding[] {
  return story.claims.flatMap(({ id, country, date, sources, confidence }, at) => {
    const findings: Finding[] = [];
    if (id !== `${country}-${date.text}`) {
      findings.push({ path: `claims[${at}].id`, message: `must be ${country}-${date.text}` });
    }
    if (sources.length === 0 && confidence !== 'unverified') {
      const message = 'is empty, though the claim is not "unverified"';
      findings.push({ path: `claims[${at}].sources`, message });
    }
    return findings;
  });
}

function findUnsourced({ milestones, implications }: Story): readonly Finding[] {
  return [
    ...milestones.flatMap(({ sources }, at) =>
      sources.length === 0 ? [{ path: `milestones[${at}].sources`, message: 'is empty' }] : [],
    ),
    ...implications.flatMap(({ sources, quotes }, at) =>
      sources.length + quotes.length === 0
        ? [{ path: `implications[${at}].sources`, message: 'is empty, and there is no quote' }]
        : [],
    ),
  ];
}

/** Facts other than claims and milestones: those are judged by the chapters, which end with `asOf`. */
function findLate({ article, sources, quotes, asOf }: Story): readonly Finding[] {
  const dates: readonly (readonly [path: string, date: CivilDate | undefined])[] = [
    ['article.date', article.date],
    ...sources.map(({ published }, at) => [`sources[${at}].published`, published] as const),
    ...quotes.map(({ date }, at) => [`quotes[${at}].date`, date] as const),
  ];
  return dates.flatMap(([path, date]) => {
    const lateness = date && findLateness(date, asOf);
    return lateness ? [{ path, message: `${quoteValue(date.text)} ${lateness}` }] : [];
  });
}

function findColliding(story: Story): readonly Finding[] {
  return findConflicts(story.claims).map(({ first, second, reason }) => {
    const text = story.claims[second]?.date.text ?? '';
    const what =
      reason === 'same day'
        ? 'takes effect on the same day as the date of'
        : 'overlaps, with a different stance, the date of';
    return {
      path: `claims[${second}].date`,
      message: `${quoteValue(text)} ${what} claims[${first}]`,
    };
  });
}

function findMisplaced(story: Story): readonly Finding[] {
  const span = storySpan(story);
  const findings: Finding[] = [];
  if (!isWithin(span, story.opensOn)) {
    findings.push({ path: 'opensOn', message: 'is outside the story' });
  }
  story.claims.forEach(({ date }, at) => {
    const fault = findMisplacement(date, story.chapters, story.asOf);
    if (fault) {
      findings.push({ path: `claims[${at}].date`, message: `${quoteValue(date.text)} ${fault}` });
    }
  });
  story.milestones.forEach((milestone, at) => {
    if (!isOutsideStory(milestone, span)) return;
    const message = `${quoteValue(milestone.date.text)} is outside the story`;
    findings.push({ path: `milestones[${at}].date`, message });
  });
  return findings;
}
