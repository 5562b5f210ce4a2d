/** What quoters say of a quotation in brackets; it stands in no text. */
const remark = [
  String.raw`sic[!.]?`,
  String.raw`recte[^\])]{0,40}`,
  String.raw`(?:(?:the|our|my|author.?s?|original|some|all|internal)\s+)?(?:emphas[ei]s|italics?|italici[sz]ed|underlin(?:e|ed|ing)|bold(?:face)?|highlight(?:ed|ing)?|stress)(?:\s+(?:is|are|was|were|has|have|been|in|by|of|the|our|my|ours|mine|added|original|supplied|provided|removed|omitted|author.?s?|writer|text|deleted))*`,
  String.raw`(?:my|our|author.?s?|own|unofficial)\s+(?:own\s+)?(?:emphas[ei]s|italics|underlining|translation)`,
  String.raw`(?:internal\s+)?(?:citations?|references?|foot\s?notes?|notes?|(?:quotation|footnote|quote)\s?marks?|brackets|alterations?)(?:\s+(?:and|or|citations?|references?|foot\s?notes?|quotation|marks?))*\s+(?:omitted|removed|deleted|left out|in (?:the )?original|added)`,
  String.raw`(?:alterations?|brackets)\s+in\s+(?:the\s+)?original`,
].join('|');

/** `[sic]`, `(emphasis added)`, `[footnote omitted]` */
export const remarks = new RegExp(String.raw`[[(]\s*(?:${remark})\s*[\])]`, 'giu');
