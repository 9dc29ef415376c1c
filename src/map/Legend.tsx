import { countryName } from '../language/countryName.ts';
import { formatNumber } from '../language/format.ts';
import { useActions, useChoice, useChoiceRecord, useReader } from '../state/reader.tsx';
import { slotOf, stanceLabel } from '../state/wording.ts';
import { countsAt } from '../story/stances.ts';
import type { StanceId } from '../story/story.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { Words } from '../ui/Words.tsx';
import styles from './Legend.module.css';

/** The scale with its count on the shown date; each stance can be hidden and shown. */
export function Legend() {
  const { story, language, t } = useReader();
  const { toggleStance } = useActions();
  const hidden = useChoice((choices) => choices.hidden);
  const isPrinting = useIsPrinting();
  const stances = [...story.scale.map(({ id }) => id), 'none'];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in line with its buttons.
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {stances.map((stance) => (
        <button
          key={stance}
          type="button"
          className={styles.stance}
          aria-pressed={!hidden.includes(stance)}
          onClick={() => toggleStance(stance)}
        >
          <Entry stance={stance} />
        </button>
      ))}
      {isPrinting
        ? stances.map((stance) => (
            <span
              key={stance}
              className={styles.printed}
              data-hidden={hidden.includes(stance) ? '' : undefined}
            >
              <Entry stance={stance} />
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
}

/** A stance's colour, its name and how many states have it. */
function Entry({ stance }: EntryProps) {
  const reader = useReader();
  const { story, language } = reader;
  const label = useChoiceRecord(({ day }) => stanceLabel(reader, stance, day));
  const count = useChoice(({ day }) => countsAt(story, day).get(stance) ?? 0);
  return (
    <>
      <Swatch slot={slotOf(story, stance)} />
      <span>
        <Words {...label} around={language.code} />
      </span>
      <strong className={styles.count}>{formatNumber(count, language)}</strong>
    </>
  );
}
