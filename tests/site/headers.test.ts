import { describe, expect, it } from 'vitest';
import {
  cacheRules,
  caddyConfig,
  headersFile,
  headersOf,
  nginxConfig,
} from '../../src/site/servers/serverConfigs.ts';

const origin = 'https://news.example:8443/maps';

function policyOf(site: string): Map<string, readonly string[]> {
  const policy = new Map(headersOf(site)).get('Content-Security-Policy') ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

/** The headers of a file by the rules of `_headers`: every pattern that matches adds its own. */
function headersAt(file: string, path: string): readonly (readonly [string, string])[] {
  return file.split('\n\n').flatMap((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const isMatch = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line));
    return isMatch ? headers.map((found) => [found?.[1] ?? '', found?.[2] ?? ''] as const) : [];
  });
}

describe('the policy', () => {
  it('allows by name and by host what the pages load, and nothing else', () => {
    const policy = policyOf(origin);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'style-src', 'connect-src', 'frame-src']) {
      expect(policy.get(name), name).toEqual(["'self'", 'https://news.example:8443']);
    }
    expect(policy.get('img-src')).toEqual(["'self'", 'https://news.example:8443', 'data:']);
    for (const name of ['font-src', 'base-uri', 'form-action']) {
      expect(policy.get(name), name).toEqual(["'none'"]);
    }
  });

  it('wants trusted types, lets anybody frame the pages, and nothing inline', () => {
    const policy = policyOf(origin);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['default']);
    expect(policy.has('frame-ancestors')).toBe(false);
    expect([...policy.values()].flat().join(' ')).not.toContain('unsafe');
  });
});

describe('_headers', () => {
  const file = headersFile(origin, ['taliban', 'kosovo'], ['embed-0a1b.js']);

  it.each(['/', '/taliban/', '/taliban/fa/embed/', '/assets/index-1.js', '/taliban/story.json'])(
    'gives %s every header of the table, once each',
    (path) => {
      const headers = headersAt(file, path);
      expect(headers).toEqual(expect.arrayContaining([...headersOf(origin)]));
      const names = headers.map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it.each([
    ['/assets/index-1.js', cacheRules.assets],
    ['/embed-0a1b.js', cacheRules.assets],
    ['/', cacheRules.rest],
    ['/embed.js', cacheRules.rest],
    ['/taliban/story.json', cacheRules.rest],
    ['/kosovo/fa/embed/', cacheRules.rest],
  ])('keeps %s by the rule %s', (path, rule) => {
    expect(new Map(headersAt(file, path)).get('Cache-Control')).toBe(rule);
  });
});

it('hashed files are kept for a year and others five minutes, and then while they are asked for again', () => {
  expect(cacheRules.assets).toBe('public, max-age=31536000, immutable');
  expect(cacheRules.rest).toMatch(/^public, max-age=300, stale-while-revalidate=\d+$/);
});

describe.each([
  ['nginx', nginxConfig],
  ['Caddy', caddyConfig],
])('the file for %s', (_server, configOf) => {
  it('has every header of the table and both rules', () => {
    const config = configOf(origin);
    for (const [name, value] of headersOf(origin)) expect(config).toContain(`${name} "${value}"`);
    for (const rule of Object.values(cacheRules)) expect(config).toContain(`"${rule}"`);
  });

  it('names the host, and the path under which the files lie', () => {
    expect(configOf(origin)).toContain('news.example');
    expect(configOf(origin)).toMatch(/\/maps\/\(?assets\//);
    expect(configOf('https://news.example')).not.toContain('/maps');
  });

  it('closes every brace it opens', () => {
    const config = configOf(origin);
    expect(config.split('{').length).toBeGreaterThan(3);
    expect(config.split('{').length).toBe(config.split('}').length);
  });
});
