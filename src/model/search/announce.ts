import { uncapitalize } from '../wording/first-letter.ts';
import type { Reply, ShownGroup } from './reply.ts';
import { searchKinds } from './record/search-record.ts';

/** `14 results: 2 in the official text, 3 in notes of the editors.`: of the official text only what has the words as typed. */
export function announceReply({ groups, total }: Reply): string {
  if (total === 0) return 'Nothing found.';
  const counts = groups.flatMap(({ kind, sections }) => {
    const literal = count(sections.filter((one) => kind !== 'text' || one.literal));
    const other = count(sections) - literal;
    return [
      ...(literal > 0
        ? [
            `${literal} in ${kind === 'text' ? 'the official text' : uncapitalize(searchKinds[kind])}`,
          ]
        : []),
      ...(other > 0
        ? [`${other} ${literal > 0 ? 'more ' : ''}in paragraphs that do not have just these words`]
        : []),
    ];
  });
  return `${total} ${total === 1 ? 'result' : 'results'}: ${counts.join(', ')}.`;
}

const count = (sections: ShownGroup['sections']) =>
  sections.reduce((sum, section) => sum + section.count, 0);
