import styles from './Icon.module.css';

const paths = {
  play: 'M5 3.5v13l11-6.5z',
  pause: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z',
  previous: 'M12.5 4 6.5 10l6 6',
  next: 'm7.5 4 6 6-6 6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  map: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M2.8 10h14.4M10 2.8c2.6 2.4 2.6 12 0 14.4M10 2.8c-2.6 2.4-2.6 12 0 14.4',
  squares: 'M3 3h5.5v5.5H3zM11.5 3H17v5.5h-5.5zM3 11.5h5.5V17H3zM11.5 11.5H17V17h-5.5z',
  world: 'M3 7V3h4M17 7V3h-4M3 13v4h4M17 13v4h-4',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4.5 4.5',
  share: 'M10 12.5v-10M6.5 6 10 2.5 13.5 6M4 10.5v6h12v-6',
  more: 'M5.9 10a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0m6 0a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0m6 0a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0',
  compare: 'M3 7h12.5M12 3.5 15.5 7 12 10.5M17 13H4.5M8 9.5 4.5 13 8 16.5',
  down: 'm5 7.5 5 5 5-5',
  pin: 'M10 17S4.5 12 4.5 8a5.5 5.5 0 0 1 11 0c0 4-5.5 9-5.5 9M10 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
  ascending: 'M10 16V4M5.5 8.5 10 4l4.5 4.5',
  descending: 'M10 4v12M5.5 11.5 10 16l4.5-4.5',
} as const;

export type IconName = keyof typeof paths;

const filled: ReadonlySet<string> = new Set(['play', 'pause', 'more']);

/** Those that point along the line of reading, and turn with it. */
const directed: ReadonlySet<string> = new Set(['play', 'previous', 'next', 'compare']);

/** A picture on a control; the control carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={directed.has(name) ? styles.directed : styles.icon}
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill={filled.has(name) ? 'currentColor' : 'none'}
      stroke={filled.has(name) ? 'none' : 'currentColor'}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
