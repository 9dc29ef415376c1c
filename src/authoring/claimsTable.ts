import { findConflicts, findMisplacement } from '../story/claimRules.ts';
import type { Claim, Confidence, Stance } from '../story/story.ts';
import type { Row } from './csvTable.ts';
import { readEach, readKnown, readText } from './spot.ts';
import type { Frame } from './storyFile.ts';
import { nearestOf, type Suggest } from './suggestion.ts';
import type { References } from './tables.ts';
import { readDate } from './values.ts';

const CONFIDENCES: ReadonlySet<Confidence> = new Set([
  'confirmed',
  'reported',
  'disputed',
  'unverified',
]);

/** Reads the claims; those without problems of their own are compared with each other and the chapters. */
export function readClaims(
  rows: readonly Row[],
  references: References,
  frame: Frame | undefined,
): readonly Claim[] {
  const read = rows.flatMap((row) => {
    const claim = readClaim(row, references, frame);
    return claim ? [{ row, claim }] : [];
  });
  const claims = read.map(({ claim }) => claim);
  if (frame?.isTimeSound) {
    const { chapters, asOf } = frame.fields;
    for (const { row, claim } of read) {
      const fault = findMisplacement(claim.date, chapters, asOf);
      if (fault) row.spot('date').report(fault);
    }
  }
  for (const { first, second, reason } of findConflicts(claims)) {
    const [one, other] = [read[first], read[second]];
    if (one && other) other.row.spot('date').report(sayConflict(one, other, reason));
  }
  return claims;
}

/** Suggests the id of the stance whose id or label is nearest. */
function suggestStance(scale: readonly Stance[]): Suggest {
  const ids = new Map(scale.flatMap(({ id, label }) => [[id, id] as const, [label, id] as const]));
  return (text) => nearestOf(ids.keys())(text).flatMap((name) => ids.get(name) ?? []);
}

type Read = { readonly row: Row; readonly claim: Claim };

function sayConflict(one: Read, other: Read, reason: 'same day' | 'overlap'): string {
  const rows = `in row ${one.row.number} and row ${other.row.number}`;
  const dates = one.claim.date.text === other.claim.date.text ? '' : ` ("${one.claim.date.text}")`;
  return reason === 'same day'
    ? `is a second claim of ${other.claim.country} for one day: ${rows}${dates}`
    : `overlaps another claim of ${other.claim.country} with a different stance: ${rows}${dates}`;
}

function readClaim(
  row: Row,
  { sources, countries }: References,
  frame: Frame | undefined,
): Claim | undefined {
  const date = readDate(row.spot('date'));
  const country = countries.recogniser(row.spot('country'));
  const stance = readKnown(
    row.spot('stance'),
    frame?.stances,
    'is not a stance of the scale',
    suggestStance(frame?.fields.scale ?? []),
  );
  const summary = readText(row.spot('summary'));
  const confidence = readKnown(
    row.spot('confidence'),
    CONFIDENCES,
    `is none of ${[...CONFIDENCES].join(', ')}`,
  );
  const ids = readEach(row.spots('sources'), (spot) =>
    readKnown(spot, sources, 'is not a source of sources.csv'),
  );
  if (row.spot('sources').isAbsent && confidence !== 'unverified') {
    row.spot('sources').report('must name a source, unless the confidence is "unverified"');
  }
  const note = row.spot('note').text;
  if (!date || !country || stance === undefined || !confidence) return undefined;
  return {
    id: `${country}-${date.text}`,
    country,
    date,
    stance,
    summary,
    sources: ids,
    confidence,
    ...(note && { note }),
  };
}
