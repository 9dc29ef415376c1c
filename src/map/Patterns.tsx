import styles from './Patterns.module.css';

/** Ids of the patterns, by which the style sheet of the maps fills; one page holds them once. */
const patterns = [
  // Leaflet draws in CSS pixels, the still map in units of the plane: about twelve to a pixel.
  { id: 'demarche-hatch', scale: 1 },
  { id: 'demarche-hatch-still', scale: 12 },
];

/** The hatch of areas whose administration and claims differ: 45°, a stripe of 2 px every 6 px. */
export function Patterns() {
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        {patterns.map(({ id, scale }) => (
          <pattern
            key={id}
            id={id}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${scale}) rotate(45)`}
          >
            <rect className={styles.stripe} width="1.5" height="6" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
