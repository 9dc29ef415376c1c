import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDay } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import { storySpan } from '../story/chapters.ts';
import { type Day, formatIsoDay } from '../time/day.ts';
import { parseTypedDate } from '../time/typedDate.ts';
import { Button } from '../ui/Button.tsx';
import styles from './fields.module.css';

interface DateFieldProps {
  readonly label: string;
  /** Name of the button that does what Enter does. */
  readonly action: string;
  /** What stands in the field at first; empty where absent. */
  readonly proposal?: Day;
  /** Takes the focus as it appears, since the reader just asked for it. */
  readonly isAwaited?: boolean;
  readonly onDay: (day: Day) => void;
}

/** A date typed as a year, a month or a day. No form around it: a sandboxed frame would never submit one. */
export function DateField({ label, action, proposal, isAwaited = false, onDay }: DateFieldProps) {
  const { story, t } = useReader();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(proposal === undefined ? '' : formatIsoDay(proposal));
  const [problem, setProblem] = useState<'not-a-date' | 'outside'>();
  useEffect(
    function takeFocus() {
      if (!isAwaited) return;
      input.current?.focus();
      input.current?.select();
    },
    [isAwaited],
  );
  const submit = () => {
    const typed = parseTypedDate(text, storySpan(story));
    setProblem(typed.ok ? undefined : typed.problem);
    if (!typed.ok) return;
    setText('');
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
          placeholder={t('timeline.dateForm')}
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // Otherwise Enter would go on to press whatever the focus moves to.
            event.preventDefault();
            submit();
          }}
        />
        <Button onPress={submit}>{action}</Button>
      </span>
      <p id={`${id}-problem`} className={styles.problem} aria-live="polite">
        {problem ? <Problem problem={problem} value={text} /> : null}
      </p>
    </div>
  );
}

interface ProblemProps {
  readonly problem: 'not-a-date' | 'outside';
  /** What was typed. */
  readonly value: string;
}

function Problem({ problem, value }: ProblemProps) {
  const { story, language, t } = useReader();
  if (problem === 'not-a-date') return t('timeline.notADate', { value });
  const { from, to } = storySpan(story);
  return t('timeline.outside', { from: formatDay(from, language), to: formatDay(to, language) });
}
