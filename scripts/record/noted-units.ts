import type { ContentFolder } from '../../src/content/content-folder.ts';
import type { Corpus } from '../../src/model/text/corpus.ts';
import { listUnitsWithin } from '../../src/model/text/unit.ts';
import { listRecords } from './placed-record.ts';

/** Every unit of a paragraph that has a note, with the verbs the note has for it, in its order. */
export function listNotedUnits(folder: ContentFolder, corpus: Corpus) {
  return listRecords(folder, 'annotations').flatMap((placed) => {
    const paragraph = corpus.units.get(placed.id);
    if (!paragraph) return [];
    return listUnitsWithin(paragraph).map(({ locator, text }) => ({
      placed,
      locator,
      text,
      verbs: placed.record.verbs.filter(
        ({ letter }) => locator === (letter ? `${placed.id}/${letter}` : placed.id),
      ),
    }));
  });
}
