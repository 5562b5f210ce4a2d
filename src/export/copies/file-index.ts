import type { Corpus } from '../../model/text/corpus.ts';
import { listKnownPlaces } from '../../model/text/known-place.ts';
import { referencePath } from '../../model/site/route.ts';
import { listAliases } from '../../model/search/alias.ts';
import { listTextRecords } from '../../model/search/text-record.ts';
import { pageFragment } from './page-fragment.ts';

/**
 * What the search of the file edition needs beside the file, as lists in the order in which `client/file-ground.ts` takes them:
 * the official texts with fragments for paths, without the words of units, which stand in the file; the words of readers by
 * topic; the places that citations can name.
 */
export function toFileIndex(corpus: Corpus) {
  const known = listKnownPlaces(corpus);
  const records = listTextRecords(corpus).map(
    ({ reference, path, title, context, text, declarations, topics }) => {
      const fragment = toFragment(path);
      return [
        reference,
        fragment === reference ? 0 : fragment,
        title,
        context,
        corpus.units.has(reference) ? '' : text,
        declarations[0] ?? '',
        topics.join(' '),
      ];
    },
  );
  const topics = Map.groupBy(listAliases(corpus), ({ topic }) => topic);
  const aliases = [...topics].map(([topic, all]) => [
    topic,
    all[0]?.title ?? '',
    ...all.map(({ said, text }) => (text.length === 0 ? said : [said, ...text])),
  ]);
  const others = [
    ...known.declarations.map(({ id }) => id),
    ...known.instruments.map(({ reference }) => reference),
  ];
  return {
    records,
    aliases,
    known,
    places: Object.fromEntries(others.map((one) => [one, toFragment(referencePath(one))])),
  };
}

/** `/2025/18/#d` → `2025/18/d` */
function toFragment(path: string): string {
  const [page = '', id] = path.split('#');
  return id === undefined ? pageFragment(page) : `${pageFragment(page)}/${id}`;
}
