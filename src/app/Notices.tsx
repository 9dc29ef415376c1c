import type { ReactNode } from 'react';
import { formatDay } from '../language/format.ts';
import { Message } from '../ui/Message.tsx';
import { type StoryContext, useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { AddressNotice } from '../view/viewState.ts';
import styles from './Notices.module.css';

interface NoticesProps {
  /** Another message, where there is one. */
  readonly children: ReactNode;
}

/** What of the address was not taken as it stood, until the reader puts it away; it lies over the page, which does not move. */
export function Notices({ children }: NoticesProps) {
  const reader = useStory();
  const { dismissNotices } = useActions();
  const notices = useViewState(({ notices }) => notices);
  const day = useViewState(({ date }) => date);
  if (notices.length === 0 && !children) return null;
  const date = formatDay(day, reader.language);
  return (
    <div className={styles.place}>
      <div className={styles.notices}>
        {notices.length > 0 ? (
          <Message
            kind="note"
            text={notices.map((notice) => noticeText(notice, date, reader)).join(' ')}
            action={reader.t('page.dismiss')}
            onAction={dismissNotices}
          />
        ) : null}
        {children}
      </div>
    </div>
  );
}

/** What one notice says; `date` is the shown one. */
function noticeText(
  { key, value, clampedTo }: AddressNotice,
  date: string,
  { t, language }: StoryContext,
): string {
  if (clampedTo !== undefined) {
    const end = { value, date: formatDay(clampedTo, language) };
    return key === 'compare' ? t('address.compareClamped', end) : t('address.clamped', end);
  }
  switch (key) {
    case 'date':
      return t('address.notADate', { value, date });
    case 'compare':
      return t('address.compareNotADate', { value });
    case 'country':
      return t('address.unknownCountry', { value });
    case 'hide':
      return t('address.unknownStance', { value });
    default:
      return t('address.unknownValue', { value });
  }
}
