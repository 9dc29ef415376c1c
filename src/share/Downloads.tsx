import { Suspense, useState } from 'react';
import { formatIsoDay } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Lazy } from '../ui/Lazy.tsx';
import { lazyModule } from '../ui/lazyModule.ts';
import { Message } from '../ui/Message.tsx';
import { isOpaque, useSite } from '../view/site.tsx';
import { useStory } from '../view/storyContext.tsx';
import type { Made } from './DownloadInstead.tsx';
import styles from './Downloads.module.css';
import { csvFile, saveFile } from './saveFile.ts';

type Kind = 'csv' | 'svg' | 'png';
const kinds: readonly Kind[] = ['csv', 'svg', 'png'];

/** What became of the last press. */
type Outcome =
  /** The browser was asked to save it, and does not tell whether it did. */
  | { readonly kind: 'asked'; readonly what: Kind; readonly made: Made }
  | { readonly kind: 'failed'; readonly what: Kind }
  /** What may not have been saved: what can be done instead. */
  | {
      readonly kind: 'refused';
      readonly what: Kind | 'claims.csv' | 'story.json';
      readonly made?: Made;
    };

interface DownloadsProps {
  /** The table as it is shown, as CSV. */
  readonly tableText: () => string;
  /** Without the files of all facts, in the little room of a menu. */
  readonly isBrief?: boolean;
}

/** What can be taken away: the table and the map as they are shown, and the files of all facts. */
export function Downloads({ tableText, isBrief = false }: DownloadsProps) {
  const reader = useStory();
  const { story, t, store } = reader;
  const { root } = useSite();
  const [outcome, tell] = useState<Outcome | null>(null);

  const save = async (what: Kind) => {
    const shown = store.getState();
    const days = shown.compare === null ? [shown.date] : [shown.compare, shown.date];
    const file = `${story.id}-${days.map(formatIsoDay).join('-to-')}.${what}`;
    try {
      const address = saveFile(await makeFile(what, tableText, { ...reader, shown }), file);
      // A sandbox that allows no files says so to developers alone.
      tell({ kind: isOpaque() ? 'refused' : 'asked', what, made: { file, address } });
    } catch {
      tell({ kind: 'failed', what });
    }
  };

  return (
    <div className={`${styles.downloads} ${hidden.onScreen}`}>
      <div className={`${styles.row} ${hidden.withScripts}`}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            label={isBrief ? t(`download.${kind}`) : undefined}
            onPress={() => void save(kind)}
          >
            {isBrief ? kind.toUpperCase() : t(`download.${kind}`)}
          </Button>
        ))}
      </div>
      {isBrief ? null : (
        <ul className={styles.files}>
          {(['claims.csv', 'story.json'] as const).map((name) => (
            <li key={name}>
              <a
                href={`${root}${story.id}/${name}`}
                download={`${story.id}-${name}`}
                onClick={() => isOpaque() && tell({ kind: 'refused', what: name })}
              >
                {t(name === 'claims.csv' ? 'download.claims' : 'download.story')}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className={styles.said}>
        {outcome?.kind === 'asked' ? t('download.asked', { file: outcome.made.file }) : null}
      </p>
      {outcome?.kind === 'asked' ? (
        <div>
          <Button onPress={() => tell({ ...outcome, kind: 'refused' })}>
            {t('download.notSaved')}
          </Button>
        </div>
      ) : null}
      {outcome?.kind === 'failed' ? (
        <Message
          kind="alert"
          text={t('failure.download')}
          action={t('failure.retry')}
          onAction={() => void save(outcome.what)}
        />
      ) : null}
      {outcome?.kind === 'refused' ? (
        <Suspense>
          <Lazy module={downloadInstead}>
            {({ DownloadInstead }) => (
              <DownloadInstead
                what={outcome.what}
                made={outcome.made}
                tableText={tableText}
                onClose={() => tell(null)}
              />
            )}
          </Lazy>
        </Suspense>
      ) : null}
    </div>
  );
}

const downloadInstead = lazyModule(() => import('./DownloadInstead.tsx'));
const pictures = lazyModule(() => import('./export/takePicture.tsx'));

type Pictures = Awaited<ReturnType<typeof pictures.load>>;

async function makeFile(
  kind: Kind,
  tableText: () => string,
  pictured: Parameters<Pictures['takeSvg']>[0],
): Promise<Blob> {
  if (kind === 'csv') return csvFile(tableText());
  const { takeSvg, takePng } = await pictures.load();
  return kind === 'svg' ? takeSvg(pictured) : takePng(pictured);
}
