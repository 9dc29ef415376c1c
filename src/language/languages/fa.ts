import { cldr } from 'virtual:cldr/fa';
import type { Language } from '../language.ts';
import { messages } from '../messages/fa.ts';

/** Persian. */
export const language: Language = {
  code: 'fa',
  name: 'فارسی',
  direction: 'rtl',
  messages,
  cldr,
  solarHijri: {
    months: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
    pattern: 'd MMMM y',
  },
};
