import { HtmlValidate } from 'html-validate';
import { createRule } from '../rule/rule.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The compressed pages have one long line and no room for such taste.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
  },
});

/** Every page is valid by html-validate's recommended and document rules. */
export const html = createRule({
  name: 'html',
  hint: 'See the rules of html-validate.',
  check: async (site, fault) => {
    let count = 0;
    const reports = await Promise.all(
      site.pages.map(async ({ file, html: text }) => ({
        file,
        report: await validator.validateString(text, file),
      })),
    );
    for (const { file, report } of reports)
      for (const found of report.results.flatMap(({ messages }) => messages)) {
        const { line, column, message, ruleId, selector } = found;
        const place = `${ruleId}, column ${column}${selector ? `, ${selector}` : ''}`;
        fault(file, `${message} (${place})`, {
          line,
          hint: `See the rule ${ruleId} of html-validate.`,
        });
        count++;
      }
    return `${site.pages.length} pages, ${count} html errors`;
  },
});
