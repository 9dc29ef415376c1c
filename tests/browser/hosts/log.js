// Keeps every message the page gets, with the time it came.
/** @type {{ data: unknown, at: number }[]} */
const log = [];
Object.assign(window, { log });
addEventListener('message', ({ data }) => {
  log.push({ data, at: performance.now() });
});
