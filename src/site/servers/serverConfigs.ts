import { basePath, cacheRules, headersOf } from './headers.ts';

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

function placeOf(origin: string): { host: string; address: string; base: string } {
  const { hostname, origin: address } = new URL(origin);
  return { host: hostname, address, base: basePath(origin) };
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
