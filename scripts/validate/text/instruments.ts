import { listInstrumentCitations } from '../../../src/model/text/instrument-citation.ts';
import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'instruments';

/**
 * Every instrument is reached, and each of its forms occurs and is its own. A footnote that reaches no instrument yet is
 * counted and is no fault.
 */
export const instruments: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const citations = listInstrumentCitations(corpus);
    const records = listRecords(folder, 'instruments');
    const footnotes = corpus.declarations.flatMap((declaration) => declaration.footnotes);
    const isCited = (form: string) =>
      footnotes.some(({ resolved }) => hasPhrase(resolved.replaceAll('*', ''), form));
    const isNamed = (form: string) =>
      [...corpus.units.values()].some(({ text }) => hasPhrase(text, form));
    const owners = new Map<string, string>();
    const checkForms = (
      placed: (typeof records)[number],
      key: 'citedAs' | 'namedAs',
      occurs: (form: string) => boolean,
    ) =>
      placed.record[key].flatMap((form, index) => {
        // One footnote may cite two instruments; a name in running text must tell which one it means.
        const owner = key === 'namedAs' ? owners.get(form.toLowerCase()) : undefined;
        if (key === 'namedAs') owners.set(form.toLowerCase(), owner ?? placed.id);
        if (owner !== undefined)
          return [
            issueAt(
              rule,
              placed,
              [key, index],
              `“${form}” names “${owner}” already.`,
              'Leave it to one instrument.',
            ),
          ];
        if (occurs(form)) return [];
        const where = key === 'citedAs' ? 'footnote' : 'unit';
        return [
          issueAt(
            rule,
            placed,
            [key, index],
            `“${form}” occurs in no ${where}.`,
            `Copy the words from the ${where}, or delete the form.`,
          ),
        ];
      });
    const reached = footnotes.filter(({ number, unit }) =>
      citations.some((one) => one.footnote === number && one.unit === unit),
    );
    return {
      checked: `${records.length} instruments, ${reached.length}/${footnotes.length} footnotes reach one`,
      issues: [
        ...records.flatMap((placed) => [
          ...checkForms(placed, 'citedAs', isCited),
          ...checkForms(placed, 'namedAs', isNamed),
          ...(citations.some(({ instrument }) => instrument === placed.id)
            ? []
            : [
                issueAt(
                  rule,
                  placed,
                  ['title'],
                  `No footnote cites “${placed.id}” and no unit names it.`,
                  'Give citedAs or namedAs as the declarations have it, or delete the record.',
                ),
              ]),
        ]),
      ],
    };
  },
};
