import { useId } from 'react';
import hidden from '../ui/hidden.module.css';
import styles from './ShareRadios.module.css';

interface ShareRadiosProps<Value extends string | number> {
  /** Name of the group; the heading above shows it. */
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: native radio buttons in a row. */
export function ShareRadios<Value extends string | number>({
  legend,
  options,
  value,
  onChoose,
}: ShareRadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.radios}>
      <legend className={hidden.visuallyHidden}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
