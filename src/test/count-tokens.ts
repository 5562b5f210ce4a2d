const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Counts the runs of letters and of digits in a text; a superscript number is a run of its own.
 * Reads sign by sign and shares nothing with the importer, which it checks.
 * @returns how often each run occurs
 */
export function countTokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let token = '';
  let kind = '';
  const end = () => {
    if (token !== '') counts.set(token, (counts.get(token) ?? 0) + 1);
    token = '';
  };
  for (const sign of text.split(/<\/?sup>/).join(' ')) {
    const raised = superscripts.indexOf(sign);
    const next =
      raised >= 0
        ? 'raised'
        : sign >= '0' && sign <= '9'
          ? 'digit'
          : sign.toLowerCase() === sign.toUpperCase()
            ? ''
            : 'letter';
    if (next !== kind) end();
    kind = next;
    if (kind !== '') token += raised >= 0 ? String(raised) : sign;
  }
  end();
  return counts;
}
