import type { Iso3 } from '../geo/iso3.ts';
import { useReader } from '../state/reader.tsx';
import { gapAt } from '../story/chapters.ts';
import type { Day } from '../time/day.ts';
import { CountryButton } from './CountryButton.tsx';
import styles from './CountryContext.module.css';
import { groupTotalsAt } from './groups.ts';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { StoryBlock } from './StoryBlock.tsx';
import { StoryText } from './StoryText.tsx';

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

interface CountryProps {
  readonly country: Iso3;
}

function CountryImplications({ country }: CountryProps) {
  const { story, texts, t } = useReader();
  const concerning = story.implications.filter(({ countries }) => countries.includes(country));
  if (concerning.length === 0) return null;
  return (
    <Section title={t('country.implications')}>
      <ul className={styles.implications}>
        {concerning.map((implication) => {
          const { title, text } = texts.implication(implication);
          return (
            <li key={implication.id}>
              <StoryBlock as="h4" of={title} className={styles.title} />
              <StoryBlock of={text} />
              <Sources ids={implication.sources} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function CountryGroups({ country, day }: CountryContextProps) {
  const { story, texts, t } = useReader();
  const totals = gapAt(story, day) ? [] : groupTotalsAt(story, day, country);
  if (totals.length === 0) return null;
  return (
    <Section title={t('country.groups')}>
      <ul className={styles.groups}>
        {totals.map(({ group, recognising, of }) => (
          <li key={group.id}>
            <StoryText of={texts.group(group)} />:{' '}
            {t('timeline.recognising', { count: recognising, total: of })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Neighbours({ country }: CountryProps) {
  const { atlas, t } = useReader();
  const neighbours = atlas?.places.find(({ iso3 }) => iso3 === country)?.neighbours ?? [];
  if (neighbours.length === 0) return null;
  return (
    <Section title={t('country.neighbours')}>
      <ul className={styles.neighbours}>
        {neighbours.map((neighbour) => (
          <li key={neighbour}>
            <CountryButton country={neighbour} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
