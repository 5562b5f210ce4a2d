import type { Issue } from '../../../src/content/issue.ts';
import type { BuiltSite } from './built-site.ts';

/** What a rule has to say: its faults, and figures for people. */
export interface Verdict {
  readonly issues: readonly Issue[];
  /** One line: `72/72 units equal to their source`. */
  readonly summary: string;
}

/** A check on the built site. */
export interface AuditRule {
  readonly name: string;
  readonly check: (site: BuiltSite) => Promise<Verdict>;
}

/** Notes a fault of a file; what to do about it, unless it says so itself, is what the check says of all its faults. */
export type Fault = (
  file: string,
  message: string,
  own?: { readonly line?: number | null; readonly hint?: string },
) => void;

/**
 * A rule that notes each fault as it finds it.
 * @param written `hint` says what to do about a fault, `check` gives the summary
 */
export function createRule({
  name,
  hint,
  check,
}: {
  readonly name: string;
  readonly hint: string;
  readonly check: (site: BuiltSite, fault: Fault) => string | Promise<string>;
}): AuditRule {
  return { name, check: (site) => collectFaults(name, hint, (fault) => check(site, fault)) };
}

/** Runs a check, which gives the summary, and keeps what it notes. */
export async function collectFaults(
  rule: string,
  hint: string,
  check: (fault: Fault) => string | Promise<string>,
): Promise<Verdict> {
  const issues: Issue[] = [];
  const summary = await check((file, message, own = {}) =>
    issues.push({ rule, file, line: own.line ?? null, message, hint: own.hint ?? hint }),
  );
  return { issues, summary };
}
