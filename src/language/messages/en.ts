import { details } from './en/details.ts';
import { shell } from './en/shell.ts';
import { views } from './en/views.ts';

/**
 * Every text of the interface in English: the catalogue that all others must match key by key.
 * A text is a template whose `{names}` the caller must give, or one template per plural category
 * chosen by `count`. Stance labels are the story's own and stand where they need no grammar.
 */
export const messages = { ...shell, ...views, ...details } as const;
