import { hasPhrase } from '../../../src/model/wording/phrase.ts';
import { listRecords } from '../../record/placed-record.ts';
import { createRule } from '../rule/rule.ts';

/** Every form of a glossary term occurs in a declaration, and no form is explained by two terms. */
export const glossary = createRule({
  name: 'glossary',
  check: ({ folder, corpus }, fault) => {
    const texts = corpus.declarations.flatMap(({ units, footnotes }) => [
      ...units.map(({ text }) => text),
      ...footnotes.map(({ text }) => text.replaceAll('*', '')),
    ]);
    const terms = listRecords(folder, 'glossary');
    const owners = new Map<string, string>();
    for (const placed of terms)
      for (const [index, form] of placed.record.forms.entries()) {
        const owner = owners.get(form.toLowerCase());
        owners.set(form.toLowerCase(), owner ?? placed.id);
        if (owner !== undefined && owner !== placed.id)
          fault(
            placed,
            ['forms', index],
            `“${form}” is a form of “${owner}” already.`,
            'Leave it to one term.',
          );
        else if (!texts.some((text) => hasPhrase(text, form)))
          fault(
            placed,
            ['forms', index],
            `“${form}” occurs in no declaration.`,
            'Copy the form from a text, or delete it.',
          );
      }
    return `${terms.length} terms, ${owners.size} forms`;
  },
});
