import { appendFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import type { TallyKind } from './policy-tally.ts';

/** How Chromium words what a security policy refused. */
const refusal = /Content Security Policy|Trusted ?(Type|Script|HTML)|Permissions.Policy/i;

/** Watches every page of a context; the tally of all test files is said when the suite ends. */
export interface PolicyWatch {
  /** What was refused since the last time it was asked: a fault unless a test provoked it. */
  takeViolations(): string[];
  /** Takes what a test provoked. @returns how much it was */
  forgive(): number;
}

/** Counts the pages that a context opens, and what their security policy refuses, workers included. */
export function watchPolicy(context: BrowserContext): PolicyWatch {
  const violations: string[] = [];
  const note = (kind: TallyKind, words: string) =>
    appendFileSync(inject('tally'), `${kind}\t${words.replace(/\s+/g, ' ')}\n`);
  context.on('page', (page) => page.on('domcontentloaded', () => note('opened', page.url())));
  context.on('console', (message) => {
    if (refusal.test(message.text())) violations.push(message.text());
  });
  return {
    takeViolations: () => {
      for (const words of violations) note('refused', words);
      return violations.splice(0);
    },
    forgive: () => {
      for (const words of violations) note('provoked', words);
      return violations.splice(0).length;
    },
  };
}
