/** `npm run notes`: for each note its words, quotations and share of comparing sentences, and the bars it misses. */
import { readContentFolder } from '../../src/content/content-folder.ts';
import { reportIssues } from '../../src/content/issue.ts';
import { formatMeasure } from './format-measure.ts';
import { listMeasures } from './list-measures.ts';
import { listMissedBars } from './measure-note.ts';

const folder = await readContentFolder('content');
const notes = listMeasures(folder);
for (const note of notes) console.log(formatMeasure(note));
const kept = notes.filter(({ measure }) => listMissedBars(measure).length === 0).length;
reportIssues(folder.issues);
if (kept < notes.length) process.exitCode = 1;
console.log(`notes: ${kept}/${notes.length} within the bars`);
