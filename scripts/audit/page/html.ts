import { HtmlValidate } from 'html-validate';
import type { AuditRule } from '../rule/rule.ts';

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
export const html: AuditRule = {
  name: 'html',
  check: async (site) => {
    const reports = await Promise.all(
      site.pages.map(async ({ file, html: text }) => ({
        file,
        report: await validator.validateString(text, file),
      })),
    );
    const issues = reports.flatMap(({ file, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId, selector }) => ({
          rule: 'html',
          file,
          line,
          message: `${message} (${ruleId}, column ${column}${selector ? `, ${selector}` : ''})`,
          hint: `See the rule ${ruleId} of html-validate.`,
        })),
      ),
    );
    return { issues, summary: `${site.pages.length} pages, ${issues.length} html errors` };
  },
};
