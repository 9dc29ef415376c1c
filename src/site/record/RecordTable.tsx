import { type Row, rowsAt } from '../../details/table/rows.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import { formatCivilDate, formatDay } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { claimsOf } from '../../story/stances.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { groupSentence, stanceLabel } from '../../wording/sentences.ts';
import { SourceItem } from '../static/StaticLists.tsx';
import styles from '../static/StaticPage.module.css';

/** Every recogniser by name on the day the story opens on: its stance, since when, and the latest source. */
export function RecordTable() {
  const { story, language, t } = useStory();
  const compare = compareByName(language);
  const rows = rowsAt(story, story.opensOn, (country) => countryName(country, language)).toSorted(
    (one, other) => compare(one.country, other.country),
  );
  return (
    <>
      <table id="countries-table" className={styles.table}>
        <caption>{t('table.onDate', { date: formatDay(story.opensOn, language) })}</caption>
        <thead>
          <tr>
            {(['country', 'stance', 'since', 'source'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CountryRow key={row.country} {...row} />
          ))}
        </tbody>
      </table>
      <GroupList />
    </>
  );
}

function CountryRow({ country, name, stance, since, source, confidence }: Row) {
  const reader = useStory();
  const { story, language, t } = reader;
  const hasClaims = claimsOf(story, country).length > 0;
  return (
    <tr data-country={country} data-stance={stance} id={hasClaims ? undefined : country}>
      <th scope="row">{hasClaims ? <a href={`#${country}`}>{name}</a> : name}</th>
      <td>
        <Swatch slot={slotOf(story, stance)} />{' '}
        <LocalizedText of={stanceLabel(reader, stance, story.opensOn)} />
      </td>
      <td>{since ? formatCivilDate(since.date, language) : '–'}</td>
      <td>
        {confidence === 'unverified' ? `${t('confidence.unverified')} ` : null}
        {source ? <SourceItem source={source} /> : null}
        {source || confidence === 'unverified' ? null : '–'}
      </td>
    </tr>
  );
}

/** How many of each group have which stance on that day. */
function GroupList() {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  if (story.groups.length === 0) return null;
  return (
    <>
      <h3 className={styles.subheading}>{t('table.groups')}</h3>
      <dl className={styles.list}>
        {story.groups.map((group) => (
          <div key={group.id} className={styles.entry}>
            <dt className={styles.term}>
              <LocalizedText of={texts.group(group)} />
            </dt>
            <dd>{groupSentence(reader, group, story.opensOn)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        {t('table.subjectNotCounted', { country: countryName(story.subject.country, language) })}
      </p>
    </>
  );
}
