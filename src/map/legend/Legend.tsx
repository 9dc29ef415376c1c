import { countryName } from '../../language/countryName.ts';
import { formatNumber } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { countsAt } from '../../story/stances.ts';
import type { StanceId } from '../../story/story.ts';
import type { Text } from '../../story/translation.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { type StoryContext, useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import styles from './Legend.module.css';

/** The scale with its count on the shown date; each stance can be hidden and shown. */
export function Legend() {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const hidden = useViewState((choices) => choices.hidden);
  const isPrinting = useIsPrinting();
  const fallback = useViewState(({ date }) => stanceLabel(reader, 'none', date));
  const entries = [
    ...story.scale.map((stance) => ({ stance: stance.id, label: texts.stance(stance).label })),
    { stance: 'none', label: fallback },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in line with its buttons.
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {story.scale.map((stance) => (
        <StanceButton key={stance.id} stance={stance.id} label={texts.stance(stance).label} />
      ))}
      <span className={styles.room} data-longest={longestFallback(reader)}>
        <StanceButton stance="none" label={fallback} />
      </span>
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

/**
 * The longest name that the lack of a stance has in any chapter or between two: the legend keeps room for it, so that
 * a change of chapter moves nothing below.
 */
function longestFallback({ story, texts, t }: StoryContext): string {
  const [first = '', ...others] = story.chapters.map((one) => texts.fallback(one).label.text);
  const gap = others.length > 0 ? t('stance.gap') : '';
  return [...others, gap].reduce((a, b) => (b.length > a.length ? b : a), first);
}

/** Hides a stance on the map, or shows it. */
function StanceButton({ stance, label }: EntryProps) {
  const { toggleStance } = useActions();
  const isHidden = useViewState(({ hidden }) => hidden.includes(stance));
  return (
    <button
      type="button"
      className={styles.stance}
      aria-pressed={!isHidden}
      onClick={() => toggleStance(stance)}
    >
      <Entry stance={stance} label={label} />
    </button>
  );
}

interface EntryProps {
  readonly stance: StanceId;
  readonly label: Text;
}

/** A stance's colour, its name and how many states have it. */
function Entry({ stance, label }: EntryProps) {
  const { story } = useStory();
  return (
    <>
      <Swatch slot={slotOf(story, stance)} />
      <span>
        <LocalizedText of={label} />
      </span>
      <strong>
        <Count stance={stance} />
      </strong>
    </>
  );
}

function Count({ stance }: Pick<EntryProps, 'stance'>) {
  const { story, language } = useStory();
  const count = useViewState(({ date }) => countsAt(story, date).get(stance) ?? 0);
  return <span className={styles.count}>{formatNumber(count, language)}</span>;
}
