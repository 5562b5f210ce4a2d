import { expect, test } from 'vitest';
import type { CitedText } from './cited.ts';
import { formatOwnCitation, isOwnStyle, type OwnStyle } from './own-citation.ts';
import { quoteTitle } from './quote-title.ts';

const text =
  (symbol: string, adopted: string, annex: boolean, title: string) =>
  (unit: string | null, footnote: number | null = null): CitedText => ({
    kind: 'text',
    symbol,
    annex,
    title,
    adopted,
    unit,
    footnote,
  });
const later = text('A/RES/80/9', '2025-11-24', true, 'Later');
const earlier = text('A/RES/72/1', '2017-09-27', false, 'Earlier');

const through = (cited: CitedText, last: string) => ({ ...cited, through: last });

test.each<[OwnStyle, string, string, string]>([
  ['un', '2025/11', '2025/14', 'General Assembly resolution 80/9, annex, paras. 11–14'],
  ['un', '2025/18/a', '2025/18/d', 'General Assembly resolution 80/9, annex, para. 18 (a)–(d)'],
  ['un', '2025/18/d', '2025/20', 'General Assembly resolution 80/9, annex, paras. 18 (d)–20'],
  ['un', '2025/17', '2025/18/b', 'General Assembly resolution 80/9, annex, paras. 17–18 (b)'],
  [
    'un',
    '2025/18/d/i',
    '2025/18/d/iii',
    'General Assembly resolution 80/9, annex, para. 18 (d) (i)–(iii)',
  ],
  ['un', '2025/1', '2025/1-bis', 'General Assembly resolution 80/9, annex, paras. 1–1 bis'],
  [
    'un',
    '2025/pp-1',
    '2025/pp-3',
    'General Assembly resolution 80/9, annex, first to third preambular paragraphs',
  ],
  [
    'un',
    '2025/pp-2/a',
    '2025/pp-2/b',
    'General Assembly resolution 80/9, annex, second preambular paragraph (a)–(b)',
  ],
  [
    'bluebook',
    '2025/11',
    '2025/14',
    'G.A. Res. 80/9, annex, ¶¶ 11–14, U.N. Doc. A/RES/80/9 (Nov. 24, 2025)',
  ],
  [
    'bluebook',
    '2025/18/a',
    '2025/18/d',
    'G.A. Res. 80/9, annex, ¶ 18(a)–(d), U.N. Doc. A/RES/80/9 (Nov. 24, 2025)',
  ],
  [
    'bluebook',
    '2025/pp-1',
    '2025/pp-3',
    'G.A. Res. 80/9, annex, pmbl. ¶¶ 1–3, U.N. Doc. A/RES/80/9 (Nov. 24, 2025)',
  ],
  [
    'oscola',
    '2025/11',
    '2025/14',
    'UNGA Res 80/9 (24 November 2025) UN Doc A/RES/80/9, annex paras 11–14',
  ],
  [
    'aglc',
    '2025/11',
    '2025/14',
    '*Later*, GA Res 80/9, UN Doc A/RES/80/9 (24 November 2025) annex paras 11–14',
  ],
  [
    'aglc',
    '2025/pp-1',
    '2025/pp-3',
    '*Later*, GA Res 80/9, UN Doc A/RES/80/9 (24 November 2025) annex preamble paras 1–3',
  ],
  [
    'plain',
    '2025/11',
    '2025/14',
    'Paragraphs 11 to 14 of the Later, adopted by the General Assembly of the United Nations on 24 November 2025 (resolution 80/9, annex)',
  ],
  [
    'plain',
    '2025/18/a',
    '2025/18/d',
    'Paragraph 18 (a) to (d) of the Later, adopted by the General Assembly of the United Nations on 24 November 2025 (resolution 80/9, annex)',
  ],
  [
    'plain',
    '2025/pp-1',
    '2025/pp-3',
    'First to third preambular paragraphs of the Later, adopted by the General Assembly of the United Nations on 24 November 2025 (resolution 80/9, annex)',
  ],
])('%s: a range from %s to %s is cited as “%s”', (style, from, to, citation) =>
  expect(formatOwnCitation(style, through(later(from), to))).toBe(citation),
);

