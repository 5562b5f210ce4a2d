import type { AstroIntegration } from 'astro';

/** Says in the last line of a build without a public address that it is a preview, and what to set. */
export function previewNotice({ isPreview }: { isPreview: boolean }): AstroIntegration {
  return {
    name: 'preview-notice',
    hooks: {
      'astro:build:done': () => {
        if (!isPreview) return;
        // The builder has a last word of its own.
        process.once('exit', () =>
          console.warn(
            'This is a preview, not for publication: it has no public address. Set SITE_URL (https://example.org, with BASE_PATH for a folder of it) and build again.',
          ),
        );
      },
    },
  };
}
