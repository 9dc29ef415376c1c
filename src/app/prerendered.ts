/** Keys by which an address asks for another picture than the prerendered one. */
const picturing = ['date', 'country', 'compare', 'view', 'tab', 'hide', 'lang'];

/** What an address says, the fragment's values before the query's. */
export function valuesOf({ search, hash }: Location): URLSearchParams {
  const values = new URLSearchParams(search);
  for (const [key, value] of new URLSearchParams(hash.slice(1))) values.set(key, value);
  return values;
}

export function asksForAnotherPicture(location: Location): boolean {
  const values = valuesOf(location);
  return picturing.some((key) => values.has(key));
}

/**
 * Hides of the prerendered page, before it is painted, what is not what its address asks for: it would be
 * wrong, and move when the right one comes. Its room stays, and the map's box for a note.
 */
export function hidePrerendered(): void {
  document.documentElement.dataset.asked = '';
}

/** Shows the page as it is: it is right by now, or never will be. */
export function showPrerendered(): void {
  delete document.documentElement.dataset.asked;
}
