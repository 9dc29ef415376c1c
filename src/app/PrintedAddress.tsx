import { findSite, viewAddress } from '../panel/shareAddress.ts';
import { useChoice, useReader } from '../state/reader.tsx';
import styles from './Footer.module.css';

/** On paper: where exactly this view is found. */
export function PrintedAddress() {
  const { story, t } = useReader();
  const shown = useChoice((choices) => choices);
  const url = viewAddress(findSite(document, story).root, story, shown);
  return (
    <p className={styles.footer}>
      {t('share.link')}: <bdi>{url}</bdi>
    </p>
  );
}
