import { useEffect, useRef, useState } from 'react';
import { useChoice, useReader } from '../state/reader.tsx';
import { selectionSentence, statusSentence } from '../state/wording.ts';
import hidden from '../ui/hidden.module.css';

/** A date counts as chosen once it has stood for this many milliseconds. */
const settleTime = 300;

/** The one status line, for those who listen: the date once it settles, the country once it is open. */
export function Status() {
  const reader = useReader();
  const day = useChoice((choices) => choices.day);
  const country = useChoice((choices) => choices.country);
  const [text, setText] = useState(() => statusSentence(reader, day));
  const told = useRef({ day, country, reader });

  useEffect(() => {
    const timer = setTimeout(() => {
      const before = told.current;
      told.current = { day, country, reader };
      const parts: string[] = [];
      if (country !== before.country) parts.push(selectionSentence(reader, country, day));
      if (day !== before.day || reader !== before.reader) parts.push(statusSentence(reader, day));
      if (parts.length > 0) setText(parts.join(' '));
    }, settleTime);
    return () => clearTimeout(timer);
  }, [reader, day, country]);

  return (
    <div role="status" className={hidden.visuallyHidden}>
      {text}
    </div>
  );
}
