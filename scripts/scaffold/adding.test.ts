import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDocx } from '../../src/test/make-docx.ts';
import { createMinimalContent, writeContent } from '../../src/test/minimal-content.ts';
import { finishDrafts } from '../adding/finish-drafts.ts';
import { importFile, importFolder } from '../import/index.ts';
import { validate } from '../validate/index.ts';
import { readGround } from '../validate/rule/read-ground.ts';
import { scaffold } from './index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const title =
  '2029 Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons';
const official = makeDocx({
  header: 'A/RES/84/7',
  paragraphs: [
    'Eighty-fourth session',
    'Resolution adopted by the General Assembly on 21 November 2029',
    '[without reference to a Main Committee (A/84/L.8)]',
    `84/7. ${title}`,
    {
      text: 'We welcome the Plan of Action^1^ and commit to prevent the recruitment of persons.',
      level: 0,
    },
    { text: 'We support the trust fund for victims.^2^', level: 0 },
    { text: 'We reaffirm two steps:', level: 0 },
    { text: 'We urge Member States to collect data on exploitation;', level: 1 },
    { text: 'We take note of the need to share those data.', level: 1 },
  ],
  footnotes: ['Resolution 64/293.', 'See resolution 83/99.'],
});
let root = '';

beforeEach(async () => {
  root = await writeContent(createMinimalContent());
});
afterEach(() => rm(root, { recursive: true }));

async function listFaults(): Promise<string[]> {
  const { issues } = await validate(await readGround(root, null));
  return issues.map(({ rule, file, message }) => `${rule}: ${file}: ${message}`);
}

describe('a made-up declaration is added as content/README.md says', () => {
  test('its commands are the three of the page, and exist', async () => {
    const page = await readFile(join(project, 'content/README.md'), 'utf8');
    const commands = /```sh\n([^`]*)```/.exec(page)?.[1]?.trim().split('\n') ?? [];
    expect(commands).toEqual([
      'npm run import -- A_RES_84_7.docx',
      'npm run scaffold -- 2029',
      'npm run build',
    ]);
    const { scripts } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['import', 'scaffold', 'build', 'validate', 'addresses']),
    );
  });

  test('from the official file to notes and concordance, with no fault left', async () => {
    const file = join(root, 'A_RES_84_7.docx');
    await writeFile(file, official);
    const imported = await importFile(root, file);
    await rm(file);
    expect(imported[1]).toBe('2029: 3 paragraphs, 0 preambular, 2 footnotes; 0 lines unsure');
    for (const name of ['2029.md', '2029.repairs.yaml', '2029.report.txt'])
      expect(await readdir(join(root, 'transcriptions'))).toContain(name);

    const tasks = await scaffold(root, '2029');
    expect(
      tasks.filter((line) => /^\d/.test(line)).map((line) => line.replace(/[:;(,].*/, '')),
    ).toEqual([
      '1. Read content/transcriptions/2029.report.txt',
      '2. Check manner and adoptionRestsOn in content/transcriptions/2029.repairs.yaml against a source',
      '3. Footnotes 2 reach no instrument',
      '4. npm run validate',
      '5. Write 3 notes ',
      '6. Look through the rows of content/drafts/2029/concordance/2025-2029.yaml',
    ]);
    // Nothing but what is still to be written.
    for (const fault of await listFaults()) expect(fault).toMatch(/^(annotated|instruments): /);

    await finishDrafts(root, '2029', 'plan');
    expect(await listFaults()).toEqual([]);
  });

  test('a second run writes nothing and says what is still left', async () => {
    const file = join(root, 'A_RES_84_7.docx');
    await writeFile(file, official);
    await importFile(root, file);
    await scaffold(root, '2029');
    const again = await scaffold(root, '2029');
    expect(again.filter((line) => line.startsWith('wrote'))).toEqual([]);
    expect(again).toContainEqual(expect.stringContaining('Write 3 notes'));
    await rm(file);
    expect((await importFolder(root)).filter((line) => line.startsWith('2029'))).toEqual([
      '2029: 3 paragraphs, 2 subparagraphs, 2 footnotes; unchanged',
    ]);
  });

  test('a text that is not held is refused with the command that gives it', async () => {
    await expect(scaffold(root, '2033')).rejects.toThrow(
      'There is no text of record content/declarations/2033.yaml. Import its file first: npm run import -- FILE',
    );
  });
});
