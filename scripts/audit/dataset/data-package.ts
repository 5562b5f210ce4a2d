import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { createRule } from '../rule/rule.ts';
import { parseCsv } from './csv.ts';

interface Resource {
  readonly path: string;
  readonly bytes?: number;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}

/** What the cells of a column of a type look like. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  boolean: /^(true|false)$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** `/datapackage.json` follows the profile that the editors of Data Package publish, names every table, and every cell is as it says. */
export const dataPackage = createRule({
  name: 'data-package',
  hint: 'See src/export/table.',
  check: async (site, note) => {
    const file = '/datapackage.json';
    const fault = (message: string) => note(file, message);
    const validate = await compileProfile();
    const description = JSON.parse(String(await site.read(file))) as { resources?: Resource[] };
    if (!validate(description))
      for (const { instancePath, message } of (validate.errors ?? []).slice(0, 5))
        fault(`${instancePath || '/'} ${message}`);
    const resources = description.resources ?? [];
    const named = new Set(resources.map(({ path }) => `/${path}`));
    for (const table of [...site.files].filter((one) => one.endsWith('.csv')))
      if (!named.has(table)) fault(`does not name ${table}`);
    let cells = 0;
    for (const { path, bytes, schema } of resources) {
      if (!site.files.has(`/${path}`)) {
        fault(`names ${path}, and nothing is there`);
        continue;
      }
      const content = await site.read(`/${path}`);
      if (content.length !== bytes) fault(`${path} has ${content.length} bytes, not ${bytes}`);
      const [head = [], ...rows] = parseCsv(String(content));
      const fields = schema?.fields ?? [];
      if (head.join() !== fields.map(({ name }) => name).join())
        fault(`${path} has the columns ${head.join(', ')}`);
      for (const row of rows)
        row.forEach((cell, at) => {
          cells++;
          const type = fields[at]?.type ?? 'string';
          if (cell !== '' && !forms[type]?.test(cell)) fault(`${path}: “${cell}” is no ${type}`);
        });
    }
    return `${resources.length} tables with ${cells} cells, each of the type that datapackage.json says; valid by the profile of Data Package 2.0: ${validate.errors ? 'no' : 'yes'}`;
  },
});

async function compileProfile() {
  const profile = new URL('profile/data-package-2.json', import.meta.url);
  return new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text),
      email: /^\S+@\S+$/,
      'date-time': /^\d{4}-\d\d-\d\dT/,
    },
  }).compile(JSON.parse(await readFile(profile, 'utf8')));
}
