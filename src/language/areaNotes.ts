import type { LanguageCode } from './language.ts';
import { languageChunks } from './loadLanguage.ts';

/** What is said of a disputed area. */
export interface AreaNote {
  readonly name: string;
  /** Who administers it, who claims it, how the map treats it and why. */
  readonly note: string;
  /** Where that is said. */
  readonly sources: readonly Readonly<Record<'publisher' | 'title' | 'url', string>>[];
}

/** The notes by the area's id, for each way of drawing boundaries. */
export type AreaNotes = Readonly<Record<'un' | 'de-facto', Readonly<Record<string, AreaNote>>>>;

/** Fetches the notes on disputed areas, a chunk for each language, for the first click on one; rejects where it does not load. */
export async function loadAreaNotes(
  code: LanguageCode,
  boundaries: 'un' | 'de-facto',
): Promise<Readonly<Record<string, AreaNote>>> {
  return (await languageChunks[code].areaNotes()).areaNotes[boundaries];
}
