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

/** What a page as a whole may have to do without. The build has written a sentence for each into the page. */
export type Failure = 'story' | 'invalid' | 'language' | 'script' | 'styles';

/**
 * Says above the page, outside what React owns, what did not come, with a button that tries again.
 * @returns the sentence
 */
export function showFailure(kind: Failure, onRetry: () => void): string {
  const place = document.getElementById('demarche-message');
  const sentence = document.createElement('p');
  sentence.textContent = place?.dataset[kind] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place?.dataset.retry ?? '';
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(sentence, button);
  button.addEventListener('click', () => {
    alert.remove();
    onRetry();
  });
  place?.append(alert);
  return sentence.textContent;
}

const unanswering = 'data-unanswering';

/** Leaves the prerendered page as it came: shown whole, with links that work and buttons that look dead. */
export function leavePrerendered(): void {
  document.getElementById('demarche')?.setAttribute(unanswering, '');
  delete document.documentElement.dataset.framed;
  showPrerendered();
}

/** The page is about to answer after all. */
export function takePrerendered(): void {
  document.getElementById('demarche')?.removeAttribute(unanswering);
}
