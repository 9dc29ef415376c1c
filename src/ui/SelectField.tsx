import styles from './SelectField.module.css';

export interface Option {
  readonly value: string;
  readonly name: string;
  /** The language of its name where it is not the page's. */
  readonly language?: string | undefined;
  /** A part of the option above it. */
  readonly isPart?: boolean;
}

interface SelectFieldProps {
  readonly label: string;
  /** What choosing none of the options is called. */
  readonly all: string;
  readonly options: readonly Option[];
  /** Null while none is chosen. */
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One of several, or none, from a native list. */
export function SelectField({ label, all, options, value, onChoose }: SelectFieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.name}>{label}</span>
      <select
        value={value ?? ''}
        autoComplete="off"
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {options.map(({ value: one, name, language, isPart }) => (
          <option key={one} value={one} lang={language}>
            {isPart ? `\u2003${name}` : name}
          </option>
        ))}
      </select>
    </label>
  );
}
