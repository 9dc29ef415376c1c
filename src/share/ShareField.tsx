import { useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { useStory } from '../view/storyContext.tsx';
import styles from './ShareField.module.css';

interface ShareFieldProps {
  /** What the text is, for those who do not see the heading above. */
  readonly name: string;
  readonly text: string;
  /** How many lines are shown at once. */
  readonly lines: number;
  /** An address or code, written from left to right in any language. */
  readonly isCode: boolean;
}

/** A text to take away: to be read, selected and copied. */
export function ShareField({ name, text, lines, isCode }: ShareFieldProps) {
  const { t } = useStory();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    try {
      // Asking in a sandbox is refused, and complained of in the console.
      if (window.origin === 'null') throw new Error('This document may not copy.');
      await navigator.clipboard.writeText(text);
      setOutcome({ text, isCopied: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome({ text, isCopied: false });
    }
  };
  const said = outcome?.text === text ? outcome : null;
  return (
    <div className={styles.field}>
      <textarea
        ref={field}
        className={`${styles.text} ${isCode ? styles.code : ''}`}
        aria-label={name}
        aria-describedby={id}
        dir={isCode ? 'ltr' : 'auto'}
        rows={lines}
        value={text}
        readOnly
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button label={t('share.copyField', { field: name })} onPress={() => void copy()}>
        {t('share.copy')}
      </Button>
      <p id={id} aria-live="polite" className={styles.outcome}>
        {said ? t(said.isCopied ? 'share.copied' : 'share.copyFailed') : null}
      </p>
    </div>
  );
}

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
        <label key={option.value} className={styles.choice}>
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
