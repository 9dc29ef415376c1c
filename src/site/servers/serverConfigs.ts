/** A header's name and its value. */
type Header = readonly [name: string, value: string];

/**
 * The headers of every file of the site, beside those of `cacheRules`; `origin` is the site's address.
 * @internal
 */
export function headersOf(origin: string): readonly Header[] {
  return [
    ['Content-Security-Policy', policy(new URL(origin).origin)],
    // A sandboxed embed has the origin `null`: its modules and data come across origins.
    ['Access-Control-Allow-Origin', '*'],
    // A host that isolates itself takes only what says that it may be taken.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}

/**
 * How long a file may be kept: the assets and `embed-<hash>.js` have a hash in their names, the rest has not.
 * @internal
 */
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

/**
 * A file for nginx's `conf.d/`, with the headers of `headersOf`. nginx drops the headers of a block in
 * every block inside that has one of its own, so that all of them stand in one place.
 */
export function nginxConfig(origin: string): string {
  const { host, base } = placeOf(origin);
  const headers = headersOf(origin).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `${found(base)}
map $uri $demarche_cache {
    default "${cacheRules.rest}";
    ~^${escapePattern(base)}/(assets/|embed-[0-9a-f]+\\.js$) "${cacheRules.assets}";
}

server {
    listen 80;
    listen [::]:80;
    server_name ${host};

    root ${folder};
    index index.html;
    absolute_redirect off;
    charset utf-8;

    # The build has compressed every text; with the module of that name also: brotli_static on;
    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_types text/css text/csv text/plain text/xml application/javascript text/javascript application/json image/svg+xml;

${headers.join('\n')}
    add_header Cache-Control $demarche_cache;

    location ~ \\.csv$ {
        types { text/csv csv; }
        charset_types text/csv;
    }
}
`;
}

/** A Caddyfile with the headers of `headersOf`. */
export function caddyConfig(origin: string): string {
  const { address, base } = placeOf(origin);
  const headers = headersOf(origin).map(([name, value]) => `\t\t${name} "${value}"`);
  return `${found(base)}
${address} {
	root * ${folder}
	encode zstd gzip

	header {
${headers.join('\n')}
	}
	# Only a file that exists: a missing one must not be remembered for a year.
	@assets {
		path ${base}/assets/* ${base}/embed-*.js
		file
	}
	@rest not path ${base}/assets/* ${base}/embed-*.js
	header @assets Cache-Control "${cacheRules.assets}"
	header @rest Cache-Control "${cacheRules.rest}"

	file_server {
		precompressed br gzip
	}
}
`;
}

const folder = '/var/www/demarche';

function found(base: string): string {
  return `# The content of dist/ lies in ${folder}${base}/`;
}

/** `base` is the path of the site's address without a slash at its end: '' for a whole host, `/maps` for a part of it. */
function placeOf(origin: string): { host: string; address: string; base: string } {
  const { hostname, origin: address, pathname } = new URL(origin);
  return { host: hostname, address, base: pathname.replace(/\/+$/, '') };
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
