import { stripVTControlCharacters } from 'node:util';

const naming = /^\s*(?:FAIL|AssertionError|\w*Error:|not ok|×|✖|error\b)|\berror TS\d+/;

/**
 * The lines that name what failed, each once, for the end of a long run, where a cut log still shows them.
 * @param printed everything a failed step printed, colours included
 * @returns up to `limit` lines; if none names a fault, the last ones
 */
export function pickFaults(printed: string, limit = 20): string[] {
  const lines = stripVTControlCharacters(printed)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const faults = [...new Set(lines.filter((line) => naming.test(line)))];
  return faults.length > 0 ? faults.slice(0, limit) : lines.slice(-limit);
}
