import { formatDay } from '../../language/format.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { ConfidenceList } from '../static/StaticLists.tsx';
import styles from '../static/StaticPage.module.css';
import type { MethodPageProps } from './MethodPage.tsx';

/** The stances of the scale, and those of a state without a claim, each with what makes it one. */
export function Stances({ say }: MethodPageProps) {
  const { story, texts } = useStory();
  const own = story.chapters.filter(({ fallback }) => fallback);
  return (
    <>
      <p>{say('stances.text')}</p>
      <ol className={styles.scale}>
        {story.scale.map((stance) => {
          const { label, criterion } = texts.stance(stance);
          return (
            <li key={stance.id} className={styles.entry}>
              <h3 className={styles.term}>
                <Swatch slot={String(stance.slot)} /> <LocalizedText of={label} />
              </h3>
              {stance.recognises ? <p className={styles.mark}>{say('stances.counts')}</p> : null}
              <LocalizedText as="p" of={criterion} />
            </li>
          );
        })}
        {[undefined, ...own].map((chapter) => {
          const { label, criterion } = texts.fallback(chapter);
          return (
            <li key={chapter?.id ?? 'none'} className={styles.entry}>
              <h3 className={styles.term}>
                <Swatch slot="none" /> <LocalizedText of={label} />
              </h3>
              {chapter ? (
                <p className={styles.mark}>
                  {say('stances.fallbackIn', { chapter: texts.chapter(chapter).title.text })}
                </p>
              ) : null}
              <LocalizedText as="p" of={criterion} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Since when a stance holds, and the chapters of the story. */
export function Dates({ say }: MethodPageProps) {
  const { story, texts, language } = useStory();
  return (
    <>
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
                <LocalizedText of={title} />
              </h3>
              <p>{say('dates.span', span)}</p>
              {gapAfter ? (
                <p>
                  {say('dates.gap', { title: gapAfter.title.text })}{' '}
                  <LocalizedText of={gapAfter.text} />
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** How sure a claim is. */
export function Confidences({ say }: MethodPageProps) {
  return (
    <>
      <p>{say('confidence.text')}</p>
      <ConfidenceList say={say} />
      <p>{say('confidence.marks')}</p>
    </>
  );
}
