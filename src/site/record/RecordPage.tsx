import { claimsOf } from '../../story/stances.ts';
import { useStory } from '../../view/storyContext.tsx';
import {
  AllSources,
  CaseList,
  ConfidenceList,
  CorrectionList,
  DataLinks,
} from '../static/StaticLists.tsx';
import styles from '../static/StaticPage.module.css';
import { StaticPage, type StaticPageProps, StaticSection } from '../static/StaticPage.tsx';
import { RecordClaims } from './RecordClaims.tsx';
import { RecordTable } from './RecordTable.tsx';
import { ImplicationList, MilestoneList, QuoteList } from './RecordTexts.tsx';

export interface RecordPageProps extends StaticPageProps {
  /** The name of a BCP 47 tag's language, for the reader. */
  readonly nameOfLanguage: (tag: string) => string;
}

/** Everything on record: all that the map rests on, complete without scripts and made to be printed. */
export function RecordPage(props: RecordPageProps) {
  const { story, t } = useStory();
  const { say, root, nameOfLanguage } = props;
  const titles = {
    table: t('table.title'),
    claims: say('claims.title'),
    milestones: t('story.milestones'),
    quotes: t('story.quotes'),
    implications: t('story.implications'),
    cases: say('cases.title'),
    corrections: say('corrections.title'),
    sources: say('sources.title'),
    downloads: say('downloads.title'),
  };
  const section = (id: keyof typeof titles) => ({ id, title: titles[id] });
  return (
    <StaticPage
      {...props}
      kind="record"
      about={say('record.text')}
      sections={Object.entries(titles).map(([id, title]) => ({ id, title }))}
    >
      <StaticSection {...section('table')}>
        <RecordTable />
      </StaticSection>
      <StaticSection {...section('claims')}>
        <p>{say('claims.text', { count: story.claims.length })}</p>
        <ConfidenceList say={say} />
        <RecordClaims nameOfLanguage={nameOfLanguage} />
        {story.recognisers.every((country) => claimsOf(story, country).length > 0) ? null : (
          <p>{say('claims.none')}</p>
        )}
      </StaticSection>
      <StaticSection {...section('milestones')}>
        <MilestoneList nameOfLanguage={nameOfLanguage} />
      </StaticSection>
      <StaticSection {...section('quotes')}>
        <QuoteList nameOfLanguage={nameOfLanguage} />
      </StaticSection>
      <StaticSection {...section('implications')}>
        <ImplicationList nameOfLanguage={nameOfLanguage} />
      </StaticSection>
      <StaticSection {...section('cases')}>
        <CaseList />
      </StaticSection>
      <StaticSection {...section('corrections')}>
        <CorrectionList say={say} />
      </StaticSection>
      <StaticSection {...section('sources')}>
        <p>{say('sources.text', { count: story.sources.length })}</p>
        <AllSources nameOfLanguage={nameOfLanguage} />
      </StaticSection>
      <StaticSection {...section('downloads')}>
        <ul className={styles.list}>
          <DataLinks say={say} root={root} />
        </ul>
      </StaticSection>
    </StaticPage>
  );
}
