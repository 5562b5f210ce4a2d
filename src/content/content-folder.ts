import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Content } from '../model/text/content.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import type { Issue } from './issue.ts';

/** A record as it lies in `content/`, able to say on which line a key stands. */
export interface ContentFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** `content/topics/demand.yaml` */
  readonly file: string;
  /** The body behind the front matter of an MDX file, and the line on which it starts. */
  readonly body: { readonly text: string; readonly line: number } | null;
  /** Line of the value at a path of keys, from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface ContentFolder {
  readonly content: Content;
  readonly files: readonly ContentFile[];
  /** Faults of form: YAML that cannot be read, records that do not fit their schema. */
  readonly issues: readonly Issue[];
}

/**
 * Reads `content/` without Astro, for the checks and for the search index.
 * A record with a fault is left out of `content` and named in `issues`.
 */
export async function readContentFolder(root: string): Promise<ContentFolder> {
  const files: ContentFile[] = [];
  const issues: Issue[] = [];
  const content: Record<string, Record<string, unknown>> = {};
  for (const name of Object.keys(collections) as CollectionName[]) {
    const { folder, pattern, schema } = collections[name];
    const records: Record<string, unknown> = (content[name] = {});
    for (const path of await listFiles(join(root, folder), pattern)) {
      const read = readRecord(await readFile(join(root, folder, path), 'utf8'));
      const file = ['content', folder, path].filter((part) => part !== '.').join('/');
      const id = path.replace(/(\.repairs)?\.(yaml|mdx)$/, '');
      for (const fault of read.document.errors)
        issues.push(
          issueOf('yaml', file, fault.linePos?.[0].line ?? 1, fault.message, 'Correct the YAML.'),
        );
      if (read.document.errors.length > 0) continue;
      const result = schema.safeParse(read.document.toJS());
      files.push({ collection: name, id, file, body: read.body, lineOf: read.lineOf });
      if (result.success) records[id] = result.data;
      else
        for (const { path: keys, message } of result.error.issues)
          issues.push(
            issueOf(
              'schema',
              file,
              read.lineOf(keys),
              `${keys.join('.') || 'the record'}: ${message}`,
              `See the comments in src/schema for “${name}”.`,
            ),
          );
    }
  }
  return { content: content as unknown as Content, files, issues };
}

function issueOf(rule: string, file: string, line: number, message: string, hint: string): Issue {
  return { rule, file, line, message, hint };
}

async function listFiles(folder: string, pattern: string): Promise<string[]> {
  const deep = pattern.startsWith('**/');
  const name = pattern.replace('**/', '');
  const entries = await readdir(folder, { recursive: deep }).catch(() => []);
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => (name.startsWith('*') ? entry.endsWith(name.slice(1)) : entry === name))
    .sort();
}

function readRecord(text: string): {
  document: Document.Parsed;
  body: ContentFile['body'];
  lineOf: ContentFile['lineOf'];
} {
  const [, front, body] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const lines = new LineCounter();
  const document = parseDocument(front ?? text, { lineCounter: lines });
  const shift = front === undefined ? 0 : 1;
  return {
    document,
    body: front === undefined ? null : { text: body ?? '', line: front.split('\n').length + 2 },
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as
          { range?: [number] } | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line + shift;
      }
      return 1;
    },
  };
}
