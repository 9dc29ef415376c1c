import { StoryBlock } from '../../details/StoryBlock.tsx';
import type { Iso3 } from '../../geo/iso3.ts';
import type { AreaNote } from '../../language/areaNotes.ts';
import { formatDay } from '../../language/format.ts';
import { languages } from '../../language/languageList.ts';
import type { MethodTranslate } from '../../language/methodTexts.ts';
import { Patterns } from '../../map/drawing/Patterns.tsx';
import { Root } from '../../ui/Root.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { MethodGround } from './MethodGround.tsx';
import styles from './MethodPage.module.css';
import { MethodRules } from './MethodRules.tsx';
import { MethodSources } from './MethodSources.tsx';
import { methodSections, sectionTitle } from './methodSections.ts';

export interface MethodPageProps {
  readonly say: MethodTranslate;
  /** From the page to the site's root. */
  readonly root: string;
  /** The languages the story has pages in. */
  readonly languages: readonly string[];
  /** The members of the United Nations. */
  readonly members: ReadonlySet<Iso3>;
  /** What is said of the disputed areas, by their ids. */
  readonly areaNotes: Readonly<Record<string, AreaNote>>;
}

/** How the story's map was made, for its readers: a page of text that needs no script. */
export function MethodPage(props: MethodPageProps) {
  const { language } = useStory();
  return (
    <Root
      language={language.code}
      direction={language.direction}
      scheme="auto"
      isGap={false}
      isStill={false}
      hasPatterns={false}
    >
      <Patterns />
      <div className={styles.page}>
        <Head {...props} />
        <main className={styles.main}>
          <Contents say={props.say} />
          <MethodRules {...props} />
          <MethodGround {...props} />
          <MethodSources {...props} />
        </main>
        <Foot />
      </div>
    </Root>
  );
}

function Head({ say, root, languages: codes }: MethodPageProps) {
  const { story, texts, language } = useStory();
  const others = languages.filter(({ code }) => codes.includes(code) && code !== language.code);
  const folderOf = (code: string) =>
    `${root}${code === story.language ? story.id : `${story.id}/${code}`}/`;
  return (
    <header className={styles.head}>
      <p className={styles.story}>
        <a href={folderOf(language.code)}>{say('page.back')}</a>
      </p>
      <h1 className={styles.title}>{say('page.title')}</h1>
      <StoryBlock of={texts.title} className={styles.question} />
      {others.length > 0 ? (
        <nav aria-label={say('page.languages')}>
          <ul className={styles.languages}>
            {others.map(({ code, name }) => (
              <li key={code}>
                <a href={`${folderOf(code)}method/`} lang={code} hrefLang={code}>
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

function Contents({ say }: Pick<MethodPageProps, 'say'>) {
  return (
    <nav aria-label={say('page.contents')} className={styles.contents}>
      <ol>
        {methodSections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{say(sectionTitle(section))}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot() {
  const { story, language, t } = useStory();
  return (
    <footer className={styles.foot}>
      <p>{t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) })}</p>
    </footer>
  );
}
