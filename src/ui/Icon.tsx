import styles from './Icon.module.css';

const paths = {
  play: 'M5 3.5v13l11-6.5z',
  pause: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z',
  previous: 'M12.5 4 6.5 10l6 6',
  next: 'm7.5 4 6 6-6 6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  world: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M3 10h14M10 3c-5 4-5 10 0 14M10 3c5 4 5 10 0 14',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2l4.3 4.3',
  ascending: 'M10 16V4M5.5 8.5 10 4l4.5 4.5',
  descending: 'M10 4v12M5.5 11.5 10 16l4.5-4.5',
} as const;

const filled: ReadonlySet<string> = new Set(['play', 'pause']);

/** Those that point along the line of reading, and turn with it. */
const directed: ReadonlySet<string> = new Set(['play', 'previous', 'next']);

/** A picture on a control; the control carries the name. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg
      className={directed.has(name) ? styles.directed : styles.icon}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill={filled.has(name) ? 'currentColor' : 'none'}
      stroke={filled.has(name) ? 'none' : 'currentColor'}
      strokeWidth="1.75"
    >
      <path d={paths[name]} />
    </svg>
  );
}
