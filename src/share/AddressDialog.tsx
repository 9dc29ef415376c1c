import { useEffect, useId, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { useStory } from '../view/storyContext.tsx';
import styles from './AddressDialog.module.css';
import { ShareField } from './ShareField.tsx';

interface AddressDialogProps {
  readonly url: string;
  /** Where it begins: a frame may be far taller than what its host shows of it. In CSS pixels of the window. */
  readonly below: number;
  readonly onClose: () => void;
}

/** The address of a link that cannot be followed here, to be copied. */
export function AddressDialog({ url, below, onClose }: AddressDialogProps) {
  const { t } = useStory();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    function showAsModal() {
      const element = dialog.current;
      if (!element || element.open) return;
      element.showModal();
      const room = window.innerHeight - element.offsetHeight;
      element.style.insetBlockStart = `${Math.max(0, Math.min(below, room))}px`;
    },
    [below],
  );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <p id={title}>{t('link.refused')}</p>
      <ShareField name={t('page.copyAddress', { url })} text={url} lines={2} isCode />
      <div>
        <Button onPress={() => dialog.current?.close()}>{t('share.close')}</Button>
      </div>
    </dialog>
  );
}
