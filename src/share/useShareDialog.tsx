import { type ReactNode, Suspense, useState } from 'react';
import { Lazy } from '../ui/Lazy.tsx';
import { lazyModule } from '../ui/lazyModule.ts';
import { useActions } from '../view/storyContext.tsx';

interface Sharing {
  /** Opens the dialog; the element given gets the focus back once it is closed. */
  readonly share: (opener: HTMLElement | null) => void;
  /** The dialog while it is open, which comes in a chunk of its own once it is asked for. */
  readonly dialog: ReactNode;
}

/**
 * The dialog **Share and embed** for whatever opens it.
 * @param guard stands round the dialog, so that its failure leaves what opens it
 */
export function useShareDialog(guard: (dialog: ReactNode) => ReactNode): Sharing {
  const { pause } = useActions();
  const [opened, setOpened] = useState<{ readonly by: HTMLElement | null } | null>(null);
  const close = () => {
    setOpened(null);
    // Safari gives no focus to a button that is clicked, so that its dialog has none to give back.
    opened?.by?.focus();
  };
  return {
    share: (opener) => {
      // What is to be shared stands still.
      pause();
      setOpened({ by: opener });
    },
    dialog: opened
      ? guard(
          <Suspense>
            <Lazy module={shareDialog}>{({ ShareDialog }) => <ShareDialog onClose={close} />}</Lazy>
          </Suspense>,
        )
      : null,
  };
}

/** @internal */
export const shareDialog = lazyModule(() => import('./ShareDialog.tsx'));
