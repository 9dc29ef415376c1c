const map = document.querySelector('demarche-map');
const said = document.querySelector('.said');

map.addEventListener('state', ({ detail: { state, cause } }) => {
  said.textContent = `${state.date}, ${state.country ?? 'no country'} (${cause})`;
});
map.addEventListener('select', ({ detail: { country, stance } }) => {
  said.textContent = `${country} was opened: ${stance}`;
});

const acts = {
  play: () => map.play(),
  pause: () => map.pause(),
  opening: () => map.setState({ date: '2025-07-03', country: 'RUS' }),
};
for (const button of document.querySelectorAll('button[data-do]')) {
  button.addEventListener('click', () => acts[button.dataset.do]());
}
