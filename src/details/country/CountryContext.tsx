import { Fragment } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { compareByName } from '../../language/countryName.ts';
import { formatNumber } from '../../language/format.ts';
import { chapterAt, gapAt } from '../../story/chapters.ts';
import { claimAt, stanceAt } from '../../story/stances.ts';
import type { Quote } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { quotesOf } from '../article/implicationDay.ts';
import { Quotes } from '../article/Quotes.tsx';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import { Sources } from '../claim/Sources.tsx';
import panel from '../Panel.module.css';
import styles from './Country.module.css';
import { CountryButtons } from './CountryButton.tsx';

interface CountryContextProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** What the article says may follow for a country. */
export function CountryImplications({ country }: Pick<CountryContextProps, 'country'>) {
  const { story, texts, language, t } = useStory();
  const concerning = story.implications.filter(({ countries }) => countries.includes(country));
  if (concerning.length === 0) return null;
  return (
    <Disclosure
      title={<h3>{t('story.implications')}</h3>}
      note={formatNumber(concerning.length, language)}
    >
      <ul className={styles.implications}>
        {concerning.map((implication) => {
          const { title, text } = texts.implication(implication);
          return (
            <li key={implication.id}>
              <LocalizedText as="h4" of={title} />
              <LocalizedText as="p" of={text} />
              <Quotes quotes={quotesOf(story, implication.quotes)} atOnce={1} />
              <Sources ids={implication.sources} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

interface OwnWordsProps {
  readonly quotes: readonly Quote[];
  /** They are more beside one that is in sight. */
  readonly areMore: boolean;
}

/** The words of those who speak for a country or from it. */
export function OwnWords({ quotes, areMore }: OwnWordsProps) {
  const { language, t } = useStory();
  const count = quotes.length;
  if (count === 0) return null;
  return (
    <Disclosure
      title={<h3>{t('country.quotes')}</h3>}
      note={
        <span data-dated="">
          {areMore ? t('claim.more', { count }) : formatNumber(count, language)}
        </span>
      }
    >
      <Quotes quotes={quotes} />
    </Disclosure>
  );
}

/** What it takes to have the stance a country has on a day, and what its confidence means. */
export function StanceDefinition({ country, day }: CountryContextProps) {
  const { story, texts, t } = useStory();
  if (gapAt(story, day)) return null;
  const claim = claimAt(story, country, day);
  const rung = story.scale.find(({ id }) => id === stanceAt(story, country, day));
  const { criterion } = rung ? texts.stance(rung) : texts.fallback(chapterAt(story, day));
  return (
    <Disclosure title={<h3>{t('country.defined')}</h3>}>
      <div data-dated="">
        <LocalizedText as="p" of={criterion} />
        {claim ? (
          <p className={panel.quiet}>
            <ConfidenceMark confidence={claim.confidence} />:{' '}
            {t(`confidence.${claim.confidence}Meaning`)}
          </p>
        ) : null}
      </div>
    </Disclosure>
  );
}

/** The land neighbours of a country. */
export function Neighbours({ country }: Pick<CountryContextProps, 'country'>) {
  const { atlas, language, t } = useStory();
  const place = atlas.places.find(({ iso3 }) => iso3 === country);
  const neighbours = place?.neighbours.toSorted(compareByName(language)) ?? [];
  if (neighbours.length === 0) return null;
  return (
    <Disclosure
      title={<h3>{t('country.neighbours')}</h3>}
      note={formatNumber(neighbours.length, language)}
    >
      <CountryButtons countries={neighbours} />
    </Disclosure>
  );
}

/** "Member of United Nations · European Union", and whether the article names it among those who may follow. */
export function Memberships({ country }: Pick<CountryContextProps, 'country'>) {
  const { story, texts, t } = useStory();
  const groups = story.groups.filter(({ members }) => members.includes(country));
  return (
    <>
      {story.watchList.includes(country) ? (
        <p className={panel.quiet}>{t('country.watched')}</p>
      ) : null}
      {groups.length > 0 ? (
        <p className={panel.quiet}>
          {t('country.memberOf')}{' '}
          {groups.map((group, at) => (
            <Fragment key={group.id}>
              {at > 0 ? ' · ' : null}
              <LocalizedText of={texts.group(group)} />
            </Fragment>
          ))}
        </p>
      ) : null}
    </>
  );
}
