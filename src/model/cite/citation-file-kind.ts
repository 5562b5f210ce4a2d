/** The files that stand beside each unit and each declaration, with the name readers know them by. */
export const citationFileKinds = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
  ['txt', 'Words only (text)'],
  ['json', 'Data (JSON)'],
] as const;
