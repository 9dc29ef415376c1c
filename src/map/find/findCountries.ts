import type { Iso3 } from '../../geo/iso3.ts';
import { foldForSearch, searchRank } from '../../language/fold.ts';

/** Most suggestions a list shows at a time. */
const most = 8;

/** What the search field offers: a country, or a dependency that opens its state. */
export interface Findable {
  /** Code of the country or of the dependency's outline. */
  readonly code: string;
  /** Its name on the page. */
  readonly name: string;
  /** The country that opens. */
  readonly opens: Iso3;
}

/**
 * What a text may mean, best first: a name or code that is the text, names on the page that begin with it,
 * words in them that do, other names (former, local, short) that do, then names that hold it. Countries
 * come before dependencies of the same rank. An empty text finds none.
 */
export function findCountries(
  text: string,
  findables: readonly Findable[],
  otherNames: Readonly<Record<string, readonly string[]>>,
): readonly Findable[] {
  const wanted = foldForSearch(text);
  if (wanted === '') return [];
  return findables
    .map((findable) => ({ findable, rank: rankOf(wanted, findable, otherNames) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ findable }) => findable);
}

function rankOf(
  wanted: string,
  { code, name, opens }: Findable,
  otherNames: Readonly<Record<string, readonly string[]>>,
): number {
  const others = otherNames[code] ?? [];
  const isExact = [name, code, ...others].some((one) => foldForSearch(one) === wanted);
  const own = searchRank(wanted, name);
  const other = others.some((one) => searchRank(wanted, one) === 0);
  const tests = [isExact, own === 0, own === 1, other, wanted.length > 2 && own === 2];
  const rank = tests.indexOf(true);
  if (rank === -1) return Number.POSITIVE_INFINITY;
  return code === opens ? rank : rank + 0.5;
}
