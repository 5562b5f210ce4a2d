/** `npm run validate`: checks of content/ that need no build. With SOURCES, quotations are checked against the source texts. */
import { buildCorpus, type Corpus } from '../../src/model/text/corpus.ts';
import { reportIssues, type Issue } from '../../src/content/issue.ts';
import { SourceFolderError } from '../quotation/read-source-texts.ts';
import { readGround } from './rule/read-ground.ts';
import { corpusRules, groundRules } from './rules.ts';
import type { Ground, Verdict } from './rule/rule.ts';

/** What all rules found together. */
export interface Validation {
  /** A line for each rule: its name and what it looked at. */
  readonly lines: readonly string[];
  /** All faults, by file and line. */
  readonly issues: readonly Issue[];
  readonly summary: string;
}

/** Runs every rule; the model rules only if the texts of record can be read. */
export async function validate(ground: Ground): Promise<Validation> {
  const built = tryBuild(ground);
  const issues = [...built.issues];
  const lines: string[] = [];
  const add = (name: string, { checked, issues: found }: Verdict) => {
    lines.push(`${name.padEnd(20)} ${checked}`);
    issues.push(...found);
  };
  for (const rule of groundRules) add(rule.name, await rule.check(ground));
  const { corpus } = built;
  if (corpus)
    for (const rule of corpusRules) add(rule.name, await rule.check({ ...ground, corpus }));
  issues.sort((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
  return { lines, issues, summary: summarize(ground, corpus, issues.length) };
}

/** The model is not built while a declaration has a fault of form: every unit would seem to be missing. */
function tryBuild({ folder }: Ground): { corpus: Corpus | null; issues: Issue[] } {
  if (folder.issues.some(({ file }) => file.startsWith('content/declarations/')))
    return { corpus: null, issues: [] };
  try {
    return { corpus: buildCorpus(folder.content), issues: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'Run npm run import; the text of record is never edited by hand.';
    return {
      corpus: null,
      issues: [{ rule: 'form', file: 'content/declarations', line: null, message, hint }],
    };
  }
}

function summarize({ folder }: Ground, corpus: Corpus | null, faults: number): string {
  const notes = Object.keys(folder.content.annotations).length;
  if (!corpus)
    return `validate: ${faults} faults; the other rules did not run, because the texts of record cannot be read`;
  const explained = [...corpus.units.values()].filter(({ paragraph, letter }) => {
    const annotation = folder.content.annotations[paragraph];
    return letter === null
      ? annotation
      : annotation?.subparagraphs.some((point) => point.letter === letter);
  });
  return `validate: ${notes} notes, ${explained.length}/${corpus.units.size} units, ${groundRules.length + corpusRules.length} rules, ${faults} faults`;
}

if (import.meta.main) {
  const sources = process.env['SOURCES'] || null;
  try {
    const { lines, issues, summary } = await validate(await readGround('content', sources));
    if (issues.length === 0) for (const line of lines) console.log(line);
    reportIssues(issues);
    if (sources === null)
      console.log(
        'quotations: the recheck against the source texts did not run (SOURCES is not set); the list was checked.',
      );
    console.log(summary);
  } catch (error) {
    if (!(error instanceof SourceFolderError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
