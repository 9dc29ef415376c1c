import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../src/site/head/origin.ts';

describe('the address of the site', () => {
  it.each([{}, { DEMARCHE_ORIGIN: '' }, { DEMARCHE_ORIGIN: ' ' }])(
    'is this machine where %j is set, and is marked so',
    (env) => {
      expect(siteOrigin(env)).toEqual({ origin: 'http://localhost:4173', isDefault: true });
    },
  );

  it.each([
    ['https://news.example', 'https://news.example'],
    ['https://news.example/', 'https://news.example'],
    ['https://news.example/maps/', 'https://news.example/maps'],
    ['http://localhost:8080/a/b', 'http://localhost:8080/a/b'],
    ['https://NEWS.example:443/Maps', 'https://news.example/Maps'],
  ])('of %s is %s', (value, origin) => {
    expect(siteOrigin({ DEMARCHE_ORIGIN: value })).toEqual({ origin, isDefault: false });
  });

  it.each([
    ['news.example', 'is not an address'],
    ['ftp://news.example', 'is not an http or https address'],
    ['javascript:alert(1)', 'is not an http or https address'],
    ['https://user:secret@news.example', 'names a user'],
    ['https://news.example/?a=b', 'has a query or a fragment'],
    ['https://news.example/#', 'has a query or a fragment'],
    ["https://news.example/a;script-src 'none'", 'has a path with signs'],
  ])('is refused as %s, with the reason and the name of the setting', (value, reason) => {
    expect(() => siteOrigin({ DEMARCHE_ORIGIN: value })).toThrow(
      new RegExp(`^DEMARCHE_ORIGIN is .*${reason}`),
    );
  });
});
