/** One fault found by a check. */
export interface Issue {
  /** Name of the rule: its file name. */
  readonly rule: string;
  readonly file: string;
  /** From 1; null if the fault is in the whole file. */
  readonly line: number | null;
  /** What is wrong, with the value quoted. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

/** `file:line  rule: message. → hint` */
export function formatIssue({ rule, file, line, message, hint }: Issue): string {
  return `${file}${line === null ? '' : `:${line}`}\n  ${rule}: ${message}\n  → ${hint}`;
}

/** Prints all faults at once and sets the exit code. */
export function reportIssues(issues: readonly Issue[]): void {
  for (const issue of issues) console.error(formatIssue(issue));
  if (issues.length > 0) process.exitCode = 1;
}
