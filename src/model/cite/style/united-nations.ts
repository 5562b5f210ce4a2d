import { formatCitation, formatDeclarationCitation } from './citation.ts';
import type { Cited } from './cited.ts';
import { formatDay } from '../../wording/date.ts';

/** The form of United Nations documents: `General Assembly resolution 80/9, annex, para. 18 (d)`. */
export function formatUnitedNations(cited: Cited): string {
  if (cited.kind === 'report') {
    const { publisher, title, form, number, published, subject } = cited;
    const source = [form, number].filter((part) => part !== null).join(' ');
    return `${publisher}, “${title}”, ${source}, ${published === null ? 'undated' : formatDay(published)} (${subject})`;
  }
  return [
    cited.unit === null
      ? formatDeclarationCitation(cited)
      : formatCitation(cited, cited.unit, cited.through),
    cited.footnote !== null && `footnote ${cited.footnote}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}
