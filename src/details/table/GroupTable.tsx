import { countryName } from '../../language/countryName.ts';
import { gapAt } from '../../story/chapters.ts';
import type { Day } from '../../time/day.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { groupSentence } from '../../wording/sentences.ts';
import styles from './Table.module.css';

/** How many of each group have which stance; nothing on days on which nobody could have one. */
export function GroupTable({ day }: { readonly day: Day }) {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  if (story.groups.length === 0 || gapAt(story, day)) return null;
  return (
    <div>
      <table className={`${styles.table} ${styles.groups}`}>
        <caption className={styles.caption}>
          <span className={styles.title}>{t('table.groups')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.group')}</th>
            <th scope="col">{t('table.stances')}</th>
          </tr>
        </thead>
        <tbody data-dated="">
          {story.groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <LocalizedText of={texts.group(group)} />
              </th>
              <td>{groupSentence(reader, group, day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {t('table.subjectNotCounted', { country: countryName(story.subject.country, language) })}
      </p>
    </div>
  );
}
