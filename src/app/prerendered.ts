import { addressKeys, addressValues } from '../view/addressKeys.ts';

/** Whether an address asks for another picture than the prerendered one. */
export function asksForAnotherPicture({ search, hash }: Location): boolean {
  return [...addressValues(search, hash).keys()].some((key) => addressKeys[key].isPictured);
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
