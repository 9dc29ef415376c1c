import { findSite, viewAddress } from '../share/shareAddress.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Footer.module.css';

/** On paper: where exactly this view is found. */
export function PrintedAddress() {
  const { story, t } = useStory();
  const shown = useViewState((view) => view);
  const url = viewAddress(findSite(document, story).root, story, shown);
  return (
    <p className={styles.footer}>
      {t('share.link')}: <bdi>{url}</bdi>
    </p>
  );
}
