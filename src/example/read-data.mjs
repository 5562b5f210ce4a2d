// Node 18 or newer, Deno or Bun; nothing to install.
const site = '{{site}}';
const paragraph = await (await fetch(`${site}2025/12.json`)).json();

for (const { style, text } of paragraph.citations) if (style === 'un') console.log(text);
console.log(paragraph.text);

// Are these the words that were published? Compare their digest.
const bytes = new TextEncoder().encode(paragraph.text);
const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
console.log(hex === paragraph.sha256 ? 'digest agrees' : 'digest differs');

// Who spoke about it, and does the source say so?
for (const { speaker, meeting, bearsOn } of paragraph.statements)
  for (const { unit, basis } of bearsOn)
    if (unit === paragraph.locator)
      console.log(`${speaker.name}, ${meeting ?? 'no meeting named'}: ${basis}`);
