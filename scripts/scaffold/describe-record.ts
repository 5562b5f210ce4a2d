import { stringify } from 'yaml';
import type { Declaration } from '../../src/model/text/corpus.ts';
import { toBeWritten } from './suggest-rows.ts';

/** The source record of a text that is kept here: everything in it is known. */
export function describeSource({ symbol, title, annex, transcription }: Declaration): string {
  const name = symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  const resolution = symbol.replace(/^A\/RES\//, '');
  return stringify(
    {
      name,
      title,
      short: symbol,
      publisher: 'United Nations',
      published: null,
      kind: 'official text',
      standing: `Transcription of General Assembly resolution ${resolution}${annex ? ', with the declaration in its annex' : ''}. Kept whole in this project.`,
      sha256: transcription.sha256,
      kept: true,
    },
    { lineWidth: 0 },
  );
}

/** The skeleton of an instrument that no record describes yet. */
export function describeInstrument(words: string, id: string): string {
  const [, resolution] = /\b[Rr]esolution ((?:E?S-)?\d+\/\d+)/.exec(words) ?? [];
  return stringify(
    {
      title: toBeWritten,
      short: resolution ? `Resolution ${resolution}` : toBeWritten,
      symbol: resolution ? `A/RES/${resolution}` : null,
      kind: resolution ? 'resolution' : toBeWritten,
      adopted: null,
      sentence: toBeWritten,
      official: resolution ? `https://docs.un.org/en/A/RES/${resolution}` : toBeWritten,
      citedAs: [words.replace(/^See (?:also )?/, '').replace(/\.$/, '')],
      restsOn: [id],
    },
    { lineWidth: 0 },
  );
}
