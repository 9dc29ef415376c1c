/**
 * Fetches the names people type beside those on the page, by alpha-3 code: English ones, the
 * country's own, former and short ones, and abbreviations. A chunk of its own, for the first use of
 * the search field; rejects where it does not load.
 */
export async function loadOtherNames(): Promise<Readonly<Record<string, readonly string[]>>> {
  return (await import('virtual:country-search')).otherNames;
}
