import type { Iso3 } from '../../geo/iso3.ts';
import type { AreaNote } from '../../language/areaNotes.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import { formatList } from '../../language/format.ts';
import { safeLink } from '../../story/webAddress.ts';
import { useStory } from '../../view/storyContext.tsx';
import { outlinesCredit } from '../../wording/outlines.ts';
import { AllSources, CaseList, CorrectionList, DataLinks } from '../static/StaticLists.tsx';
import styles from '../static/StaticPage.module.css';
import { StaticPage, type StaticPageProps } from '../static/StaticPage.tsx';
import { Confidences, Dates, Stances } from './MethodRules.tsx';

export interface MethodPageProps extends StaticPageProps {
  /** The members of the United Nations. */
  readonly members: ReadonlySet<Iso3>;
  /** What is said of the disputed areas, by their ids. */
  readonly areaNotes: Readonly<Record<string, AreaNote>>;
}

/** How the story's map was made, for its readers. */
export function MethodPage(props: MethodPageProps) {
  const { story } = useStory();
  const { say } = props;
  const contents = {
    recognition: <p>{say('recognition.text')}</p>,
    stances: <Stances {...props} />,
    dates: <Dates {...props} />,
    confidence: <Confidences {...props} />,
    cases: (
      <>
        <p>{say('cases.text')}</p>
        <CaseList />
      </>
    ),
    counted: <Counted {...props} />,
    boundaries: <Boundaries {...props} />,
    sources: (
      <>
        <p>{say('sources.text', { count: story.sources.length })}</p>
        <AllSources />
      </>
    ),
    corrections: <CorrectionList say={say} />,
    credits: <Credits {...props} />,
  };
  const ids = Object.keys(contents) as (keyof typeof contents)[];
  const sections = ids.map((id) => ({ id, title: say(`${id}.title`), content: contents[id] }));
  return <StaticPage {...props} kind="method" sections={sections} />;
}

/** Which states are asked. */
function Counted({ say, members }: MethodPageProps) {
  const { story, atlas, language, t } = useStory();
  const { recognisers, subject } = story;
  const others = recognisers
    .filter((country) => !members.has(country))
    .sort(compareByName(language))
    .map((country) => countryName(country, language));
  const count = recognisers.length - others.length;
  const counted = formatList([say('counted.members', { count }), ...others], language);
  return (
    <>
      <p>
        {say('counted.text', { count: recognisers.length, members: counted })}{' '}
        {t('table.subjectNotCounted', { country: countryName(subject.country, language) })}
      </p>
      <p>
        {say('counted.dependencies')} {atlas.disputed.length > 0 ? say('counted.disputed') : null}
      </p>
    </>
  );
}

const boundariesKeys = {
  un: 'boundaries.un',
  'de-facto': 'boundaries.deFacto',
  own: 'boundaries.own',
} as const;

/** Where the map draws its lines, and why there. */
function Boundaries({ say, areaNotes }: MethodPageProps) {
  const { atlas } = useStory();
  const areas = atlas.disputed.flatMap(({ id }) => {
    const note = areaNotes[id];
    return note ? [{ id, ...note }] : [];
  });
  return (
    <>
      <p>{say(boundariesKeys[atlas.boundaries])}</p>
      {areas.length > 0 ? <p>{say('boundaries.hatch')}</p> : null}
      <p>{say('boundaries.projection')}</p>
      {areas.length > 0 ? <h3 className={styles.subheading}>{say('boundaries.areas')}</h3> : null}
      {areas.map(({ id, name, note, sources }) => (
        <div key={id} id={`area-${id}`} className={styles.entry}>
          <h4 className={styles.term}>{name}</h4>
          <p>{note}</p>
          <ul className={styles.sources}>
            {sources.map(({ publisher, title, url }) => (
              <li key={`${publisher} ${title}`}>
                <bdi lang="en">
                  {publisher}:{' '}
                  <a href={safeLink(url)} rel="noreferrer">
                    {title}
                  </a>
                </bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** What can be taken away, and whose work it is. */
function Credits({ say, root }: MethodPageProps) {
  const context = useStory();
  const { atlas, t } = context;
  return (
    <>
      <DataLinks say={say} root={root}>
        <li>
          <a href={`${root}THIRD-PARTY-NOTICES.txt`}>{say('credits.notices')}</a>
        </li>
      </DataLinks>
      <p>{say('credits.licence')}</p>
      <p>
        {outlinesCredit(context)} {t('credits.map')}
      </p>
      {atlas.credits.map(({ name, url, licence }) =>
        url || licence ? (
          <p key={name} className={styles.quiet}>
            <bdi>
              {safeLink(url) ? (
                <a href={safeLink(url)} rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
              {licence ? `: ${licence}` : null}
            </bdi>
          </p>
        ) : null,
      )}
      <p>{t('credits.names')}</p>
      <p>{say('credits.reactLeaflet')}</p>
    </>
  );
}
