/** `npm run verify -- https://…|folder`: a published copy against its SHA256SUMS, and its words against the text of record. */
import { readContentFolder } from '../../src/content/content-folder.ts';
import { reportIssues } from '../../src/content/issue.ts';
import { openCopy } from './open-copy.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyRecord } from './verify-record.ts';

const [target] = process.argv.slice(2);
if (!target) {
  console.error(
    'Say what to check: npm run verify -- https://example.org/ or npm run verify -- folder',
  );
  process.exit(2);
}
const { content } = await readContentFolder('content');
const held = Object.values(content.declarations).filter(
  (declaration) => declaration.text === 'held',
);
const copy = openCopy(target);
for (const { issues, summary } of [await verifyFiles(copy), await verifyRecord(copy, held)]) {
  reportIssues(issues);
  console.log(`${issues.length === 0 ? 'ok  ' : 'FAIL'} ${summary}`);
}
