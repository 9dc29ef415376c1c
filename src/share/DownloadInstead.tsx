import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Downloads.module.css';
import { ShareField } from './ShareField.tsx';
import { findSite, viewAddress } from './shareAddress.ts';

interface DownloadInsteadProps {
  readonly what: 'csv' | 'svg' | 'png' | 'claims.csv' | 'story.json';
  readonly tableText: () => string;
  readonly onClose: () => void;
}

/**
 * Where no file can be saved: the table's text to copy, the address of a file, or for a picture that of the full page
 * in exactly this view, which saves it.
 */
export function DownloadInstead({ what, tableText, onClose }: DownloadInsteadProps) {
  const { story, t } = useStory();
  const shown = useViewState((view) => view);
  const [site] = useState(() => findSite(document, story));
  const isFile = what === 'claims.csv' || what === 'story.json';
  const url = isFile
    ? `${site.root}${story.id}/${what}`
    : viewAddress(site.root, story, { ...shown, tab: 'table' });
  return (
    <div className={styles.downloads}>
      <p>{t(what === 'svg' || what === 'png' ? 'download.onFullPage' : 'download.refused')}</p>
      {what === 'csv' ? (
        <ShareField name={t('download.csv')} text={tableText()} lines={6} isCode />
      ) : (
        <ShareField name={t('page.copyAddress', { url })} text={url} lines={2} isCode />
      )}
      <div>
        <Button onPress={onClose}>{t('page.dismiss')}</Button>
      </div>
    </div>
  );
}
