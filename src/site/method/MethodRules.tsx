import { StoryBlock } from '../../details/StoryBlock.tsx';
import { StoryText } from '../../details/StoryText.tsx';
import { formatDay } from '../../language/format.ts';
import type { Confidence } from '../../story/story.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { useStory } from '../../view/storyContext.tsx';
import styles from './MethodPage.module.css';
import type { MethodPageProps } from './MethodPage.tsx';
import { MethodSection } from './MethodSection.tsx';

/** How it is decided what a state's stance is, since when, and how sure that is. */
export function MethodRules(props: MethodPageProps) {
  const { story, texts } = useStory();
  const { say } = props;
  return (
    <>
      <MethodSection id="recognition" say={say}>
        <p>{say('recognition.text')}</p>
      </MethodSection>
      <Stances {...props} />
      <Dates {...props} />
      <Confidences {...props} />
      <MethodSection id="cases" say={say}>
        <p>{say('cases.text')}</p>
        {story.notes.map((note) => {
          const { title, text } = texts.note(note);
          return (
            <div key={note.id} id={`case-${note.id}`} className={styles.entry}>
              <h3 className={styles.term}>
                <StoryText of={title} />
              </h3>
              <StoryBlock of={text} />
            </div>
          );
        })}
      </MethodSection>
    </>
  );
}

function Stances({ say }: MethodPageProps) {
  const { story, texts } = useStory();
  const own = story.chapters.filter(({ fallback }) => fallback);
  return (
    <MethodSection id="stances" say={say}>
      <p>{say('stances.text')}</p>
      <ol className={styles.scale}>
        {story.scale.map((stance) => {
          const { label, criterion } = texts.stance(stance);
          return (
            <li key={stance.id} className={styles.entry}>
              <h3 className={styles.term}>
                <Swatch slot={String(stance.slot)} /> <StoryText of={label} />
              </h3>
              {stance.recognises ? <p className={styles.mark}>{say('stances.counts')}</p> : null}
              <StoryBlock of={criterion} />
            </li>
          );
        })}
        {[undefined, ...own].map((chapter) => {
          const { label, criterion } = texts.fallback(chapter);
          return (
            <li key={chapter?.id ?? 'none'} className={styles.entry}>
              <h3 className={styles.term}>
                <Swatch slot="none" /> <StoryText of={label} />
              </h3>
              {chapter ? (
                <p className={styles.mark}>
                  {say('stances.fallbackIn', { chapter: texts.chapter(chapter).title.text })}
                </p>
              ) : null}
              <StoryBlock of={criterion} />
            </li>
          );
        })}
      </ol>
    </MethodSection>
  );
}

function Dates({ say }: MethodPageProps) {
  const { story, texts, language } = useStory();
  return (
    <MethodSection id="dates" say={say}>
      <p>{say('dates.steps')}</p>
      <p>{say('dates.precision')}</p>
      <p>{say('dates.chapters', { count: story.chapters.length })}</p>
      <ol className={styles.list}>
        {story.chapters.map((chapter) => {
          const { title, gapAfter } = texts.chapter(chapter);
          const span = {
            from: formatDay(chapter.from, language),
            to: formatDay(chapter.to, language),
          };
          return (
            <li key={chapter.id} className={styles.entry}>
              <h3 className={styles.term}>
                <StoryText of={title} />
              </h3>
              <p>{say('dates.span', span)}</p>
              {gapAfter ? (
                <p>
                  {say('dates.gap', { title: gapAfter.title.text })}{' '}
                  <StoryText of={gapAfter.text} />
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </MethodSection>
  );
}

const confidences: readonly Confidence[] = ['confirmed', 'reported', 'disputed', 'unverified'];

function Confidences({ say }: MethodPageProps) {
  const { story, t } = useStory();
  const countOf = (confidence: Confidence) =>
    story.claims.filter((claim) => claim.confidence === confidence).length;
  return (
    <MethodSection id="confidence" say={say}>
      <p>{say('confidence.text')}</p>
      <dl className={styles.list}>
        {confidences.map((confidence) => (
          <div key={confidence} className={styles.pair}>
            <dt className={styles.term}>{t(`confidence.${confidence}`)}</dt>
            <dd>
              {t(`confidence.${confidence}Meaning`)} (
              {say('confidence.claims', { count: countOf(confidence) })})
            </dd>
          </div>
        ))}
      </dl>
      <p>{say('confidence.marks')}</p>
    </MethodSection>
  );
}
