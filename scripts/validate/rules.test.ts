import { rm, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/model/text/corpus.ts';
import {
  createMinimalContent,
  writeContent,
  type ContentFiles,
} from '../../src/test/minimal-content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { faultyChanges } from '../../src/test/faulty-changes.ts';
import { readGround } from './rule/read-ground.ts';
import { corpusRules, groundRules } from './rules.ts';
import type { Ground, Verdict } from './rule/rule.ts';
import { validate } from './index.ts';

const golden = fileURLToPath(new URL('../../src/test/golden/validate', import.meta.url));

/** Reads files as the validator would, from a temporary folder. */
async function read(files: ContentFiles): Promise<Ground> {
  const root = await writeContent(files);
  try {
    return await readGround(root, null);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function check(name: string, ground: Ground): Promise<Verdict> {
  const own = groundRules.find((rule) => rule.name === name);
  if (own) return own.check(ground);
  const rule = corpusRules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`There is no rule “${name}”.`);
  return rule.check({ ...ground, corpus: buildCorpus(ground.folder.content) });
}

const names = [...groundRules, ...corpusRules].map((rule) => rule.name);

test('every rule file is run, is named after its file and has faulty changes', async () => {
  const files = (await readdir(import.meta.dirname, { recursive: true, withFileTypes: true }))
    .filter(({ parentPath }) => !/[/\\](validate|rule)$/.test(parentPath))
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace('.ts', ''));
  expect([...names].sort()).toEqual(files.sort());
  expect(Object.keys(faultyChanges).sort()).toEqual(files);
});

test('good content has no fault under any rule, and the summary counts it', async () => {
  const { issues, lines, summary } = await validate(await read(createMinimalContent()));
  expect(issues.map(formatIssue)).toEqual([]);
  await expect(`${lines.join('\n')}\n${summary}\n`).toMatchFileSnapshot(join(golden, 'good.txt'));
});

describe('each rule finds its faults, with file, line and remedy', () => {
  test.each(Object.entries(faultyChanges))('%s', async (name, changes) => {
    const printed = [];
    for (const [fault, change] of Object.entries(changes)) {
      const files = createMinimalContent();
      change(files);
      const { issues } = await check(name, await read(files));
      expect(issues, fault).not.toEqual([]);
      printed.push(`# ${fault}\n\n${issues.map(formatIssue).join('\n')}\n`);
    }
    await expect(printed.join('\n')).toMatchFileSnapshot(join(golden, `${name}.txt`));
  });
});

test('faults of several rules are listed together by file and line', async () => {
  const files = createMinimalContent();
  faultyChanges['verbs']?.['a verb not in the text']?.(files);
  faultyChanges['aliases']?.['an alias of two topics']?.(files);
  faultyChanges['note-size']?.['a note of 59 words']?.(files);
  const { issues, summary } = await validate(await read(files));
  expect(issues.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toMatchInlineSnapshot(`
    [
      "content/annotations/2025/1.mdx:5 verbs",
      "content/annotations/2025/1.mdx:5 verbs-complete",
      "content/annotations/2025/2.mdx:12 note-size",
      "content/topics/people.yaml:3 aliases",
      "content/topics/plan.yaml:3 aliases",
    ]
  `);
  expect(summary).toMatch(/ 5 faults$/);
});

test('while a declaration cannot be read, the rules that need it do not run', async () => {
  const files = createMinimalContent();
  files.set('declarations/2017.yaml', 'text: held\n');
  const { issues, summary } = await validate(await read(files));
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['form']));
  expect(summary).toContain('did not run');
});

test.each([
  ['sources/report.yaml', 'title: ['],
  ['statements/2025/ann-speaker.yaml', 'speaker: 7'],
  ['statistics/echo.yaml', 'title: ['],
  ['topics/plan.yaml', 'title: ['],
  ['definition.yaml', 'anchor: ['],
  ['annotations/2017/1.mdx', '---\nheading: [\n---\nNote.\n'],
])('%s with a fault of form is not called missing too', async (path, text) => {
  const files = createMinimalContent();
  files.set(path, text);
  const { issues } = await validate(await read(files));
  const missing = issues.filter(({ message }) =>
    /leads to nothing|There is no |has no annotation/.test(message),
  );
  expect(missing.map(formatIssue)).toEqual([]);
  expect(issues.map(({ rule }) => rule)).toContain('form');
});