test.each<[OwnStyle, CitedText, string]>([
  ['un', later('2025/12'), 'General Assembly resolution 80/9, annex, para. 12'],
  ['un', later('2025/18/d'), 'General Assembly resolution 80/9, annex, para. 18 (d)'],
  ['un', earlier('2017/7'), 'General Assembly resolution 72/1, para. 7'],
  ['un', earlier('2017/11/b'), 'General Assembly resolution 72/1, para. 11 (b)'],
  ['un', later(null), 'General Assembly resolution 80/9, annex'],
  ['un', earlier('2017/4', 3), 'General Assembly resolution 72/1, para. 4, footnote 3'],
  [
    'bluebook',
    later('2025/12'),
    'G.A. Res. 80/9, annex, ¶ 12, U.N. Doc. A/RES/80/9 (Nov. 24, 2025)',
  ],
  ['bluebook', earlier('2017/7'), 'G.A. Res. 72/1, ¶ 7, U.N. Doc. A/RES/72/1 (Sept. 27, 2017)'],
  [
    'bluebook',
    later('2025/18/d', 4),
    'G.A. Res. 80/9, annex, ¶ 18(d) n.4, U.N. Doc. A/RES/80/9 (Nov. 24, 2025)',
  ],
  ['bluebook', earlier(null), 'G.A. Res. 72/1, U.N. Doc. A/RES/72/1 (Sept. 27, 2017)'],
  ['oscola', later('2025/12'), 'UNGA Res 80/9 (24 November 2025) UN Doc A/RES/80/9, annex para 12'],
  ['oscola', earlier('2017/7'), 'UNGA Res 72/1 (27 September 2017) UN Doc A/RES/72/1, para 7'],
  [
    'oscola',
    later('2025/18/d', 4),
    'UNGA Res 80/9 (24 November 2025) UN Doc A/RES/80/9, annex para 18(d), fn 4',
  ],
  ['oscola', later(null), 'UNGA Res 80/9 (24 November 2025) UN Doc A/RES/80/9, annex'],
  ['oscola', earlier(null), 'UNGA Res 72/1 (27 September 2017) UN Doc A/RES/72/1'],
  [
    'aglc',
    later('2025/12'),
    '*Later*, GA Res 80/9, UN Doc A/RES/80/9 (24 November 2025) annex para 12',
  ],
  [
    'aglc',
    earlier('2017/7'),
    '*Earlier*, GA Res 72/1, UN Doc A/RES/72/1 (27 September 2017) para 7',
  ],
  [
    'aglc',
    earlier('2017/7', 2),
    '*Earlier*, GA Res 72/1, UN Doc A/RES/72/1 (27 September 2017) para 7 n 2',
  ],
  [
    'plain',
    later('2025/18/d'),
    'Paragraph 18 (d) of the Later, adopted by the General Assembly of the United Nations on 24 November 2025 (resolution 80/9, annex)',
  ],
  [
    'plain',
    earlier('2017/7', 2),
    'Footnote 2, at paragraph 7 of the Earlier, adopted by the General Assembly of the United Nations on 27 September 2017 (resolution 72/1)',
  ],
  [
    'plain',
    earlier(null),
    'Earlier, adopted by the General Assembly of the United Nations on 27 September 2017 (resolution 72/1)',
  ],
])('%s: %o', (style, cited, citation) => expect(formatOwnCitation(style, cited)).toBe(citation));

test.each([
  ['A title', '‘A title’'],
  ['A ‘quoted’ title', '‘A “quoted” title’'],
  ['Humanity’s ‘gravest’ and ‘oldest’ crimes', '‘Humanity’s “gravest” and “oldest” crimes’'],
])('the title %s is quoted as %s', (title, quoted) => expect(quoteTitle(title)).toBe(quoted));

test('APA and Chicago need the library', () => {
  expect(isOwnStyle('apa')).toBe(false);
  expect(isOwnStyle('oscola')).toBe(true);
});
