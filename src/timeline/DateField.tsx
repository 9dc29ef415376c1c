import { useEffect, useId, useRef, useState } from 'react';
import { type Day, formatIsoDay } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import { useStory } from '../view/storyContext.tsx';
import { readTypedDay } from '../wording/typedDay.ts';
import styles from './DateChoice.module.css';

interface DateFieldProps {
  readonly label: string;
  /** Name of the button that does what Enter does. */
  readonly action: string;
  /** What stands in the field at first; empty where absent. */
  readonly proposal?: Day;
  /** Why a day of the story cannot be taken here; undefined where it can. */
  readonly refuse?: (day: Day) => string | undefined;
  /** Whether it takes the focus as it appears. */
  readonly isFirst?: boolean | undefined;
  readonly onDay: (day: Day) => void;
}

/**
 * A date typed as a year, a month or a day. No form around it: a sandboxed frame would never submit one.
 * What is wrong stands under the field until it is changed, and is read with it.
 */
export function DateField({ label, action, proposal, refuse, isFirst, onDay }: DateFieldProps) {
  const reader = useStory();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(proposal === undefined ? '' : formatIsoDay(proposal));
  const [problem, setProblem] = useState<string>();
  useEffect(
    function takeFocus() {
      if (!isFirst) return;
      input.current?.focus();
      input.current?.select();
    },
    [isFirst],
  );
  const submit = () => {
    if (text.trim() === '') return;
    const typed = readTypedDay(reader, text);
    const found = typed.day === undefined ? typed.problem : refuse?.(typed.day);
    if (typed.day === undefined || found !== undefined) {
      setProblem(found);
      input.current?.focus();
      return;
    }
    onDay(typed.day);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.pair}>
        <input
          ref={input}
          id={id}
          className={styles.control}
          type="text"
          dir="ltr"
          size={10}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={reader.t('timeline.dateForm')}
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // Otherwise Enter would go on to press whatever the focus moves to.
            event.preventDefault();
            submit();
          }}
        />
        <Button onPress={submit}>{action}</Button>
      </span>
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
