import type { Messages } from '../catalogue.ts';
import { details } from './fa/details.ts';
import { shell } from './fa/shell.ts';
import { views } from './fa/views.ts';

/** Every text of the interface in Persian. */
export const messages: Messages = { ...shell, ...views, ...details };
