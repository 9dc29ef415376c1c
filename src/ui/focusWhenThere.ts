/** After so many frames, ten seconds at least, an element that does not come is given up. */
const mostTries = 600;

/**
 * Focuses an element as soon as it is on the page and takes the focus, which may be once its chunk has come; gives up
 * where the reader moves the focus elsewhere. `onEnd` is called once in the end; the function returned ends it before.
 */
export function focusWhenThere(find: () => HTMLElement | null, onEnd = () => {}): () => void {
  const before = document.activeElement;
  let tries = 0;
  let frame = requestAnimationFrame(function focus() {
    const now = document.activeElement;
    const isElsewhere = now !== before && now !== document.body;
    const element = find();
    if (!isElsewhere) element?.focus();
    tries += 1;
    const isDone = isElsewhere || (element && document.activeElement === element);
    if (isDone || tries > mostTries) onEnd();
    else frame = requestAnimationFrame(focus);
  });
  return () => cancelAnimationFrame(frame);
}
