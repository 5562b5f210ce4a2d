/** A printed line of a made-up PDF: `*italics*`, `**bold**`, and `^1^` for a raised mark. */
export type PdfPlanLine = readonly [x: number, y: number, size: number, text: string];

/** A made-up PDF: its pages, each with its lines. */
export interface PdfPlan {
  readonly pages: readonly (readonly PdfPlanLine[])[];
}

const fonts = ['Times-Roman', 'Times-Bold', 'Times-Italic'];

/** Makes the bytes of a small PDF in the fonts that every reader of PDFs has. */
export function makePdf({ pages }: PdfPlan): Uint8Array {
  const objects: string[] = ['', '<< /Type /Catalog /Pages 2 0 R >>', ''];
  const named = fonts.map((font, at) => {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
    return `/F${at + 1} ${objects.length - 1} 0 R`;
  });
  const kids = pages.map((lines) => {
    const stream = lines.map(writeLine).join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length - 1} 0 R /Resources << /Font << ${named.join(' ')} >> >> >>`,
    );
    return `${objects.length - 1} 0 R`;
  });
  objects[2] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const places = objects.slice(1).map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function writeLine([x, y, size, text]: PdfPlanLine): string {
  const runs = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\^\d+\^)/).filter((piece) => piece !== '');
  const shown = runs.map((piece) => {
    const [, mark] = /^\^(\d+)\^$/.exec(piece) ?? [];
    if (mark) return `/F1 ${size * 0.65} Tf ${size * 0.35} Ts (${mark}) Tj 0 Ts`;
    const font = piece.startsWith('**') ? 2 : piece.startsWith('*') ? 3 : 1;
    return `/F${font} ${size} Tf (${encode(piece.replaceAll('*', ''))}) Tj`;
  });
  return `BT 1 0 0 1 ${x} ${y} Tm ${shown.join(' ')} ET`;
}

/** The signs of the Windows code page that texts of the United Nations use, as octal escapes. */
function encode(text: string): string {
  const special: Record<string, string> = {
    '“': '\\223',
    '”': '\\224',
    '’': '\\222',
    '–': '\\226',
    '—': '\\227',
    '(': '\\(',
    ')': '\\)',
    '\\': '\\\\',
  };
  return [...text]
    .map(
      (sign) =>
        special[sign] ?? (sign.charCodeAt(0) < 128 ? sign : `\\${sign.charCodeAt(0).toString(8)}`),
    )
    .join('');
}
