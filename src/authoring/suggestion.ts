const LONGEST = 100;

/** What a rejected text may have stood for, the likeliest first; nothing where nothing is near. */
export type Suggest = (text: string) => readonly string[];

/** Suggests the nearest of some candidates. */
export function nearestOf(candidates: Iterable<string>): Suggest {
  return (text) => {
    const nearest = findSuggestion(text, candidates);
    return nearest === undefined ? [] : [nearest];
  };
}

/**
 * The candidate nearest to a value that is none of them, or undefined where none is near: one slip in
 * up to four letters, else two or a third of the letters. Case and accents are no difference; of several
 * equally near the first.
 */
export function findSuggestion(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldText(value);
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = wanted.length <= 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    const folded = foldText(candidate);
    if (Math.abs(folded.length - wanted.length) > bestDistance) continue;
    const distance = editDistance(wanted, folded);
    if (distance < bestDistance || (distance === bestDistance && best === undefined)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The text in lower case, without accents, with single spaces and straight apostrophes. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * How many letters have to be put in, taken out, replaced or swapped with their neighbour to make `b`
 * of `a` (optimal string alignment). O(length of a × length of b).
 */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = at(i - 1, j - 1) + (isSame ? 0 : 1);
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(
        i * j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped),
      );
    }
  }
  return at(a.length, b.length);
}
