import { countryName } from '../language/countryName.ts';
import { formatNumber } from '../language/format.ts';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import { slotOf, stanceLabel } from '../state/wording.ts';
import { countsAt } from '../story/stances.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { Words } from '../ui/Words.tsx';
import styles from './Legend.module.css';

/** The scale with its count on the shown date; each stance can be hidden and shown. */
export function Legend() {
  const reader = useReader();
  const { story, language, t } = reader;
  const { toggleStance } = useActions();
  const day = useChoice((choices) => choices.day);
  const hidden = useChoice((choices) => choices.hidden);
  const counts = countsAt(story, day);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in line with its buttons.
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {[...story.scale.map(({ id }) => id), 'none'].map((stance) => (
        <button
          key={stance}
          type="button"
          className={styles.stance}
          aria-pressed={!hidden.includes(stance)}
          onClick={() => toggleStance(stance)}
        >
          <Swatch slot={slotOf(story, stance)} />
          <span>
            <Words {...stanceLabel(reader, stance, day)} around={language.code} />
          </span>
          <strong className={styles.count}>
            {formatNumber(counts.get(stance) ?? 0, language)}
          </strong>
        </button>
      ))}
      <span className={styles.subject}>
        <Swatch slot="subject" />
        {t('legend.subject', { country: countryName(story.subject.country, language) })}
      </span>
    </div>
  );
}
