declare module 'virtual:cldr/*' {
  export const cldr: import('./language.ts').Cldr;
}

declare module 'virtual:regions/*' {
  export const regions: readonly import('./regions.ts').Region[];
}

declare module 'virtual:country-search' {
  /** Other names by which people look for a country, by alpha-3 code. */
  export const otherNames: Readonly<Record<string, readonly string[]>>;
}

declare module 'virtual:area-notes/*' {
  export const areaNotes: import('./areaNotes.ts').AreaNotes;
}
