import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { importDeclaration } from '../../scripts/import/import-declaration.ts';
import { repairs } from '../schema/repair.ts';
import type { ContentFiles } from './minimal-content.ts';

const year = '2033';
const text = `Third political declaration

1. We welcome many new members of the group, today still too few.
2. We support the trust fund for victims.
`;

/** Adds a third text to the minimal content, as an import leaves it: no note, no concordance. */
export function addThirdText(files: ContentFiles): void {
  const listed = `declaration:
  symbol: A/RES/88/1
  annex: false
  title: Third political declaration
  adopted: "${year}-09-27"
  manner: by consensus
  adoptionRestsOn: [source/report]
notOfRecord: []
repairs: []
`;
  const path = `content/transcriptions/${year}.md`;
  const record = importDeclaration(year, path, Buffer.from(text), repairs.parse(parse(listed)));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = {
    name: 'third-text',
    title: 'The third text',
    short: 'third text',
    publisher: 'Nobody',
  };
  files.set(`transcriptions/${year}.md`, text);
  files.set(`transcriptions/${year}.repairs.yaml`, listed);
  files.set(`declarations/${year}.yaml`, stringify(record, { lineWidth: 0 }));
  files.set(
    `sources/text-${year}.yaml`,
    stringify({
      ...source,
      published: null,
      kind: 'official text',
      standing: 'Made up.',
      sha256,
      kept: true,
    }),
  );
}
