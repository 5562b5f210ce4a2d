import { z } from 'astro/zod';
import { correction } from '../correction.ts';
import { definition } from '../definition.ts';
import { editionNotice } from '../edition-notice.ts';
import { locator, slug } from '../part/reference.ts';
import { fact, source } from '../source.ts';
import { speaker } from '../statement.ts';
import { textReference } from '../text-reference.ts';
import { concordanceKeys } from './concordance-file.ts';
import { declarationIdentity, missingDeclarationFile } from './declaration-file.ts';
import { definitionUse } from './definition-file.ts';
import { address, fileHead } from './file.ts';
import { glossaryEntry } from './glossary-file.ts';
import { instrumentEntry } from './instrument-file.ts';
import { annotationEntry } from './paragraph-file.ts';
import { positionEntry } from './position-file.ts';
import { meetingEntry, statementEntry } from './statement-file.ts';
import { figureEntry } from './statistics-file.ts';
import { documentParts, footnoteText, paragraphWords } from './text.ts';
import { topicEntry } from './topic-file.ts';
import { indexedWord } from './word-index-file.ts';

const id = { id: slug };

/** `/corpus.json` */
export const corpusFile = z
  .strictObject({
    ...fileHead,
    url: address,
    declarations: z.array(
      z.strictObject({
        ...declarationIdentity,
        ...documentParts,
        paragraphs: z.array(
          z.strictObject({ ...paragraphWords, annotation: annotationEntry.nullable() }),
        ),
        otherAnnotations: z
          .array(annotationEntry.extend({ locator }))
          .optional()
          .describe('Notes on paragraphs of the preamble, the resolution and other annexes.'),
        footnotes: z.array(footnoteText),
      }),
    ),
    missingDeclarations: z.array(
      missingDeclarationFile.omit({ $schema: true, edition: true, rights: true }),
    ),
    concordances: z.array(z.strictObject(concordanceKeys)),
    textReferences: z.array(textReference),
    definition: definition.nullable(),
    definitionUses: z.array(definitionUse),
    wordIndex: z.array(indexedWord),
    glossary: z.array(glossaryEntry),
    instruments: z.array(instrumentEntry),
    meetings: z.array(meetingEntry),
    speakers: z.array(speaker.extend(id)),
    statements: z.array(statementEntry),
    positions: z.array(positionEntry),
    figures: z.array(figureEntry),
    topics: z.array(topicEntry),
    sources: z.array(source.extend(id)),
    facts: z.array(fact.extend(id)),
    corrections: z.array(correction),
    editions: z.array(editionNotice.extend(id)),
  })
  .describe(
    'Everything: texts, notes, concordance, statements, positions, figures, instruments, topics.',
  );
