import type { Ground, Rule } from './rule.ts';

/** Every file of `content/` can be read and fits its schema. */
export const form: Rule<Ground> = {
  name: 'form',
  check: ({ folder }) => ({
    checked: `${folder.files.length} records`,
    issues: folder.issues.map((issue) => ({ ...issue, rule: 'form' })),
  }),
};
