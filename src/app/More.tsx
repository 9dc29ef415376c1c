import { Suspense, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Lazy } from '../ui/Lazy.tsx';
import { lazyModule } from '../ui/lazyModule.ts';
import { Popover } from '../ui/Popover.tsx';
import { useStory } from '../view/storyContext.tsx';
import styles from './More.module.css';
import { guard } from './SectionBoundary.tsx';

interface MoreProps {
  readonly kind: 'page' | 'embed';
  /** Opens the share dialog; the element gets the focus back. */
  readonly onShare: (opener: HTMLElement | null) => void;
}

/** The button **More**, and over the page what is needed once in many visits, which comes when it is first opened. */
export function More({ kind, onShare }: MoreProps) {
  const { t } = useStory();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    // A playback goes on while its speed is looked for.
    <div className={styles.more} data-keeps-playing="all">
      <Button
        ref={button}
        look="plain"
        label={t('menu.more')}
        isExpanded={isOpen}
        hasPopup
        onPress={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </Button>
      {isOpen ? (
        <Popover
          label={t('menu.more')}
          opener={button}
          align="end"
          isSheet={kind === 'page'}
          onClose={close}
        >
          {guard(
            <Suspense>
              <Lazy module={moreMenu}>
                {({ MoreMenu }) => (
                  <MoreMenu
                    kind={kind}
                    onClose={close}
                    onShare={() => {
                      close();
                      onShare(button.current);
                    }}
                  />
                )}
              </Lazy>
            </Suspense>,
          )}
        </Popover>
      ) : null}
    </div>
  );
}

/** @internal */
export const moreMenu = lazyModule(() => import('./MoreMenu.tsx'));
