import type { KnownDeclaration, KnownPlaces } from '../../text/known-place.ts';
import { nameDeclaration, nameInSentence } from '../../text/symbol.ts';
import type { BoundPlaces } from './bind-places.ts';
import { citeUnits, type CitedUnits } from './cite-units.ts';
import { describePlaces } from './describe-places.ts';
import type { FoundDocument } from './known-document.ts';

/** What a document that is named leads to, with the places in it. */
export function citeDocument(
  cited: FoundDocument,
  places: readonly BoundPlaces[],
  known: KnownPlaces,
): CitedUnits {
  const say = (targets: readonly string[], ...messages: string[]): CitedUnits => ({
    targets,
    messages,
    ranges: [],
    offers: known.declarations.map(({ id }) => id),
  });
  const names = known.declarations
    .map(({ id, symbol }) => `${symbol} (${nameDeclaration(id)})`)
    .join(', ');
  switch (cited.is) {
    case 'year':
      return say(
        [],
        `There is no text of a declaration of ${cited.key} here. Texts are held for ${known.extents.map(({ id }) => nameDeclaration(id)).join(' and ')}.`,
      );
    case 'symbol':
      return say(
        [],
        `${cited.key} is neither a declaration nor an instrument that the declarations cite. The declarations are ${names}.`,
      );
    case 'instruments':
      return say(
        cited.references,
        ...(places.length > 0 ? ['The paragraphs of this document are not held here.'] : []),
      );
    case 'declaration': {
      const { declaration, draft } = cited;
      const found = citeDeclaration(declaration, places, known);
      if (!draft) return found;
      const { id, name } = declaration;
      const shown =
        places.length === 0 || found.targets.length === 0
          ? ''
          : ` Its own text is not held here; what is shown is ${describePlaces(places.flatMap((one) => one.places))} as adopted.`;
      const said = `${declaration.draft} is the draft of ${nameInSentence(id)}, which was adopted as ${name}.${shown}`;
      return { ...found, messages: [said, ...found.messages] };
    }
  }
}

function citeDeclaration(
  declaration: KnownDeclaration,
  places: readonly BoundPlaces[],
  known: KnownPlaces,
): CitedUnits {
  const whole = { targets: [declaration.id], ranges: [], messages: [], offers: [] };
  if (places.length === 0) return whole;
  if (declaration.held) return citeUnits(declaration, places, known);
  const count =
    declaration.paragraphs === null
      ? ''
      : ` and is reported to have ${declaration.paragraphs} paragraphs`;
  return {
    ...whole,
    messages: [
      `The text of ${nameInSentence(declaration.id)} is not held here. It is ${declaration.name}${count}.`,
    ],
  };
}
