import { expect, test } from 'vitest';
import { readSiteAddress } from './site-address.ts';

test('a public address is taken as it is named, without its last slash', () => {
  const published = { site: 'https://example.org', isPreview: false };
  expect(readSiteAddress('https://example.org')).toEqual(published);
  expect(readSiteAddress('https://example.org/')).toEqual(published);
});

test.each([undefined, ''])('%j makes a preview whose addresses lead nowhere', (named) =>
  expect(readSiteAddress(named)).toEqual({ site: 'https://preview.invalid', isPreview: true }),
);

test.each([
  ['example.org', 'give the public address'],
  ['ftp://example.org', 'give the public address'],
  ['https://example.org/texts/', 'A folder goes into BASE_PATH'],
  ['http://localhost:4321', 'nobody else can open'],
  ['http://127.0.0.1', 'nobody else can open'],
  ['http://[::1]:8080', 'nobody else can open'],
  ['https://a.invalid', 'nobody else can open'],
])('%s is refused', (named, message) => expect(() => readSiteAddress(named)).toThrow(message));
