import { ImportError } from '../line/import-error.ts';
import { ownComment } from '../line/classify-line.ts';

/**
 * The law of the conversion: the signs of the file are the signs of the transcription, blanks and hyphens aside, and each
 * longer run of the file stands in it whole. Deliberately reads the file in a way of its own.
 * @param witness runs of letters of the file, as a second reading gives them
 * @throws ImportError naming a run of words that is lost, or the signs that came in
 */
export function checkNothingConverted(
  file: string,
  witness: readonly string[],
  transcription: string,
): void {
  const made = squash(stripSyntax(transcription));
  for (const run of witness) {
    const signs = squash(run);
    if (signs.length >= 16 && !made.includes(signs))
      throw new ImportError(
        file,
        1,
        `“${run.trim().slice(0, 80)}”, which the conversion would lose or cut`,
        'every run of words in the transcription',
      );
  }
  const counts = new Map<string, number>();
  for (const sign of squash(witness.join(' '))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const sign of made) counts.set(sign, (counts.get(sign) ?? 0) - 1);
  const wrong = [...counts].filter(([, count]) => count !== 0);
  if (wrong.length > 0)
    throw new ImportError(
      file,
      1,
      `signs that are not the same in the transcription: ${wrong.map(([sign, count]) => `“${sign}” ${count > 0 ? `${count} lost` : `${-count} too many`}`).join(', ')}`,
      'the signs of the file, no more and no less',
    );
}

/** The transcription without the syntax it is written in. */
function stripSyntax(text: string): string {
  return text
    .split('\n')
    .filter((line) => !ownComment.test(line))
    .map((line) =>
      line
        .replace(/^\s*#+\s+/, '')
        .replace(/\[\^(\d+)\]:?/g, ' $1 ')
        .replace(/<\/?sup>/g, ''),
    )
    .join('\n');
}

function squash(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0*_#\-\u00ad\u2010\u2011\u200b\ufeff↑↩\\[\]]/g, '');
}
