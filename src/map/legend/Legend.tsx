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
import styles from '../MapRegion.module.css';

/** The scale with its count on the shown date; each stance can be hidden and shown. */
export function Legend() {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const fallback = useViewState(({ date }) => stanceLabel(reader, 'none', date));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in line with its buttons.
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {story.scale.map((stance) => (
        <StanceButton key={stance.id} stance={stance.id} label={texts.stance(stance).label} />
      ))}
      <span className={styles.room} data-longest={longestFallback(reader)}>
        <StanceButton stance="none" label={fallback} />
      </span>
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

interface StanceButtonProps {
  readonly stance: StanceId;
  readonly label: Text;
}

/** A stance's colour, its name and how many states have it; hides it on the map, or shows it. On paper it is text. */
function StanceButton({ stance, label }: StanceButtonProps) {
  const { story } = useStory();
  const { toggleStance } = useActions();
  const isHidden = useViewState(({ hidden }) => hidden.includes(stance));
  const isPrinting = useIsPrinting();
  const entry = (
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
  return (
    <>
      <button
        type="button"
        className={styles.stance}
        aria-pressed={!isHidden}
        onClick={() => toggleStance(stance)}
      >
        {entry}
      </button>
      {isPrinting ? (
        <span className={styles.printed} data-hidden={isHidden ? '' : undefined}>
          {entry}
        </span>
      ) : null}
    </>
  );
}

function Count({ stance }: Pick<StanceButtonProps, 'stance'>) {
  const { story, language } = useStory();
  const count = useViewState(({ date }) => countsAt(story, date).get(stance) ?? 0);
  return <span className={styles.number}>{formatNumber(count, language)}</span>;
}
