import { join } from 'node:path';
import { readCountries } from '../../atlas/countries.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { SitePage } from '../pages/sitePages.ts';

/** Where the page lies that says how the map of a story's page was made: its file, and its way to the site's root. */
export function methodAddress(page: SitePage): { readonly path: string; readonly toRoot: string } {
  return {
    path: page.path.replace(/index\.html$/, 'method/index.html'),
    toRoot: `${page.toRoot}../`,
  };
}

/** The members of the United Nations. */
export function unMembers(dataDir: string): ReadonlySet<Iso3> {
  const countries = readCountries(join(dataDir, 'geo'));
  return new Set(countries.filter(({ isUnMember }) => isUnMember).map(({ iso3 }) => iso3));
}
