/** A header's name and its value. */
type Header = readonly [name: string, value: string];

/** The headers of every file of the site, beside those of `cacheRules`; `origin` is the site's address. */
export function headersOf(origin: string): readonly Header[] {
  return [
    ['Content-Security-Policy', policy(new URL(origin).origin)],
    // A sandboxed embed has the origin `null`: its modules and data come across origins.
    ['Access-Control-Allow-Origin', '*'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}

/** How long a file may be kept: the assets and `embed-<hash>.js` have a hash in their names, the rest has not. */
export const cacheRules = {
  assets: 'public, max-age=31536000, immutable',
  rest: 'public, max-age=300, stale-while-revalidate=86400',
} as const;

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both join the values where two of its patterns
 * match one file, so that each pattern with a `Cache-Control` names a folder of its own: the assets and
 * the stories by their ids; `hashed` are files elsewhere with a hash in their name. It is read only
 * where `dist/` is a site's root, so that no pattern has the path of `origin`.
 */
export function headersFile(
  origin: string,
  stories: readonly string[],
  hashed: readonly string[] = [],
): string {
  const assets: Header = ['Cache-Control', cacheRules.assets];
  const rest: Header = ['Cache-Control', cacheRules.rest];
  const blocks: readonly (readonly [pattern: string, headers: readonly Header[]])[] = [
    ['/*', headersOf(origin)],
    ['/assets/*', [assets]],
    ...hashed.map((file) => [`/${file}`, [assets]] as const),
    ['/', [rest]],
    ['/embed.js', [rest]],
    ...stories.map((id) => [`/${id}/*`, [rest]] as const),
  ];
  return blocks
    .map(([pattern, headers]) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** The path of the site's address without a slash at its end: '' for a whole host, `/maps` for a part of it. */
export function basePath(origin: string): string {
  return new URL(origin).pathname.replace(/\/+$/, '');
}

/** WebKit takes `'self'` in a sandbox for `null`, so the host is written out too. */
function policy(host: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${host}`,
    `style-src 'self' ${host}`,
    `img-src 'self' ${host} data:`,
    "font-src 'none'",
    `connect-src 'self' ${host}`,
    `frame-src 'self' ${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
