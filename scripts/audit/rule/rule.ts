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
