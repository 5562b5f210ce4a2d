/** `npm start`: builds the site with its search index and serves it on http://localhost:4321/ (PORT for another port). */
import { build, preview } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is “${process.env['PORT']}”; give a number from 1 to 65535.`);
  process.exit(1);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');

console.log('1 of 2  building the pages and the search index');
const started = performance.now();
await build({ logLevel: 'warn' });
console.log(`        built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log('2 of 2  starting the server');
const server = await preview({ logLevel: 'error', server: { port, host: 'localhost' } });
if (server.port !== port) {
  await server.stop();
  console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  process.exit(1);
}
console.log(`Ready: http://localhost:${port}${base}  (Ctrl+C stops it)`);
