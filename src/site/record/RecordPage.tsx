import { claimsOf } from '../../story/stances.ts';
import { useStory } from '../../view/storyContext.tsx';
import {
  AllSources,
  CaseList,
  ConfidenceList,
  CorrectionList,
  DataLinks,
} from '../static/StaticLists.tsx';
import { StaticPage, type StaticPageProps } from '../static/StaticPage.tsx';
import { ImplicationList, MilestoneList, QuoteList, RecordClaims } from './RecordLists.tsx';
import { RecordTable } from './RecordTable.tsx';

export interface RecordPageProps extends StaticPageProps {
  /** The name of a BCP 47 tag's language, for the reader. */
  readonly nameOfLanguage: (tag: string) => string;
}

/** Everything on record: all that the map rests on, complete without scripts and made to be printed. */
export function RecordPage(props: RecordPageProps) {
  const { story, t } = useStory();
  const { say, nameOfLanguage } = props;
  const sections = [
    { id: 'table', title: t('table.title'), content: <RecordTable /> },
    { id: 'claims', title: say('claims.title'), content: <Claims {...props} /> },
    { id: 'milestones', title: t('story.milestones'), content: <MilestoneList {...props} /> },
    { id: 'quotes', title: t('story.quotes'), content: <QuoteList {...props} /> },
    { id: 'implications', title: t('story.implications'), content: <ImplicationList {...props} /> },
    { id: 'cases', title: say('cases.title'), content: <CaseList /> },
    { id: 'corrections', title: say('corrections.title'), content: <CorrectionList say={say} /> },
    {
      id: 'sources',
      title: say('sources.title'),
      content: (
        <>
          <p>{say('sources.text', { count: story.sources.length })}</p>
          <AllSources nameOfLanguage={nameOfLanguage} />
        </>
      ),
    },
    { id: 'downloads', title: say('downloads.title'), content: <DataLinks {...props} /> },
  ];
  return <StaticPage {...props} kind="record" about={say('record.text')} sections={sections} />;
}

function Claims({ say, nameOfLanguage }: RecordPageProps) {
  const { story } = useStory();
  return (
    <>
      <p>{say('claims.text', { count: story.claims.length })}</p>
      <ConfidenceList say={say} />
      <RecordClaims nameOfLanguage={nameOfLanguage} />
      {story.recognisers.every((country) => claimsOf(story, country).length > 0) ? null : (
        <p>{say('claims.none')}</p>
      )}
    </>
  );
}
