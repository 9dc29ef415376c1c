import { join } from 'node:path';
import { readCountries } from '../../atlas/countries.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { StaticKind } from '../pages/addresses.ts';
import type { SitePage } from '../pages/sitePages.ts';

/** Where a page of text lies beside a story's page: its file, and its way to the site's root. */
export function staticAddress(
  page: SitePage,
  kind: StaticKind,
): { readonly path: string; readonly toRoot: string } {
  return {
    path: page.path.replace(/index\.html$/, `${kind}/index.html`),
    toRoot: `${page.toRoot}../`,
  };
}

/** The members of the United Nations. */
export function unMembers(dataDir: string): ReadonlySet<Iso3> {
  const countries = readCountries(join(dataDir, 'geo'));
  return new Set(countries.filter(({ isUnMember }) => isUnMember).map(({ iso3 }) => iso3));
}
