import { expect, test } from 'vitest';
import { formatReportLink, namePlace } from './report-link.ts';

const place = { path: '/2025/12/', address: 'https://example.org/2025/12/', edition: '4e28d17d' };

test('a mail has the unit in its subject, address and edition in its text', () => {
  const link = new URL(formatReportLink('mailto:errors@example.org', place) ?? '');
  expect(link.pathname).toBe('errors@example.org');
  expect(link.searchParams.get('subject')).toBe('Error in 2025/12');
  expect(link.searchParams.get('body')).toMatch(
    /^Page: https:\/\/example\.org\/2025\/12\/\r\nEdition: 4e28d17d\r\n/,
  );
});

test.each([
  [
    'https://example.org/new',
    /^https:\/\/example\.org\/new\?title=Error%20in%202025%2F12&body=Page/,
  ],
  ['https://example.org/new?labels=error', /new\?labels=error&title=Error/],
  [
    'https://example.org/new?issue[title]={title}&issue[description]={body}',
    /\?issue\[title\]=Error%20in%202025%2F12&issue\[description\]=Page/,
  ],
])('the form %s is filled in', (destination, expected) => {
  expect(formatReportLink(destination, place)).toMatch(expected);
});

test('without an address there is no link', () => expect(formatReportLink(null, place)).toBeNull());

test.each([
  ['/2025/12/', '2025/12'],
  ['/', 'front page'],
  ['/about/corrections/', 'about/corrections'],
])('%s is called %s', (path, name) => expect(namePlace(path)).toBe(name));
