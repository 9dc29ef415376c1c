import { countryName } from '../../language/countryName.ts';
import { formatNumber } from '../../language/format.ts';
import { gapAt } from '../../story/chapters.ts';
import type { Day } from '../../time/day.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { groupSentence } from '../../wording/sentences.ts';
import panel from '../Panel.module.css';
import styles from './Table.module.css';

/** How many of each group have which stance; nothing on days on which nobody could have one. */
export function GroupTable({ day }: { readonly day: Day }) {
  const { story, language, t } = useStory();
  if (story.groups.length === 0 || gapAt(story, day)) return null;
  return (
    <div className={panel.rows}>
      <Disclosure
        title={<h3>{t('table.groups')}</h3>}
        note={formatNumber(story.groups.length, language)}
      >
        <Totals day={day} />
      </Disclosure>
    </div>
  );
}

function Totals({ day }: { readonly day: Day }) {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  return (
    <>
      <table className={styles.table} aria-label={t('table.groups')}>
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
      <p className={panel.quiet}>
        {t('table.subjectNotCounted', { country: countryName(story.subject.country, language) })}
      </p>
    </>
  );
}
