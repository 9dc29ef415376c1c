import { useStory } from '../../view/storyContext.tsx';
import { outlinesCredit } from '../../wording/outlines.ts';
import { AllSources, CorrectionList, DataLinks } from '../static/StaticLists.tsx';
import styles from '../static/StaticPage.module.css';
import { StaticSection } from '../static/StaticPage.tsx';
import type { MethodPageProps } from './MethodPage.tsx';

/** Whence everything comes, what was wrong, and whose work it is. */
export function MethodSources({ say, root }: MethodPageProps) {
  const context = useStory();
  const { story, t } = context;
  return (
    <>
      <StaticSection id="sources" title={say('sources.title')}>
        <p>{say('sources.text', { count: story.sources.length })}</p>
        <AllSources />
      </StaticSection>
      <StaticSection id="corrections" title={say('corrections.title')}>
        <CorrectionList say={say} />
      </StaticSection>
      <StaticSection id="credits" title={say('credits.title')}>
        <ul className={styles.list}>
          <DataLinks say={say} root={root} />
          <li>
            <a href={`${root}THIRD-PARTY-NOTICES.txt`}>{say('credits.notices')}</a>
          </li>
        </ul>
        <p>{say('credits.licence')}</p>
        <p>
          {outlinesCredit(context)} {t('credits.map')}
        </p>
        <p>{t('credits.names')}</p>
        <p>{say('credits.reactLeaflet')}</p>
      </StaticSection>
    </>
  );
}
