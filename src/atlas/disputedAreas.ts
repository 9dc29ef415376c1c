import { parseIso3 } from '../geo/iso3.ts';
import { readCsv } from './csv.ts';

/** An area whose administration and claims differ, and which outline it is drawn into. */
export interface DisputedArea {
  readonly id: string;
  /** The outline of the source that it is part of. */
  readonly outline: string;
  /** Which part of it (see `readMask`); '' means all that the other areas leave of the outline. */
  readonly mask: string;
  /** The outline it is drawn into on a UN-style map, and on one that follows administration. */
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

/** The id of the piece a disputed area is: `UKR/crimea`, or its outline's own id where nothing was cut. */
export function pieceId({ outline, id, mask }: DisputedArea): string {
  return mask === '' ? outline : `${outline}/${id}`;
}
