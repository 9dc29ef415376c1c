import { parseIso3 } from '../geo/iso3.ts';
import { readCsv } from './csv.ts';

/** An area whose administration and claims differ, and the unit it is drawn with. */
export interface DisputedArea {
  readonly id: string;
  /** The outline of the packages that it is part of. */
  readonly outline: string;
  /** Which part of it (see `readMask`); '' means all that the other areas leave of the outline. */
  readonly mask: string;
  /** The unit it is drawn with on a UN-style map, and on one that follows administration. */
  readonly drawnInto: Readonly<Record<'un' | 'de-facto', string>>;
}

/**
 * The areas of `disputed.csv`.
 * @throws Error with file, row and column on the first bad cell.
 */
export function readDisputedAreas(dataDir: string): DisputedArea[] {
  const columns = ['id', 'outline', 'mask', 'un', 'de_facto'];
  const parseId = (text: string) => text.match(/^[a-z]+(-[a-z]+)*$/)?.[0];
  const code = 'a code of three capitals';
  return readCsv(dataDir, 'disputed.csv', columns).map((row) => ({
    id: row.read('id', parseId, 'small letters and hyphens'),
    outline: row.read('outline', parseIso3, code),
    mask: row.text('mask'),
    drawnInto: {
      un: row.read('un', parseIso3, code),
      'de-facto': row.read('de_facto', parseIso3, code),
    },
  }));
}
