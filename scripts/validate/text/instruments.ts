import { listInstrumentCitations } from '../../../src/model/text/instrument-citation.ts';
import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/**
 * Every instrument is reached, and each of its forms occurs and is its own. A footnote that reaches no instrument yet is
 * counted and is no fault.
 */
export const instruments = createRule({
  name: 'instruments',
  check: ({ folder, corpus }, fault) => {
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
    ) => {
      for (const [index, form] of placed.record[key].entries()) {
        // One footnote may cite two instruments; a name in running text must tell which one it means.
        const owner = key === 'namedAs' ? owners.get(form.toLowerCase()) : undefined;
        if (key === 'namedAs') owners.set(form.toLowerCase(), owner ?? placed.id);
        const place = key === 'citedAs' ? 'footnote' : 'unit';
        if (owner !== undefined)
          fault(
            placed,
            [key, index],
            `“${form}” names “${owner}” already.`,
            'Leave it to one instrument.',
          );
        else if (!occurs(form))
          fault(
            placed,
            [key, index],
            `“${form}” occurs in no ${place}.`,
            `Copy the words from the ${place}, or delete the form.`,
          );
      }
    };
    const reached = footnotes.filter(({ number, unit }) =>
      citations.some((one) => one.footnote === number && one.unit === unit),
    );
    for (const placed of records) {
      checkForms(placed, 'citedAs', isCited);
      checkForms(placed, 'namedAs', isNamed);
      if (!citations.some(({ instrument }) => instrument === placed.id))
        fault(
          placed,
          ['title'],
          `No footnote cites “${placed.id}” and no unit names it.`,
          'Give citedAs or namedAs as the declarations have it, or delete the record.',
        );
    }
    return `${records.length} instruments, ${reached.length}/${footnotes.length} footnotes reach one`;
  },
});
