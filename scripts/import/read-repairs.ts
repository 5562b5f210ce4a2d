import { LineCounter, parseDocument } from 'yaml';
import { repairs, type RepairsRecord } from '../../src/schema/repair.ts';
import type { RepairsPlace } from './line/apply-repairs.ts';
import { ImportError } from './line/import-error.ts';

/** What `2017.repairs.yaml` says, and where it says it. */
export interface ReadRepairs {
  readonly listed: RepairsRecord;
  readonly place: RepairsPlace;
}

/**
 * Reads the identity and the repairs of one declaration.
 * @param file path of the list, for messages
 * @throws ImportError for YAML that cannot be read and for a record that does not fit its schema
 */
export function readRepairs(file: string, text: string): ReadRepairs {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    throw new ImportError(
      file,
      broken.linePos?.[0].line ?? 1,
      `YAML that cannot be read (${broken.message.split(/ at line |\n/)[0]})`,
      'valid YAML',
    );
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = repairs.safeParse(document.toJS());
  if (result.success) return { listed: result.data, place: { file, lineOf } };
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw new ImportError(
    file,
    lineOf(path),
    `a fault at “${path.join('.')}”: ${issue?.message}`,
    'a record as src/schema/repair.ts describes it',
  );
}
