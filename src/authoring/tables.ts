import { findConflicts, findMisplacement } from '../story/claimRules.ts';
import { tables } from '../story/schema.ts';
import type { Claim, Correction, Implication, Milestone } from '../story/story.ts';
import type { Row } from './csvTable.ts';
import { type Draft, type Readers, readPart, readParts } from './readPart.ts';
import type { Frame } from './storyFile.ts';

/** Reads `implications.csv`. */
export function readImplications(
  rows: readonly Row[],
  readers: Readers,
): readonly Draft<Implication>[] {
  for (const row of rows) {
    if (row.at('sources').isAbsent && row.at('quotes').isAbsent) {
      row.at('sources').report('must name a source, unless there is a quote');
    }
  }
  return readParts(rows, tables['implications.csv'], readers);
}

/** Reads `milestones.csv`. */
export function readMilestones(
  rows: readonly Row[],
  readers: Readers,
  span: Frame['span'],
): readonly Draft<Milestone>[] {
  const idOf = countingIds();
  return rows.map((row) => {
    const milestone = readPart(row, tables['milestones.csv'], readers);
    const { date } = milestone;
    if (row.at('sources').isAbsent) row.at('sources').report('must name a source');
    if (span && date && (date.last < span.from || date.first > span.to)) {
      row.at('date').report('is outside the chapters');
    }
    return date ? { id: idOf(date.text), ...milestone } : milestone;
  });
}

/** Reads `corrections.csv`. */
export function readCorrections(
  rows: readonly Row[],
  readers: Readers,
): readonly Draft<Correction>[] {
  const idOf = countingIds();
  return readParts(rows, tables['corrections.csv'], readers).map((correction) =>
    correction.date ? { id: idOf(correction.date.text), ...correction } : correction,
  );
}

/** Makes an id of a date: the date, then the date with `-2`, `-3` … behind it. */
function countingIds(): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}-${count}`;
  };
}

interface ReadClaim {
  readonly row: Row;
  readonly claim: Pick<Claim, 'country' | 'date' | 'stance'>;
}

/** Reads `claims.csv`; claims whose country, date and stance are known are compared with each other and the chapters. */
export function readClaims(
  rows: readonly Row[],
  readers: Readers,
  frame: Frame | undefined,
): readonly Draft<Claim>[] {
  const known: ReadClaim[] = [];
  const claims = rows.map((row): Draft<Claim> => {
    const claim = readPart(row, tables['claims.csv'], readers);
    const { country, date, stance, confidence } = claim;
    if (row.at('sources').isAbsent && confidence !== 'unverified') {
      row.at('sources').report('must name a source, unless the confidence is "unverified"');
    }
    if (!country || !date) return claim;
    if (stance && confidence) known.push({ row, claim: { country, date, stance } });
    return { id: `${country}-${date.text}`, ...claim };
  });
  reportMisplaced(known, frame);
  reportConflicts(known);
  return claims;
}

function reportMisplaced(known: readonly ReadClaim[], frame: Frame | undefined): void {
  const { chapters, asOf } = frame?.fields ?? {};
  if (!frame?.span || !chapters || asOf === undefined) return;
  for (const { row, claim } of known) {
    const misplacement = findMisplacement(claim.date, chapters, asOf);
    if (misplacement) row.at('date').report(misplacement);
  }
}

function reportConflicts(known: readonly ReadClaim[]): void {
  for (const { first, second, reason } of findConflicts(known.map(({ claim }) => claim))) {
    const [one, other] = [known[first], known[second]];
    if (!one || !other) continue;
    const { country, date } = other.claim;
    const otherDate = one.claim.date.text === date.text ? '' : ` ("${one.claim.date.text}")`;
    const rows = `in row ${one.row.number} and row ${other.row.number}${otherDate}`;
    other.row
      .at('date')
      .report(
        reason === 'same day'
          ? `is a second claim of ${country} for one day: ${rows}`
          : `overlaps another claim of ${country} with a different stance: ${rows}`,
      );
  }
}
