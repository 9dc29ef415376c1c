import { formatDay } from '../language/format.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { LocalizedText } from '../view/LocalizedText.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { isSettling } from '../view/viewState.ts';
import { groupSentence } from '../wording/sentences.ts';
import styles from './MapOptions.module.css';

/** The group to outline and count, patterns beside the colours, and the stances that are hidden, all at once again. */
export function MapOptions() {
  const { t } = useStory();
  const { togglePatterns, showAllStances } = useActions();
  const isHiding = useViewState((choices) => choices.hidden.length > 0);
  const hasPatterns = useViewState((choices) => choices.hasPatterns);
  return (
    <>
      <GroupChoice />
      <GroupCount />
      <Switch role="button" isOn={hasPatterns} onToggle={togglePatterns}>
        {t('patterns.label')}
      </Switch>
      {isHiding ? (
        <div className={styles.all}>
          <Button onPress={showAllStances}>{t('legend.showAll')}</Button>
        </div>
      ) : null}
    </>
  );
}

function GroupChoice() {
  const { story, texts, language, t } = useStory();
  const { chooseGroup } = useActions();
  const chosen = useViewState((choices) => choices.group);
  if (story.groups.length === 0) return null;
  const options = story.groups.map((group) => {
    const { text, language: written } = texts.group(group);
    return {
      value: group.id,
      name: text,
      language: written === language.code ? undefined : written,
    };
  });
  return (
    <SelectField
      label={t('group.label')}
      isRow
      all={t('group.none')}
      options={options}
      value={chosen}
      onChoose={chooseGroup}
    />
  );
}

/** "OIC, 24 June 2026: 0 of 56 recognise, 4 have ties at ambassador level." */
function GroupCount() {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const day = useViewState((choices) => choices.settledDate);
  const chosen = useViewState((choices) => choices.group);
  const isBusy = useViewState(isSettling);
  const group = story.groups.find(({ id }) => id === chosen);
  if (!group) return null;
  return (
    <p className={styles.count} aria-busy={isBusy || undefined}>
      <LocalizedText of={texts.group(group)} />
      {t('group.onDate', { date: formatDay(day, language) })} {groupSentence(reader, group, day)}
    </p>
  );
}
