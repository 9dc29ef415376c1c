import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Icon } from '../ui/Icon.tsx';
import { Lazy } from '../ui/Lazy.tsx';
import { forgetLostModules, lazyModule } from '../ui/lazyModule.ts';
import { Popover } from '../ui/Popover.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { ShownDate } from './caption/ShownDate.tsx';
import { widestDay } from './caption/widestDay.ts';
import styles from './Timeline.module.css';

const dateChoice = lazyModule(() => import('./DateChoice.tsx'));

/** So that it is there once the button under the pointer is pressed. */
const fetchChoice = () => void dateChoice.load().catch(forgetLostModules);

/**
 * The shown date, which is a button to choose another one, then what is given, then the button that compares or ends a
 * comparison. Both ask for a day in one popover.
 */
export function DateButtons({ children }: { readonly children: ReactNode }) {
  const { language, t } = useStory();
  const { compareWith } = useActions();
  const isComparing = useViewState(({ compare }) => compare !== null);
  const widest = useMemo(() => widestDay(language), [language]);
  const [asked, setAsked] = useState<'date' | 'other'>();
  const date = useRef<HTMLButtonElement>(null);
  const other = useRef<HTMLButtonElement>(null);
  const isOther = asked === 'other';
  const toggle = (which: 'date' | 'other') => {
    fetchChoice();
    setAsked(asked === which ? undefined : which);
  };
  const close = () => setAsked(undefined);
  return (
    <>
      <div className={styles.when} data-widest={isComparing ? undefined : widest}>
        <button
          ref={date}
          type="button"
          className={styles.date}
          title={t('timeline.goToDate')}
          aria-haspopup="dialog"
          aria-expanded={asked === 'date'}
          onPointerEnter={fetchChoice}
          onClick={() => toggle('date')}
        >
          <ShownDate />
          <span className={hidden.withScripts}>
            <Icon name="down" />
          </span>
        </button>
        {asked ? (
          <Popover
            key={asked}
            label={isOther ? t('compare.button') : t('timeline.goToDate')}
            opener={isOther ? other : date}
            side="above"
            onClose={close}
          >
            <div className={styles.asking}>
              <Suspense fallback={<p aria-live="polite">{t('page.loading')}</p>}>
                <Lazy module={dateChoice}>
                  {({ DateChoice }) => <DateChoice isOther={isOther} onChosen={close} />}
                </Lazy>
              </Suspense>
            </div>
          </Popover>
        ) : null}
      </div>
      {children}
      <div className={`${styles.compare} ${hidden.withScripts}`} onPointerEnter={fetchChoice}>
        {isComparing ? (
          <Button ref={other} label={t('compare.stop')} onPress={() => compareWith(null)}>
            <Icon name="close" />
            <span className={styles.word}>{t('compare.stop')}</span>
          </Button>
        ) : (
          <Button
            ref={other}
            look="plain"
            label={t('compare.button')}
            isExpanded={isOther}
            hasPopup
            onPress={() => toggle('other')}
          >
            <Icon name="compare" />
            <span className={styles.word}>{t('compare.start')}</span>
          </Button>
        )}
      </div>
    </>
  );
}
