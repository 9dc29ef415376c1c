import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import type { ViewState } from '../view/viewState.ts';
import { citationText } from '../wording/citation.ts';
import { CitationField } from './ClaimCitation.tsx';
import styles from './ShareDialog.module.css';
import { ShareEmbed } from './ShareEmbed.tsx';
import { ShareField } from './ShareField.tsx';
import { ShareViewOptions } from './ShareViewOptions.tsx';
import { findSite, viewAddress } from './shareAddress.ts';
import { type ShareView, sharedView } from './shareView.ts';

interface ShareDialogProps {
  /** Called once it is closed, by its button or by Escape. */
  readonly onClose: () => void;
}

/** The open dialog: what is shown, or another view of it, as a link, as a citation and as an embed. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const { story, t } = useStory();
  const shown = useViewState((view) => view);
  const [site] = useState(() => findSite(document, story));
  const [view, chooseView] = useState<ShareView>({});
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function showAsModal() {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
  }, []);
  const shared = sharedView(shown, view);
  const url = viewAddress(site.root, story, shared);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {t('share.button')}
        </h2>
        <Button onPress={() => dialog.current?.close()}>{t('share.close')}</Button>
      </div>
      <div className={styles.body}>
        <Section title={t('share.view')}>
          <ShareViewOptions
            shared={shared}
            onChange={(changes) => chooseView({ ...view, ...changes })}
          />
        </Section>
        <Section title={t('share.link')}>
          <ShareField name={t('share.link')} text={url} lines={1} isCode />
          <NativeShare url={url} />
        </Section>
        <Citation url={url} date={shared.date} />
        <ShareEmbed site={site} shared={shared} />
      </div>
    </dialog>
  );
}

interface AddressProps {
  /** Of the full page that shows what is shared. */
  readonly url: string;
}

/** Hands the link to the device's own sharing, where there is one. */
function NativeShare({ url }: AddressProps) {
  const { texts, t } = useStory();
  const [isRefused, refuse] = useState(false);
  // Where the page round a frame does not allow it, the browser says that it cannot.
  if (!navigator.canShare?.({ url })) return null;
  const share = async () => {
    refuse(false);
    try {
      await navigator.share({ title: texts.title.text, url });
    } catch (error) {
      // Put away by the reader.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      refuse(true);
    }
  };
  return (
    <div>
      <Button onPress={() => void share()}>{t('share.native')}</Button>
      <p aria-live="polite">{isRefused ? t('share.nativeRefused') : null}</p>
    </div>
  );
}

interface CitationProps extends AddressProps, Pick<ViewState, 'date'> {}

function Citation({ url, date: day }: CitationProps) {
  const { story, texts, language, t } = useStory();
  const cited = { id: story.id, title: texts.title.text, day, asOf: story.asOf, url };
  return (
    <Section title={t('share.citation')}>
      <CitationField textIn={(style) => citationText(style, cited, language, t)} lines={3} />
    </Section>
  );
}
