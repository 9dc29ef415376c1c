import hidden from './hidden.module.css';
import styles from './SelectField.module.css';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
  /** The language of its name where it is not the page's. */
  readonly language?: string | undefined;
  /** A part of the option above it. */
  readonly isPart?: boolean;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Only listeners are told the label. */
  readonly isQuiet?: boolean;
  /** The label stands before the list, not above it. */
  readonly isRow?: boolean;
  /** What choosing none of the options is called; absent where one has to be chosen. */
  readonly all?: string;
  readonly options: readonly Option<Value>[];
  /** Null while none is chosen. */
  readonly value: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** One of several, or none, from a native list. */
export function SelectField<Value extends string>({
  label,
  isQuiet = false,
  isRow = false,
  all,
  options,
  value,
  onChoose,
}: SelectFieldProps<Value>) {
  return (
    <label className={isRow ? styles.row : styles.field}>
      <span className={isQuiet ? hidden.visuallyHidden : isRow ? undefined : styles.name}>
        {label}
      </span>
      <select
        value={value ?? ''}
        autoComplete="off"
        onChange={({ currentTarget }) =>
          onChoose(options.find((one) => one.value === currentTarget.value)?.value ?? null)
        }
      >
        {all ? <option value="">{all}</option> : null}
        {options.map(({ value: one, name, language, isPart }) => (
          <option key={one} value={one} lang={language}>
            {isPart ? `\u2003${name}` : name}
          </option>
        ))}
      </select>
    </label>
  );
}
