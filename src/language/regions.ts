import type { LanguageCode } from './language.ts';
import { languageChunks } from './loadLanguage.ts';

/** A region or subregion of the United Nations' statisticians. */
export interface Region {
  /** Its M49 code, `142` for Asia. */
  readonly code: string;
  /** The code of the region a subregion lies in. */
  readonly partOf?: string;
  readonly name: string;
  /** Alpha-3 codes of the states in it, those of its subregions among them. */
  readonly countries: readonly string[];
}

/**
 * Fetches the regions with their names in a language, a chunk for each, for the first look at a table: each region is
 * followed by its subregions, both in the order of the alphabet. Rejects where it does not load.
 */
export async function loadRegions(code: LanguageCode): Promise<readonly Region[]> {
  return (await languageChunks[code].regions()).regions;
}
