const map = document.querySelector('demarche-map');

// A line below the middle of the window: the section that crosses it is the one being read.
const watch = new IntersectionObserver(
  (entries) => {
    const read = entries.find(({ isIntersecting }) => isIntersecting);
    if (read) map.setState(Object.fromEntries(new URLSearchParams(read.target.dataset.state)));
  },
  { rootMargin: '-70% 0px -30% 0px' },
);

customElements.whenDefined('demarche-map').then(() => {
  for (const section of document.querySelectorAll('section[data-state]')) watch.observe(section);
});
