import { useRef } from 'react';
import { FindCountry } from '../map/find/FindCountry.tsx';
import { ViewChoice } from '../map/ViewChoice.tsx';
import { useShareDialog } from '../share/useShareDialog.tsx';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Icon } from '../ui/Icon.tsx';
import { useStory } from '../view/storyContext.tsx';
import { More } from './More.tsx';
import { guard } from './SectionBoundary.tsx';
import styles from './Tools.module.css';

interface ToolsProps {
  readonly kind: 'page' | 'embed';
}

/** At the end of the head: finding a country, sharing, and what is needed less often. A phone has sharing under **More**. */
export function Tools({ kind }: ToolsProps) {
  const { t } = useStory();
  const { share, dialog } = useShareDialog(guard);
  const button = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      role="group"
      aria-label={t('menu.tools')}
      className={`${styles.tools} ${hidden.withScripts}`}
    >
      <ViewChoice place="head" />
      <FindCountry place={kind === 'page' ? 'head' : 'embedHead'} />
      <div className={styles.share}>
        <Button
          ref={button}
          look="plain"
          label={t('share.button')}
          onPress={() => share(button.current)}
        >
          <Icon name="share" />
          <span>{t('share.short')}</span>
        </Button>
      </div>
      <More kind={kind} onShare={share} />
      {dialog}
    </div>
  );
}
