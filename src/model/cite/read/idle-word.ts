/** Words that stand in citations and say nothing about the place, by what they are there for. */
const words = [
  // who adopted it, and what kind of document it is
  'un united nations ga unga general assembly gaor plenary plen mtg meeting session sess records official res resolution resolutions',
  'declaration declarations political adopted adoption doc docs document symbol ser rev annex annexed annexes text supp suppl supplement',
  // signals before a citation and between two
  'see also cf but eg ie accord contra compare with citing cited cite quoting quoted inter alia esp especially generally',
  'supra infra above below ibid id idem op loc cit passim note notes hereinafter hereafter herein',
  // where a document was found
  'available accessed visited retrieved last from online http https www',
  // what numbers are called
  'paragraph paragraphs para paras par pars sub subparagraph subparagraphs no nos number numbers chapeau introductory operative preambular preamble lit pinpoint',
  // what holds the rest together
  'a an and as at both by for is on or the to under its this that n.b nb',
];

const idle = new Set(words.join(' ').split(' '));

/** Whether a word, in small letters, belongs to citations and says nothing about the place. */
export function isIdleWord(word: string): boolean {
  return idle.has(word);
}
