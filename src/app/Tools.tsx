import { useState } from 'react';
import { languages } from '../language/languageList.ts';
import { FindCountry } from '../map/find/FindCountry.tsx';
import { MapOptions } from '../map/MapOptions.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { PlaybackOptions } from '../timeline/PlaybackOptions.tsx';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { Scheme } from '../view/viewState.ts';
import { guard } from './SectionBoundary.tsx';
import styles from './Tools.module.css';

interface ToolsProps {
  readonly kind: 'page' | 'embed';
}

/** What is used once in many visits, at the end of the head. */
export function Tools({ kind }: ToolsProps) {
  return (
    <div className={`${styles.tools} ${hidden.withScripts}`}>
      <FindCountry />
      <ShareButton guard={guard} />
      <More kind={kind} />
    </div>
  );
}

/** The button **More** and what it opens. */
function More({ kind }: ToolsProps) {
  const { t } = useStory();
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever focus is inside.
    <div
      className={styles.more}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(false);
      }}
    >
      <Button
        look="plain"
        label={t('menu.more')}
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        ⋯
      </Button>
      {isOpen ? (
        <div className={styles.menu}>
          <MapOptions />
          <PlaybackOptions />
          {kind === 'page' ? <Preferences /> : null}
        </div>
      ) : null}
    </div>
  );
}

const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];

function Preferences() {
  const { t, language } = useStory();
  const { chooseLanguage, chooseScheme } = useActions();
  const scheme = useViewState(({ scheme }) => scheme);
  return (
    <>
      <SelectField
        label={t('language.label')}
        value={language.code}
        options={languages.map(({ code, name }) => ({ value: code, name, language: code }))}
        onChoose={(code) => chooseLanguage(code ?? language.code)}
      />
      <SelectField
        label={t('theme.label')}
        value={scheme}
        options={schemes.map((value) => ({ value, name: t(`theme.${value}`) }))}
        onChoose={(chosen) => chooseScheme(chosen ?? 'auto')}
      />
    </>
  );
}
