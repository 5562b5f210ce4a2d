/** `npm run figures`: every number-like word of the sources of the ledger, in digits or words, and what answers for it. */
import { readContentFolder } from '../../src/content/content-folder.ts';
import { reportIssues, type Issue } from '../../src/content/issue.ts';
import { readSourceTexts } from '../quotation/read-source-texts.ts';
import { checkLedger } from './check-ledger.ts';
import { formatAccount } from './format-account.ts';

/** The sources whose figures the ledger holds: what is said about the declarations, not the declarations. */
const ledgerSources = ['000', '001', '002'];

const folder = process.env['SOURCES'];
if (!folder) {
  console.log(
    'figures: did not run, because SOURCES is not set. Run it as SOURCES=<folder of the source texts> npm run figures.',
  );
} else {
  const content = await readContentFolder('content');
  const all = await readSourceTexts(folder, content);
  const texts = new Map([...all].filter(([id]) => ledgerSources.includes(id)));
  const { sources, issues } = checkLedger(content, texts);
  const absent: Issue[] = ledgerSources
    .filter((id) => !texts.has(id))
    .map((id) => ({
      rule: 'figures',
      file: `content/sources/${id}.yaml`,
      line: null,
      message: `No file in the folder SOURCES has the digest of source ${id}.`,
      hint: 'Give the folder that holds the source texts as they were read, byte for byte.',
    }));
  for (const source of sources) console.log(formatAccount(source));
  const count = sources.flatMap(({ accounts }) => accounts);
  const answered = count.filter(({ by }) => by !== null).length;
  reportIssues([...content.issues, ...absent, ...issues]);
  console.log(
    `figures: ${answered}/${count.length} number-like words answered for in ${sources.length}/${ledgerSources.length} sources`,
  );
}
