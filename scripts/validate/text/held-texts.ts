import { isDeclarationId } from '../../../src/model/text/locator.ts';
import { joinNames } from '../../../src/model/wording/join-names.ts';
import { shortenWords } from '../../../src/model/wording/shorten.ts';
import { nameDeclaration } from '../../../src/model/text/symbol.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import type { ContentFile } from '../../../src/content/content-folder.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Records with sentences of ours about the declarations; what compares two texts may speak of both. */
const ours = [
  'annotations',
  'charts',
  'definitions',
  'glossary',
  'instruments',
  'meetings',
  'pages',
  'references',
  'topics',
  'wordIndexes',
] as const satisfies readonly CollectionName[];

const notHeld =
  /\b(?:is|are) not (?:held|published here)\b|\bwe do not (?:have|hold)\b|\bis not here\b|\bcannot be shown here\b/gi;
const two =
  /\b(?:(?:both|the two|neither of the|neither) (?:political )?declarations?|both texts|neither text)\b/gi;

/** No sentence of ours says of a text that is held that it is not, or speaks of two texts when there are more. */
export const heldTexts = createRule({
  name: 'held-texts',
  check: ({ folder, corpus }, fault) => {
    const held = corpus.declarations.map(({ id }) => id);
    const names = joinNames(held.map(nameDeclaration));
    const sentences = ours.flatMap((name) =>
      listRecords(folder, name).flatMap((placed) => [
        ...listStrings(placed.record).flatMap(({ path, value }) =>
          cutSentences(value).map(({ text }) => ({
            text,
            file: placed.file,
            line: placed.lineOf(path),
          })),
        ),
        ...cutBody(placed),
      ]),
    );
    for (const { text, file, line } of sentences) {
      const wrong = [...text.matchAll(notHeld)].flatMap(({ index }) => {
        const named = findNamed(text, index);
        return named && held.includes(named) ? [named] : [];
      });
      for (const id of new Set(wrong))
        fault(
          file,
          line,
          `“${shortenWords(text, 90)}” says that the text of ${nameDeclaration(id)} is not held. It is.`,
          'Say what the text has, or leave the sentence out.',
        );
      for (const [words] of held.length === 2 ? [] : text.matchAll(two))
        fault(
          file,
          line,
          `“${words}” in “${shortenWords(text, 90)}”: the texts held are those of ${names}.`,
          'Name the declarations that are meant.',
        );
    }
    return `${sentences.length} sentences about ${held.length} texts held`;
  },
});

/** The declaration that is named last before a place, or first behind it if none is. */
function findNamed(text: string, at: number): string | null {
  const named = [...text.matchAll(/(?<![\d/])(\d{4}|a-res-[a-z0-9-]+)(?![\d/])/g)].filter(([id]) =>
    isDeclarationId(id),
  );
  const before = named.findLast(({ index }) => index < at);
  return (before ?? named[0])?.[0] ?? null;
}

function cutBody({ body, file }: ContentFile) {
  if (!body) return [];
  return cutSentences(body.text).map(({ text, start }) => ({
    text,
    file,
    line: body.line + body.text.slice(0, start).split('\n').length - 1,
  }));
}

function cutSentences(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.;!?\n]+[.;!?]?/g)].map(({ index, 0: sentence }) => ({
    text: sentence.trim(),
    start: index,
  }));
}
