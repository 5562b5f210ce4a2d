import type { Answer } from './answer.ts';
import type { Reply } from './reply.ts';
import { searchKinds } from './search-record.ts';

/**
 * What is said of a reply, to be heard and read: places cited, the verdict on a quotation, how much was found.
 * @param complete false while a part is still being loaded: then nothing found is not yet said
 */
export function announceReply({ citation, quotation, answer }: Reply, complete: boolean): string {
  const cited = citation?.targets.length ?? 0;
  return [
    cited > 0 ? `${cited} ${cited === 1 ? 'place is' : 'places are'} cited.` : '',
    citation?.message ?? '',
    quotation ? `Checked as a quotation: ${quotation.result.verdict}.` : '',
    answer.total > 0 || (complete && !citation && !quotation) ? countResults(answer) : '',
  ].filter(Boolean).join(' '); // prettier-ignore
}

/** `14 results: 2 in the official text, 3 in notes of the editors, 9 in statements.` */
function countResults({ groups, total }: Answer): string {
  if (total === 0) return 'Nothing found.';
  const counts = groups.map(({ kind, sections }) => {
    const count = sections.reduce((sum, { results }) => sum + results.length, 0);
    return `${count} in ${kind === 'text' ? 'the official text' : searchKinds[kind].replace(/^./, (first) => first.toLowerCase())}`;
  });
  return `${total} ${total === 1 ? 'result' : 'results'}: ${counts.join(', ')}.`;
}
