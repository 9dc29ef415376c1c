import { countryName } from '../language/countryName.ts';
import { useReader } from '../state/reader.tsx';
import { gapAt } from '../story/chapters.ts';
import type { Day } from '../time/day.ts';
import { groupTotalsAt } from './groups.ts';
import { StoryText } from './StoryText.tsx';
import styles from './Table.module.css';

interface GroupTableProps {
  readonly day: Day;
}

/** How many of each group recognise; nothing on days on which nobody could. */
export function GroupTable({ day }: GroupTableProps) {
  const { story, texts, language, t } = useReader();
  if (story.groups.length === 0 || gapAt(story, day)) return null;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.title}>{t('table.groups')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.group')}</th>
            <th scope="col">{t('table.recognise')}</th>
          </tr>
        </thead>
        <tbody>
          {groupTotalsAt(story, day).map(({ group, recognising, of }) => (
            <tr key={group.id}>
              <th scope="row">
                <StoryText of={texts.group(group)} />
              </th>
              <td>{t('timeline.recognising', { count: recognising, total: of })}</td>
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
