import { isDeclarationId } from '../../../src/model/text/locator.ts';
import { joinNames } from '../../../src/model/wording/join-names.ts';
import { nameDeclaration } from '../../../src/model/text/symbol.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import type { ContentFile } from '../../../src/content/content-folder.ts';
import { listStrings } from '../../record/list-strings.ts';
import { listRecords } from '../../record/placed-record.ts';
import type { Rule } from '../rule/rule.ts';

const rule = 'held-texts';

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
export const heldTexts: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
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
    const issues = sentences.flatMap(({ text, file, line }) => {
      const fault = (message: string, hint: string) => ({ rule, file, line, message, hint });
      const wrong = [...text.matchAll(notHeld)].flatMap(({ index }) => {
        const named = findNamed(text, index);
        return named && held.includes(named) ? [named] : [];
      });
      return [
        ...[...new Set(wrong)].map((id) =>
          fault(
            `“${shorten(text)}” says that the text of ${nameDeclaration(id)} is not held. It is.`,
            'Say what the text has, or leave the sentence out.',
          ),
        ),
        ...(held.length === 2
          ? []
          : [...text.matchAll(two)].map(([words]) =>
              fault(
                `“${words}” in “${shorten(text)}”: the texts held are those of ${names}.`,
                'Name the declarations that are meant.',
              ),
            )),
      ];
    });
    return { checked: `${sentences.length} sentences about ${held.length} texts held`, issues };
  },
};

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

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s+\S*$/, '')} …`;
}
