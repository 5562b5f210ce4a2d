import type { ContentFile, ContentFolder } from '../../../src/content/content-folder.ts';
import type { Corpus } from '../../../src/model/text/corpus.ts';
import type { Issue } from '../../../src/content/issue.ts';
import type { QuotationFile } from '../../quotation/read-quotation-file.ts';
import type { SourceTexts } from '../../quotation/read-source-texts.ts';

/** What is read from the disk before any rule runs. */
export interface Ground {
  readonly folder: ContentFolder;
  /** Bytes of `content/transcriptions/<year>.md`, by year. */
  readonly transcriptions: ReadonlyMap<string, Uint8Array>;
  /** `content/quotations.yaml`, or null if there is none. */
  readonly quotations: QuotationFile | null;
  /** The source texts, or null if no folder of them was given. */
  readonly sources: SourceTexts | null;
}

/** What most rules look at: the ground and the model built from it. */
export interface Subject extends Ground {
  readonly corpus: Corpus;
}

/** What a rule has looked at, for people (`57 notes`), and the faults it found. */
export interface Verdict {
  readonly checked: string;
  readonly issues: readonly Issue[];
}

/** One check of the content: one file, named as the rule. */
export interface Rule<S = Subject> {
  readonly name: string;
  check(subject: S): Verdict | Promise<Verdict>;
}

/** A fault at a path of keys in a file of `content/`. */
export function issueAt(
  rule: string,
  { file, lineOf }: Pick<ContentFile, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  message: string,
  hint: string,
): Issue {
  return { rule, file, line: lineOf(path), message, hint };
}
