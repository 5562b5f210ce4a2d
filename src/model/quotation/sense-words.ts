/** Words that deny, limit or make conditional what stands beside them: a quotation without them can say something else. */
const senseWords = [
  ...[
    'not',
    'no',
    'never',
    'nor',
    'neither',
    'none',
    'nothing',
    'nobody',
    'no one',
    'cannot',
    'without',
    'non',
    String.raw`\p{L}+n't`,
  ],
  ...[
    'unless',
    'except',
    'excepting',
    'excluding',
    'other than',
    'if',
    'until',
    'provided',
    'only',
    'solely',
    'merely',
    'but',
  ],
  ...[
    'potential',
    'inappropriately',
    'unjustly',
    'unlawfully',
    'however',
    'although',
    'notwithstanding',
    'regardless',
  ],
  ...['seek to', 'endeavour to', 'strive to', 'aim to', String.raw`consider \p{L}+ing`],
  ...[
    'subject to',
    'in accordance with',
    'consistent with',
    'in compliance with',
    'in line with',
    'with full respect for',
    'within their',
    'within its',
  ],
  ...[
    'upon request',
    'upon their request',
    'on request',
    'at the request',
    'taking into account (?:national|domestic)',
    'where they exist',
  ],
  ...[
    'as far as',
    'to the extent',
    'on condition',
    'conditional',
    '(?:as|where|if|when|wherever|whenever|insofar as) (?:appropriate|applicable|relevant|possible|necessary|feasible|required|needed)',
  ],
  ...['domestic laws?', 'national laws?', 'national legislations?', 'domestic legislation'],
];

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${senseWords.map((words) => words.replaceAll(' ', String.raw`\s+`)).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/** The negations, conditions and limits in a text, each once. */
export function listSenseWords(text: string): string[] {
  const found = [...text.replaceAll('’', "'").matchAll(pattern)];
  return [...new Set(found.map(([words]) => words.toLowerCase().replace(/\s+/g, ' ')))];
}
