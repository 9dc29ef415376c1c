import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Downloads.module.css';
import { ShareField } from './ShareField.tsx';
import { findSite, viewAddress } from './shareAddress.ts';

/** A file that the browser was asked to save: its name, and its address in this page. */
export interface Made {
  readonly file: string;
  readonly address: string;
}

interface DownloadInsteadProps {
  readonly what: 'csv' | 'svg' | 'png' | 'claims.csv' | 'story.json';
  readonly made: Made | undefined;
  readonly tableText: () => string;
  readonly onClose: () => void;
}

/**
 * Where a file may not have been saved: a link to it, the table's text to copy, the address of a file, or for a picture that of the full page
 * in exactly this view, which saves it.
 */
export function DownloadInstead({ what, made, tableText, onClose }: DownloadInsteadProps) {
  const { story, t } = useStory();
  const shown = useViewState((view) => view);
  const [site] = useState(() => findSite(document, story));
  const isFile = what === 'claims.csv' || what === 'story.json';
  const url = isFile
    ? `${site.root}${story.id}/${what}`
    : viewAddress(site.root, story, { ...shown, tab: 'table' });
  return (
    <div className={styles.downloads}>
      {made ? (
        <p>
          <a href={made.address} download={made.file}>
            {made.file}
          </a>
        </p>
      ) : null}
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
