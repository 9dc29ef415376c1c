// Keeps what the element tells the page it stands in.
/** @type {unknown[]} */
const events = [];
Object.assign(window, { events });
for (const type of ['ready', 'state', 'select']) {
  document.addEventListener(type, (event) => {
    if (event instanceof CustomEvent) events.push(event.detail);
  });
}
