import type { Corpus, Unit } from '../../model/text/corpus.ts';
import type { Footnote } from '../../model/text/footnote.ts';
import type { InstrumentCitation } from '../../model/text/instrument-citation.ts';
import { findPhrases } from '../../model/wording/phrase.ts';
import { formatReferenceIri } from './iri.ts';
import type { RefRange } from './words.ts';

/** Every place of a unit that names an instrument by words of its record. */
export function listTextRefs({ content }: Corpus, unit: Unit): RefRange[] {
  const byName = new Map(
    Object.values(content.instruments).flatMap((instrument) =>
      instrument.namedAs.map(
        (name) => [name.toLowerCase(), formatReferenceIri(instrument)] as const,
      ),
    ),
  );
  return findPhrases(unit.text, [...byName.keys()]).map(({ phrase, start, end }) => ({
    start,
    end,
    href: byName.get(phrase) ?? '',
  }));
}

/**
 * The places of a footnote that cite an instrument.
 * Where “Ibid.” stands for the work, the whole note up to its full stop cites it.
 * Where the same words cite several instruments, each is tied to the volume of its own.
 * @param all every citation of every instrument
 * @throws Error if that volume does not stand in the words
 */
export function listNoteRefs(
  corpus: Corpus,
  all: readonly InstrumentCitation[],
  { number, unit, text }: Footnote,
): RefRange[] {
  const words = text.replaceAll('*', '');
  const citations = all.filter((one) => one.footnote === number && one.unit === unit);
  return citations
    .map((citation): RefRange => {
      const instrument = corpus.content.instruments[citation.instrument];
      if (!instrument) throw new Error(`The instrument “${citation.instrument}” has no record.`);
      const href = formatReferenceIri(instrument);
      const isShared = citations.some(
        (other) => other !== citation && other.words === citation.words,
      );
      const cited = isShared ? findVolume(citation.words, instrument.symbol) : citation.words;
      const start = words.indexOf(cited);
      const isWhole = !isShared && words.startsWith('Ibid.');
      return start < 0 || isWhole
        ? { start: 0, end: words.replace(/\.$/, '').length, href }
        : { start, end: start + cited.length, href };
    })
    .sort((a, b) => a.start - b.start);
}

function findVolume(words: string, symbol: string | null): string {
  const volume = /vol\. (\d+)/.exec(symbol ?? '')?.[1];
  if (!volume || !words.includes(volume))
    throw new Error(
      `“${words}” cites several instruments, and none of its volumes is that of ${symbol}.`,
    );
  return volume;
}
