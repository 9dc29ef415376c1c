import { useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useLazyModule } from '../ui/useLazyModule.ts';
import { useActions, useStory } from '../view/storyContext.tsx';
import styles from './ShareButton.module.css';

/** The button **Share and embed** and its dialog, which comes in a chunk of its own once it is asked for. */
export function ShareButton() {
  const { t } = useStory();
  const { pause } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // What is to be shared stands still.
    pause();
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    // Safari gives no focus to a button that is clicked, so that its dialog has none to give back.
    button.current?.focus();
  };
  return (
    <div className={styles.share}>
      <Button ref={button} onPress={open}>
        {t('share.button')}
      </Button>
      {isOpen ? <Dialog onClose={close} /> : null}
    </div>
  );
}

interface DialogProps {
  readonly onClose: () => void;
}

function Dialog({ onClose }: DialogProps) {
  const part = useLazyModule(loadShareDialog);
  return part ? <part.ShareDialog onClose={onClose} /> : null;
}

const loadShareDialog = () => import('./ShareDialog.tsx');
