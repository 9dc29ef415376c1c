/**
 * A text as it is compared when somebody searches: small letters without accents and vowel marks,
 * one form for each Arabic and Persian letter (yeh, kaf, heh, hamza), no joiners or apostrophes,
 * every other sign a single space, none at the ends. Empty where nothing is left.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(variant, (letter) => forms[letter] ?? letter)
    .trim();
}

/**
 * How well a name answers a query: 0 the name begins so, 1 a later word does, 2 it is inside;
 * undefined where it is nowhere or the query is empty. Spaces count for nothing inside words, since
 * people write سریلانکا, سری لانکا and سری‌لانکا alike.
 */
export function searchRank(query: string, name: string): 0 | 1 | 2 | undefined {
  const wanted = foldForSearch(query);
  const folded = foldForSearch(name);
  const squeezed = wanted.replaceAll(' ', '');
  if (wanted === '') return undefined;
  if (folded.replaceAll(' ', '').startsWith(squeezed)) return 0;
  if (folded.includes(` ${wanted}`)) return 1;
  return folded.replaceAll(' ', '').includes(squeezed) ? 2 : undefined;
}

/**
 * Accents and vowel marks that several scripts share (not the vowel signs of Indic scripts, which
 * tell words apart), joiners and direction marks, tatweel, apostrophes, dots of abbreviations.
 */
const dropped = /[\p{Script=Inherited}\p{Cf}\u0640'’‘ʻʼ`.]/gu;

const forms: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ک: 'ك',
  ګ: 'گ',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ə: 'e',
};

const variant = new RegExp(`[${Object.keys(forms).join('')}]`, 'gu');
