/**
 * Loaded before a build. The bundler takes memory through mimalloc, which keeps what has become free for a later use that
 * never comes: at 2,000 paragraph pages half a gigabyte. It reads this setting when the bundler is loaded.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
