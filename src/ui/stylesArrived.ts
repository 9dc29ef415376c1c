import styles from './root.module.css';

/**
 * Resolves once the page's style sheet is there, by the mark it leaves on our root, and not before: a map
 * that is measured without it would be drawn wrong, and its frame would grow with it for ever.
 */
export function stylesArrived(): Promise<void> {
  return new Promise((done) => {
    const check = () => {
      const root = document.querySelector(`.${styles.root}`);
      if (!root || getComputedStyle(root).getPropertyValue('--paper') === '') return;
      document.removeEventListener('load', check, true);
      done();
    };
    // At an element the event does not bubble.
    document.addEventListener('load', check, true);
    check();
  });
}
