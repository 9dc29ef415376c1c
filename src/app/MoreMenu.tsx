import { type ReactNode, useId } from 'react';
import { wholeTableCsv } from '../details/table/wholeTable.ts';
import { languages } from '../language/languageList.ts';
import { AboutMap } from '../map/AboutMap.tsx';
import { FindCountry } from '../map/find/FindCountry.tsx';
import { MapOptions } from '../map/MapOptions.tsx';
import { Downloads } from '../share/Downloads.tsx';
import { PlaybackOptions } from '../timeline/PlaybackOptions.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { Scheme } from '../view/viewState.ts';
import styles from './MoreMenu.module.css';

interface MoreMenuProps {
  /** An embed is in the language and the colours of the page round it. */
  readonly kind: 'page' | 'embed';
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** What **More** opens: the map's options, the playback's, the page's, and what can be taken away. */
export function MoreMenu({ kind, onShare, onClose }: MoreMenuProps) {
  const reader = useStory();
  const { store, t } = reader;
  return (
    <div className={styles.menu}>
      <div className={styles.close}>
        <Button look="plain" label={t('share.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {kind === 'embed' ? <FindCountry place="menu" onChosen={onClose} /> : null}
      <Group title={t('map.region')}>
        <MapOptions />
        <AboutMap />
      </Group>
      <Group title={t('menu.playback')}>
        <PlaybackOptions />
      </Group>
      {kind === 'page' ? (
        <Group title={t('menu.page')}>
          <Preferences />
        </Group>
      ) : null}
      <Group title={t('menu.takeAway')}>
        <button type="button" className={styles.item} onClick={onShare}>
          {t('share.button')}…
        </button>
        <Downloads isBrief tableText={() => wholeTableCsv(reader, store.getState().date)} />
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend stands in its edge.
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}

const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];

/** The language of the page and its colours. */
function Preferences() {
  const { t, language } = useStory();
  const { chooseLanguage, chooseScheme } = useActions();
  const scheme = useViewState(({ scheme }) => scheme);
  return (
    <>
      <SelectField
        label={t('language.label')}
        isRow
        value={language.code}
        options={languages.map(({ code, name }) => ({ value: code, name, language: code }))}
        onChoose={(code) => chooseLanguage(code ?? language.code)}
      />
      <SelectField
        label={t('theme.label')}
        isRow
        value={scheme}
        options={schemes.map((value) => ({ value, name: t(`theme.${value}`) }))}
        onChoose={(chosen) => chooseScheme(chosen ?? 'auto')}
      />
    </>
  );
}
