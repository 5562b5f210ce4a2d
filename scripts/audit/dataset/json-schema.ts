import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { BuiltSite } from '../rule/built-site.ts';
import { createRule, type Fault } from '../rule/rule.ts';

/** Files of machinery that no one reads as data, and the schemas themselves. */
const machinery = /^\/(search|pagefind|check|offline\/(?:copy|search)|assets|data\/schema)\//;
/** Forms that others define have no room for the address of their schema. */
const byEnding: readonly (readonly [ending: string, schema: string])[] = [
  ['.cite.json', '/data/schema/citations.json'],
  ['.csl.json', '/data/schema/csl.json'],
  ['/datapackage.json', '/data/schema/data-package.json'],
  ['/oembed.json', '/data/schema/oembed.json'],
];

/** Schemas of what there need not be: while every declaration is held, no file is of one that is not. */
const rare = new Set(['/data/schema/missing-declaration.json']);

/** Every published JSON file follows a published JSON Schema, and every schema is used. */
export const jsonSchema = createRule({
  name: 'json-schema',
  hint: 'Bring src/export and src/schema/published together.',
  check: async (site, fault) => {
    const { byPath, byId } = await readSchemas(site, fault);
    const files = [...site.files].filter((file) => file.endsWith('.json') && !machinery.test(file));
    const used = new Set<string>();
    let valid = 0;
    for (const file of files) {
      const data: unknown = parse(String(await site.read(file)), file, fault);
      const named =
        typeof data === 'object' && data !== null && '$schema' in data
          ? byId.get(String(data.$schema))
          : undefined;
      const path = named ?? byEnding.find(([ending]) => file.endsWith(ending))?.[1];
      const validate = byPath.get(path ?? '');
      if (!path || !validate) {
        fault(file, 'names no published schema');
        continue;
      }
      used.add(path);
      if (validate(data)) valid++;
      for (const { instancePath, message, params } of (validate.errors ?? []).slice(0, 5))
        fault(file, `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
    }
    for (const path of byPath.keys())
      if (!used.has(path) && !rare.has(path)) fault(path, 'no file follows this schema');
    return `${valid} of ${files.length} JSON files valid by ${byPath.size} published schemas`;
  },
});

function parse(text: string, file: string, fault: Fault): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    fault(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function readSchemas(site: BuiltSite, fault: Fault) {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) },
  });
  const byPath = new Map<string, ValidateFunction>();
  const byId = new Map<string, string>();
  for (const path of [...site.files].filter((file) => file.startsWith('/data/schema/')))
    try {
      const schema = JSON.parse(String(await site.read(path))) as { $id: string };
      byPath.set(path, ajv.compile(schema));
      byId.set(schema.$id, path);
    } catch (error) {
      fault(path, `is no JSON Schema: ${error instanceof Error ? error.message : String(error)}`);
    }
  return { byPath, byId };
}
