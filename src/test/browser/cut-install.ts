import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EditionServer } from './edition-server.ts';
import { act } from './offline-panel.ts';
import { seededChance } from './seeded-chance.ts';

/** Cuts the download of a copy within a pack chosen by chance, again and again, and expects it to come whole in the end. */
export async function cutInstall(
  page: Page,
  server: EditionServer,
  { cuts, packs }: { cuts: number; packs: number },
): Promise<void> {
  const chance = seededChance();
  await page.locator('[data-action=keep]').waitFor();
  const most = Math.max(1, Math.floor(packs / (cuts + 1)));
  for (let cut = 0; cut < cuts; cut++) {
    let countdown = Math.floor(chance() * most);
    server.disturb((path, response, content) => {
      if (!path.endsWith('.pack') || countdown-- > 0) return false;
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, Math.floor(chance() * content.length)), () =>
        response.destroy(),
      );
      return true;
    });
    await act(page, cut === 0 ? 'keep' : 'resume');
    await page.locator('[data-action=resume]').waitFor();
    // A reader comes back after the cut, now and then in a new page.
    if (cut % 2 === 0) await page.reload();
    await page.getByText('A copy was begun and is not complete').waitFor();
  }
  server.disturb(null);
  await act(page, 'resume');
  await page.getByText(/^Complete, edition/).waitFor();
  expect(await page.locator('[data-action=remove]').count()).toBe(1);
}
