import type { Iso3 } from '../../geo/iso3.ts';
import { compareByName } from '../../language/countryName.ts';
import { gapAt } from '../../story/chapters.ts';
import type { Day } from '../../time/day.ts';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { groupSentence } from '../../wording/sentences.ts';
import { quotesOf } from '../article/implicationDay.ts';
import { BriefQuotes } from '../article/Quotes.tsx';
import { Sources } from '../claim/Sources.tsx';
import panel from '../Panel.module.css';
import styles from './Country.module.css';
import { CountryButtons } from './CountryButton.tsx';

interface CountryContextProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** What a country stands in: implications that concern it, its groups and how they stand, its neighbours. */
export function CountryContext({ country, day }: CountryContextProps) {
  return (
    <>
      <CountryImplications country={country} />
      <CountryGroups country={country} day={day} />
      <Neighbours country={country} />
    </>
  );
}

function CountryImplications({ country }: Pick<CountryContextProps, 'country'>) {
  const { story, texts, t } = useStory();
  const concerning = story.implications.filter(({ countries }) => countries.includes(country));
  if (concerning.length === 0) return null;
  return (
    <Section title={t('country.implications')}>
      <ul className={styles.implications}>
        {concerning.map((implication) => {
          const { title, text } = texts.implication(implication);
          return (
            <li key={implication.id}>
              <LocalizedText as="h4" of={title} className={panel.title} />
              <LocalizedText as="p" of={text} />
              <BriefQuotes quotes={quotesOf(story, implication.quotes)} />
              <Sources ids={implication.sources} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function CountryGroups({ country, day }: CountryContextProps) {
  const reader = useStory();
  const { story, texts, t } = reader;
  const groups = gapAt(story, day)
    ? []
    : story.groups.filter(({ members }) => members.includes(country));
  if (groups.length === 0) return null;
  return (
    <Section title={t('country.groups')}>
      <ul className={styles.groups} data-dated="">
        {groups.map((group) => (
          <li key={group.id}>
            <LocalizedText of={texts.group(group)} />: {groupSentence(reader, group, day)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Neighbours({ country }: Pick<CountryContextProps, 'country'>) {
  const { atlas, language, t } = useStory();
  const neighbours = [
    ...(atlas.places.find(({ iso3 }) => iso3 === country)?.neighbours ?? []),
  ].sort(compareByName(language));
  if (neighbours.length === 0) return null;
  return (
    <Section title={t('country.neighbours')}>
      <CountryButtons countries={neighbours} />
    </Section>
  );
}
