import { useRef } from 'react';
import { countryName } from '../language/countryName.ts';
import { formatNumber } from '../language/format.ts';
import { useActions, useChoice, useDrawn, useReader, useShownDay } from '../state/reader.tsx';
import { slotOf, stanceLabel } from '../state/wording.ts';
import { countsAt } from '../story/stances.ts';
import type { StanceId } from '../story/story.ts';
import type { Text } from '../story/translation.ts';
import type { Day } from '../time/day.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { Words } from '../ui/Words.tsx';
import { writeText } from '../ui/writeText.ts';
import styles from './Legend.module.css';

/** The scale with its count on the shown date; each stance can be hidden and shown. */
export function Legend() {
  const reader = useReader();
  const { story, texts, language, t } = reader;
  const { toggleStance } = useActions();
  const hidden = useChoice((choices) => choices.hidden);
  const isPrinting = useIsPrinting();
  const fallback = useShownDay((day) => stanceLabel(reader, 'none', day));
  const entries = [
    ...story.scale.map((stance) => ({ stance: stance.id, label: texts.stance(stance).label })),
    { stance: 'none', label: fallback },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in line with its buttons.
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {entries.map(({ stance, label }) => (
        <button
          key={stance}
          type="button"
          className={styles.stance}
          aria-pressed={!hidden.includes(stance)}
          onClick={() => toggleStance(stance)}
        >
          <Entry stance={stance} label={label} />
        </button>
      ))}
      {isPrinting
        ? entries.map(({ stance, label }) => (
            <span
              key={stance}
              className={styles.printed}
              data-hidden={hidden.includes(stance) ? '' : undefined}
            >
              <Entry stance={stance} label={label} />
            </span>
          ))
        : null}
      <span className={styles.subject}>
        <Swatch slot="subject" />
        {t('legend.subject', { country: countryName(story.subject.country, language) })}
      </span>
    </div>
  );
}

interface EntryProps {
  readonly stance: StanceId;
  readonly label: Text;
}

/** A stance's colour, its name and how many states have it, which is drawn at every frame of a scrub. */
function Entry({ stance, label }: EntryProps) {
  const { story, language } = useReader();
  const count = useRef<HTMLElement>(null);
  const countOn = (day: Day) => countsAt(story, day).get(stance) ?? 0;
  const told = useChoice(({ toldDay }) => countOn(toldDay));
  useDrawn(
    ({ day }) => countOn(day),
    (number) => writeText(count.current, formatNumber(number, language)),
  );
  return (
    <>
      <Swatch slot={slotOf(story, stance)} />
      <span>
        <Words {...label} around={language.code} />
      </span>
      <strong>
        <span ref={count} className={styles.count}>
          {formatNumber(told, language)}
        </span>
      </strong>
    </>
  );
}
