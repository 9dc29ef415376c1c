import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { formatDay } from '../../language/format.ts';
import { chapterAt } from '../../story/chapters.ts';
import { stanceAt } from '../../story/stances.ts';
import type { StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { gapTextAt } from '../../wording/gapText.ts';
import { Grounds } from '../article/Grounds.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import styles from './CountryHead.module.css';

interface CountryHeadProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** A country's name, its stance on the day with what that means, since when and how sure. */
export function CountryHead({ country, day }: CountryHeadProps) {
  const { story, texts, language, t } = useStory();
  const gap = gapTextAt({ story, texts }, day);
  const stance = stanceAt(story, country, day);
  return (
    <header className={styles.head}>
      <h2 className={styles.name} tabIndex={-1}>
        {countryName(country, language)}
      </h2>
      {gap ? (
        <>
          <p className={styles.stance}>{t('country.gap', { date: formatDay(day, language) })}</p>
          <LocalizedText as="p" of={gap.text} />
        </>
      ) : (
        <>
          <p className={styles.stance}>
            <StanceName stance={stance} day={day} />
          </p>
          <Grounds country={country} day={day} />
          <Criterion stance={stance} day={day} />
        </>
      )}
      {story.watchList.includes(country) ? (
        <p className={styles.quiet}>{t('country.watched')}</p>
      ) : null}
    </header>
  );
}

interface CriterionProps {
  readonly stance: StanceId;
  readonly day: Day;
}

function Criterion({ stance, day }: CriterionProps) {
  const { story, texts } = useStory();
  const rung = story.scale.find(({ id }) => id === stance);
  const { criterion } = rung ? texts.stance(rung) : texts.fallback(chapterAt(story, day));
  return <LocalizedText as="p" of={criterion} className={styles.criterion} />;
}
