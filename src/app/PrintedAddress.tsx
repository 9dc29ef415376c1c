import { findSite, viewAddress } from '../share/shareAddress.ts';
import { storyFolder } from '../story/storyFolder.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Footer.module.css';

/** On paper: where exactly this view is found, and where everything on record. */
export function PrintedAddress() {
  const { story, t } = useStory();
  const shown = useViewState((view) => view);
  const { root } = findSite(document, story);
  return (
    <div className={styles.footer}>
      <p>
        {t('share.link')}: <bdi>{viewAddress(root, story, shown)}</bdi>
      </p>
      <p>
        {t('page.record')}: <bdi>{`${root}${storyFolder(story, shown.language)}record/`}</bdi>
      </p>
    </div>
  );
}
