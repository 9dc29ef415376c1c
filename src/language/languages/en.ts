import { cldr } from 'virtual:cldr/en';
import type { Language } from '../language.ts';
import { messages } from '../messages/en.ts';

/** English as British newspapers write it. */
export const language: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  messages,
  cldr,
};
