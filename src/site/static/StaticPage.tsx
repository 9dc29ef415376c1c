import type { ReactNode } from 'react';
import { formatDay } from '../../language/format.ts';
import { languages } from '../../language/languageList.ts';
import type { StaticTranslate } from '../../language/staticTexts.ts';
import { PatternSheet, Patterns } from '../../map/drawing/Patterns.tsx';
import { storyFolder } from '../../story/storyFolder.ts';
import { Root } from '../../ui/Root.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { type StaticKind, staticFolder, staticKinds } from '../pages/addresses.ts';
import styles from './StaticPage.module.css';

/** What every page of text beside a map is made with. */
export interface StaticPageProps {
  readonly say: StaticTranslate;
  /** From the page to the site's root. */
  readonly root: string;
  /** The languages the story has pages in. */
  readonly languages: readonly string[];
}

/** A part of such a page under its heading. */
interface Section {
  /** Others link to it. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

interface LayoutProps extends StaticPageProps {
  readonly kind: StaticKind;
  /** What the page is, in a paragraph. */
  readonly about?: string;
  readonly sections: readonly Section[];
}

/** A page of text beside a story's map, which needs no script: its method, or its record. */
export function StaticPage(props: LayoutProps) {
  const { language, story, t } = useStory();
  return (
    <Root language={language.code} direction={language.direction} scheme="auto">
      <PatternSheet>
        <Patterns story={story} isComparing={false} unit={1} />
      </PatternSheet>
      <div className={styles.page}>
        <Head {...props} />
        <main className={styles.main}>
          <Contents {...props} />
          {props.sections.map(({ id, title, content }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles.section}>
              <h2 id={`${id}-title`} className={styles.heading}>
                {title}
              </h2>
              {content}
            </section>
          ))}
        </main>
        <footer className={styles.foot}>
          <p>{t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) })}</p>
        </footer>
      </div>
    </Root>
  );
}

function Head({ kind, say, about, root, languages: codes }: LayoutProps) {
  const { story, texts, language } = useStory();
  const others = languages.filter(({ code }) => codes.includes(code) && code !== language.code);
  return (
    <header className={styles.head}>
      <ul className={styles.links}>
        <li>
          <a href={`${root}${storyFolder(story, language.code)}`}>{say('page.back')}</a>
        </li>
        {staticKinds
          .filter((other) => other !== kind)
          .map((other) => (
            <li key={other}>
              <a href={`${root}${staticFolder(other, story, language.code)}`}>
                {say(`${other}.title`)}
              </a>
            </li>
          ))}
      </ul>
      <h1 className={styles.title}>{say(`${kind}.title`)}</h1>
      <p className={styles.question} lang={texts.title.language} dir="auto">
        {texts.title.text}
      </p>
      {about ? <p>{about}</p> : null}
      {others.length > 0 ? (
        <nav aria-label={say('page.languages')}>
          <ul className={styles.links}>
            {others.map(({ code, name }) => (
              <li key={code}>
                <a href={`${root}${staticFolder(kind, story, code)}`} lang={code} hrefLang={code}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}

function Contents({ say, sections }: LayoutProps) {
  return (
    <nav aria-label={say('page.contents')} className={styles.contents}>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
