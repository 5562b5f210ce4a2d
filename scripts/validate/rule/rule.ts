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
  check(subject: S): Promise<Verdict>;
}

/**
 * Notes a fault of a file of `content/`.
 * @param at the keys that lead to it, or its line
 * @param hint what to do
 */
export type Fault = (
  file: Pick<ContentFile, 'file' | 'lineOf'> | string,
  at: readonly PropertyKey[] | number | null,
  message: string,
  hint: string,
) => void;

/**
 * A rule that notes each fault as it finds it.
 * @param written `check` says at the end what it has looked at
 */
export function createRule<S = Subject>({
  name,
  check,
}: {
  readonly name: string;
  readonly check: (subject: S, fault: Fault) => string | Promise<string>;
}): Rule<S> {
  return {
    name,
    check: async (subject) => {
      const issues: Issue[] = [];
      const checked = await check(subject, (place, at, message, hint) => {
        const file = typeof place === 'string' ? place : place.file;
        const line = typeof at === 'number' || at === null ? at : lineOf(place, at);
        issues.push({ rule: name, file, line, message, hint });
      });
      return { checked, issues };
    },
  };
}

function lineOf(place: Parameters<Fault>[0], keys: readonly PropertyKey[]): number | null {
  return typeof place === 'string' ? null : place.lineOf(keys);
}
