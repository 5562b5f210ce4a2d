import { wordsPath } from '../../model/site/route.ts';
import { listWordGroups } from '../../model/word/word-index.ts';
import { toPlaceCell } from '../format/place-columns.ts';
import { toCsv } from '../format/csv.ts';
import { toFileHead, type Ground } from '../ground.ts';

/** `/data/word-index.json`: words readers ask about, with where they stand in each text and where in none. */
export function toWordIndexJson(ground: Ground) {
  return { ...toFileHead(ground, 'word-index'), words: listIndexedWords(ground) };
}

/** The word index as data: counted from the texts, inflections together. */
export function listIndexedWords({ corpus, toAddress }: Ground) {
  return listWordGroups(corpus)
    .flatMap(({ words }) => words)
    .map(({ entry, fragment, uses }) => ({
      ...entry,
      url: toAddress(`${wordsPath()}#${fragment}`),
      uses: uses.map(({ declaration, count, rate, places, forms }) => ({
        declaration,
        count,
        perThousandWords: Number(rate.toFixed(3)),
        units: places,
        forms,
      })),
    }));
}

/** `/data/word-index.csv`: a row for each word and text; a count of 0 says that the text has none of its forms. */
export function toWordIndexCsv(ground: Ground): string {
  return toCsv(
    ['term', 'also', 'reason', 'url', 'declaration', 'count', 'perThousandWords', 'units', 'forms'],
    listIndexedWords(ground).flatMap(({ term, also, reason, url, uses }) =>
      uses.map(({ declaration, count, perThousandWords, units, forms }) => [
        term,
        also.join('; '),
        reason,
        url,
        declaration,
        count,
        perThousandWords,
        toPlaceCell(
          units.map(({ unit }) => unit),
          ground.toAddress,
        ),
        forms.map(({ form }) => form).join('; '),
      ]),
    ),
  );
}
