import { type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Lazy } from '../ui/Lazy.tsx';
import { lazyModule } from '../ui/lazyModule.ts';
import { useActions, useStory } from '../view/storyContext.tsx';
import styles from './ShareButton.module.css';

interface ShareButtonProps {
  /** Stands round the dialog, so that its failure leaves the button. */
  readonly guard: (dialog: ReactNode) => ReactNode;
}

/** The button **Share and embed** and its dialog, which comes in a chunk of its own once it is asked for. */
export function ShareButton({ guard }: ShareButtonProps) {
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
    <div className={`${styles.share} ${hidden.withScripts}`}>
      <Button ref={button} onPress={open}>
        {t('share.button')}
      </Button>
      {isOpen
        ? guard(
            <Suspense>
              <Lazy module={shareDialog}>
                {({ ShareDialog }) => <ShareDialog onClose={close} />}
              </Lazy>
            </Suspense>,
          )
        : null}
    </div>
  );
}

/** @internal */
export const shareDialog = lazyModule(() => import('./ShareDialog.tsx'));
