/** `npm start`: installs and builds what is missing or old, then opens the demo. PORT chooses its port. */
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { register } = await import('tsx/esm/api');
register();
const { buildIfStale } = await import('../esbuild.config.ts');
try {
  await buildIfStale({ quiet: true });
} catch (error) {
  if (!Array.isArray(error.errors)) console.error(String(error));
  process.exit(1);
}
const { startDemo } = await import('../demo/server.ts');
const demo = await startDemo({ port: Number(process.env.PORT ?? 8080) });
console.log('Ctrl+C closes it.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)));
}
