import { compareByName, countryName } from '../../language/countryName.ts';
import { formatList } from '../../language/format.ts';
import { safeLink } from '../../story/webAddress.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from '../static/StaticPage.module.css';
import { StaticSection } from '../static/StaticPage.tsx';
import type { MethodPageProps } from './MethodPage.tsx';

/** Which states are asked, and where the map draws its lines. */
export function MethodGround(props: MethodPageProps) {
  return (
    <>
      <Counted {...props} />
      <Boundaries {...props} />
    </>
  );
}

function Counted({ say, members }: MethodPageProps) {
  const { story, language, t } = useStory();
  const { recognisers, subject } = story;
  const others = recognisers
    .filter((country) => !members.has(country))
    .sort(compareByName(language))
    .map((country) => countryName(country, language));
  const count = recognisers.length - others.length;
  const counted = formatList([say('counted.members', { count }), ...others], language);
  return (
    <StaticSection id="counted" title={say('counted.title')}>
      <p>
        {say('counted.text', { count: recognisers.length, members: counted })}{' '}
        {t('table.subjectNotCounted', { country: countryName(subject.country, language) })}
      </p>
      <p>{say('counted.dependencies')}</p>
    </StaticSection>
  );
}

const boundariesKeys = {
  un: 'boundaries.un',
  'de-facto': 'boundaries.deFacto',
  own: 'boundaries.own',
} as const;

function Boundaries({ say, areaNotes }: MethodPageProps) {
  const { atlas } = useStory();
  const areas = atlas.disputed.flatMap(({ id }) => {
    const note = areaNotes[id];
    return note ? [{ id, ...note }] : [];
  });
  return (
    <StaticSection id="boundaries" title={say('boundaries.title')}>
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
                <bdi lang="en">{publisher}</bdi>:{' '}
                <a href={safeLink(url)} rel="noreferrer">
                  <bdi lang="en">{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </StaticSection>
  );
}
