import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import { listRecords } from '../../record/placed-record.ts';
import { issueAt, type Rule } from '../rule/rule.ts';

const rule = 'glossary';

/** Every form of a glossary term occurs in a declaration, and no form is explained by two terms. */
export const glossary: Rule = {
  name: rule,
  check: ({ folder, corpus }) => {
    const texts = corpus.declarations.flatMap(({ units, footnotes }) => [
      ...units.map(({ text }) => text),
      ...footnotes.map(({ text }) => text.replaceAll('*', '')),
    ]);
    const terms = listRecords(folder, 'glossary');
    const owners = new Map<string, string>();
    const issues = terms.flatMap((placed) =>
      placed.record.forms.flatMap((form, index) => {
        const owner = owners.get(form.toLowerCase());
        owners.set(form.toLowerCase(), owner ?? placed.id);
        if (owner !== undefined && owner !== placed.id)
          return [
            issueAt(
              rule,
              placed,
              ['forms', index],
              `“${form}” is a form of “${owner}” already.`,
              'Leave it to one term.',
            ),
          ];
        return texts.some((text) => hasPhrase(text, form))
          ? []
          : [
              issueAt(
                rule,
                placed,
                ['forms', index],
                `“${form}” occurs in no declaration.`,
                'Copy the form from a text, or delete it.',
              ),
            ];
      }),
    );
    return { checked: `${terms.length} terms, ${owners.size} forms`, issues };
  },
};
