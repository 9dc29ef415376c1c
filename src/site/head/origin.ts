/** Where the built site will be found. */
interface SiteOrigin {
  /** A complete address without a slash at its end; it may have a path, as in `https://example.org/maps`. */
  readonly origin: string;
  /** Whether nothing was set, so that the addresses only work on the machine that serves them. */
  readonly isDefault: boolean;
}

const defaultOrigin = 'http://localhost:4173';

/**
 * The site's address from `DEMARCHE_ORIGIN`; unset or empty it is `http://localhost:4173`. A slash at
 * the end is dropped.
 * @throws Error where the value is no http or https address, or has a user, a query or a fragment.
 */
export function siteOrigin(env: Readonly<Record<string, string | undefined>>): SiteOrigin {
  const value = env.DEMARCHE_ORIGIN?.trim() ?? '';
  if (value === '') return { origin: defaultOrigin, isDefault: true };
  const fault = faultOf(value);
  if (fault) {
    throw new Error(
      `DEMARCHE_ORIGIN is ${JSON.stringify(value)}, which ${fault}. Write it as https://example.org or https://example.org/maps.`,
    );
  }
  return { origin: new URL(value).href.replace(/\/+$/, ''), isDefault: false };
}

/** Whether this is what stands for an address that nobody gave: pages then go by where they are served from. */
export function isAssumed(origin: string): boolean {
  return origin === defaultOrigin;
}

function faultOf(value: string): string | undefined {
  if (!URL.canParse(value)) return 'is not an address';
  const { protocol, username, password, search, hash, pathname } = new URL(value);
  if (protocol !== 'http:' && protocol !== 'https:') return 'is not an http or https address';
  if (username || password) return 'names a user';
  if (search || hash || /[?#]$/.test(value)) return 'has a query or a fragment';
  // What would end a value in a header or in a server's configuration.
  if (/[;,'{}$]/.test(pathname)) return 'has a path with signs that a header cannot hold';
  return undefined;
}
