/** A role of the Digital Publishing vocabulary (DPUB-ARIA 1.1), which the types of Astro do not know. */
export function dpubRole(role: 'doc-noteref' | 'doc-endnotes' | 'doc-backlink'): object {
  return { role };
}
