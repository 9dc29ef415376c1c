import { slotOf } from '../../story/scale.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import styles from './Article.module.css';

/** How stances are decided: the scale with its criteria, and the doubtful cases. */
export function Decisions() {
  const { story, texts, t } = useStory();
  return (
    <Disclosure title={t('story.howDecided')}>
      <div className={styles.content}>
        <h4 className={styles.subtitle}>{t('story.scale')}</h4>
        <dl className={styles.list}>
          {story.scale.map((stance) => {
            const { label, criterion } = texts.stance(stance);
            return (
              <div key={stance.id}>
                <LocalizedText
                  as="dt"
                  of={label}
                  className={styles.term}
                  mark={<Swatch slot={slotOf(story, stance.id)} />}
                />
                <LocalizedText as="dd" of={criterion} />
              </div>
            );
          })}
        </dl>
        <h4 className={styles.subtitle}>{t('story.notes')}</h4>
        <dl className={styles.list}>
          {story.notes.map((note) => {
            const { title, text } = texts.note(note);
            return (
              <div key={note.id}>
                <LocalizedText as="dt" of={title} className={styles.term} />
                <LocalizedText as="dd" of={text} />
              </div>
            );
          })}
        </dl>
      </div>
    </Disclosure>
  );
}
