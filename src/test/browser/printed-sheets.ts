import { extractText, getDocumentProxy } from 'unpdf';

/** The words on each sheet of a PDF, with single blanks. */
export async function readSheets(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replace(/\s+/g, ' ').trim());
}

/**
 * What is wrong with printed sheets, if they are to stand alone on a desk.
 * @param foot what each sheet has to say: its citation, its address
 */
export function listSheetFaults(sheets: readonly string[], foot: readonly string[]): string[] {
  return sheets.flatMap((sheet, at) => {
    const name = `sheet ${at + 1} of ${sheets.length}`;
    const missing = foot.filter((words) => !sheet.includes(words));
    // The foot itself is some 200 characters.
    const empty = sheet.length < 400;
    return [
      ...missing.map((words) => `${name} does not say “${words}”`),
      ...(empty ? [`${name} holds next to nothing: “${sheet}”`] : []),
    ];
  });
}
