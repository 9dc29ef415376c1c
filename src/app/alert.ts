/**
 * Says in `place`, above the prerendered page, which stays, what did not come, with a way to try again.
 * What was said there of the same kind goes.
 */
export function showAlert(
  place: HTMLElement,
  kind: string,
  text: string,
  action: string,
  onAction: () => void,
): void {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', onAction);
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(sentence, button);
  alert.dataset.kind = kind;
  endAlert(place, kind);
  place.append(alert);
}

export function endAlert(place: HTMLElement, kind: string): void {
  place.querySelector(`[data-kind="${kind}"]`)?.remove();
}

/** Marks the prerendered page whose buttons nothing answers; links still work. */
export const unanswering = 'data-unanswering';
