import { createRule, type Ground } from '../rule/rule.ts';

/** Every file of `content/` can be read and fits its schema. */
export const form = createRule<Ground>({
  name: 'form',
  check: ({ folder }, fault) => {
    for (const { file, line, message, hint } of folder.issues)
      // A fault of YAML goes on with its place and a picture of it.
      fault(file, line, message.replace(/ at line \d[^]*|\n[^]*/, ''), hint);
    return `${folder.files.length} records`;
  },
});
