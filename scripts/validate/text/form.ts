import type { Ground, Rule } from '../rule/rule.ts';

/** Every file of `content/` can be read and fits its schema. */
export const form: Rule<Ground> = {
  name: 'form',
  check: ({ folder }) => ({
    checked: `${folder.files.length} records`,
    issues: folder.issues.map((issue) => ({
      ...issue,
      rule: 'form',
      // A fault of YAML goes on with its place and a picture of it.
      message: issue.message.replace(/ at line \d[^]*|\n[^]*/, ''),
    })),
  }),
};
