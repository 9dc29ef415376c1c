import type { ReactNode } from 'react';
import { formatDay } from '../language/format.ts';
import { Message } from '../ui/Message.tsx';
import type { AddressNotice } from '../view/notices.ts';
import { type StoryContext, useActions, useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Notices.module.css';

interface NoticesProps {
  /** Another message, where there is one. */
  readonly children: ReactNode;
}

/** What of the address was not taken as it stood, until the reader puts it away; it lies over the page, which does not move. */
export function Notices({ children }: NoticesProps) {
  const reader = useStory();
  const { dismissNotices } = useActions();
  const notices = useViewState((choices) => choices.notices);
  const day = useViewState((choices) => choices.date);
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

function noticeText(notice: AddressNotice, date: string, { t, language }: StoryContext): string {
  const { value } = notice;
  switch (notice.kind) {
    case 'not-a-date':
      return notice.key === 'date'
        ? t('address.notADate', { value, date })
        : t('address.compareNotADate', { value });
    case 'clamped': {
      const end = formatDay(notice.to, language);
      return notice.key === 'date'
        ? t('address.clamped', { value, date: end })
        : t('address.compareClamped', { value, date: end });
    }
    case 'unknown-country':
      return t('address.unknownCountry', { value });
    case 'unknown-stance':
      return t('address.unknownStance', { value });
    case 'unknown-value':
      return t('address.unknownValue', { value });
  }
}
