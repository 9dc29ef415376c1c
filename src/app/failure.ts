import { showPrerendered } from './prerendered.ts';

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
