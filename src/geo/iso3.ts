/** An ISO 3166-1 alpha-3 code in capitals (Kosovo: the user-assigned `XKX`). */
export type Iso3 = string & { readonly unit: 'Iso3' };

/**
 * Reads an alpha-3 code, or undefined where the text is not three capital letters.
 * Whether a country of that code exists is for the list of countries to say.
 */
export function parseIso3(text: string): Iso3 | undefined {
  return /^[A-Z]{3}$/.test(text) ? (text as Iso3) : undefined;
}
