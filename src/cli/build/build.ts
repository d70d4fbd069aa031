/** Makes everything that a site deploys for a container, as files in memory. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import { readVersion } from '../package-files.ts';
import { compress, type Compressed } from './compress.ts';
import { integrity, shortHash } from './hashes.ts';
import { headersFile, nginxFile } from './headers.ts';
import { spokenLanguages } from './languages.ts';
import { fingerprint, type Manifest, type ManifestFile } from './manifest.ts';
import { builtInLanguages, nameOf, neededChunks, readProduct, type Product } from './product.ts';
import { servedContainer } from './served-container.ts';
import { embeddedLoader, flatLoader } from './single-file.ts';
import { snippet, type Snippet } from './snippet.ts';
import { shownTexts } from './texts.ts';

export interface BuildOptions {
  flat: boolean;
  /** Container and what returning visitors need are inside the loader. */
  embed: boolean;
  /** Where the folder is served. */
  base: string;
  dataLayer: string;
  /** The built product; the package's own by default. */
  dist?: string;
}

export interface Build {
  /** Contents by path, compressed forms among them. */
  files: Map<string, string | Uint8Array>;
  manifest: Manifest;
  snippet: Snippet;
  /** What a returning visitor downloads. */
  sizes: { normal: Weight; embedded?: Weight };
}

export interface Weight {
  requests: number;
  gzip: number;
  /** The part that a visitor downloads who has granted nothing. */
  beforeConsent: number;
}

export async function buildContainer(
  resolved: ResolvedContainer,
  options: BuildOptions,
): Promise<Build> {
  const { base, dataLayer, embed, flat } = options;
  const product = readProduct(options.dist);
  const builtIn = builtInLanguages(product);
  const languages = spokenLanguages(resolved.ui, builtIn);
  const served = servedContainer(resolved, languages);
  const text = JSON.stringify(served);
  const names = neededChunks(product, served, languages);
  const inside = insideChunks(product, names);
  const plain = flat ? flatLoader(product.loader) : product.loader;
  const loader = embed ? embeddedLoader(plain, { container: text, chunks: inside }) : plain;

  const archived = `container.${shortHash(text)}.json`;
  const texts = await shownTexts(product, served, languages ?? [...builtIn].sort());
  const textFiles = [...texts].map(
    ([language, content]) => [language, `texts.${language}.${shortHash(content)}.json`] as const,
  );
  const files = new Map<string, string>([
    ['sluice.js', loader],
    ...names.map((name) => [(flat ? '' : 'chunks/') + name, product.chunks.get(name)!] as const),
    ...(embed ? [] : [['container.json', text] as const]),
    [archived, text],
    ...textFiles.map(([language, file]) => [file, texts.get(language)!] as const),
    ['licences.txt', product.licences],
  ]);
  const compressed = new Map(
    await Promise.all(
      [...files].map(async ([path, content]) => [path, await compress(content)] as const),
    ),
  );
  const manifest: Manifest = {
    sluice: readVersion(),
    container: {
      id: resolved.id,
      ...(resolved.revision !== undefined && { revision: resolved.revision }),
      file: archived,
      sha256: integrity('sha256', text),
      sha384: integrity('sha384', text),
      fingerprint: fingerprint(resolved),
      ...(resolved.plan.policyVersion && { policyVersion: resolved.plan.policyVersion }),
    },
    texts: Object.fromEntries(
      textFiles.map(([language, file]) => [
        language,
        { file, sha256: integrity('sha256', texts.get(language)!) },
      ]),
    ),
    files: Object.fromEntries(
      [...files].map(([path, content]) => [path, facts(content, compressed.get(path)!)]),
    ),
  };
  const made = snippet({ base, loader, container: embed ? undefined : text, dataLayer });
  const headers = { base, flat, stubHash: made.stubHash };
  return {
    files: withCompressed(files, compressed)
      .set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
      .set('_headers', headersFile(resolved, headers))
      .set('nginx.conf', nginxFile(resolved, headers)),
    manifest,
    snippet: made,
    sizes: {
      normal: await normalWeight(product, text, inside),
      ...(embed && { embedded: oneFile(compressed.get('sluice.js')!) }),
    },
  };
}

/** Chunks that a returning visitor's page asks for: whatever runs tags, and what the container uses. */
function insideChunks({ chunks, hash }: Product, needed: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of needed) {
    const name = nameOf(file, hash);
    if (/^(?:run|variables|sequences|bridges|trigger-.+)$/.test(name)) {
      found.set(name, chunks.get(file)!);
    }
  }
  return found;
}

async function normalWeight(
  product: Product,
  container: string,
  inside: ReadonlyMap<string, string>,
): Promise<Weight> {
  const weigh = async (text: string): Promise<number> => (await compress(text)).gzip.length;
  const always = await Promise.all(
    [
      product.loader,
      container,
      ...[...inside].flatMap(([name, text]) => (name === 'run' ? [] : text)),
    ].map(weigh),
  );
  const run = await weigh(inside.get('run') ?? '');
  const beforeConsent = always.reduce((sum, bytes) => sum + bytes, 0);
  return { requests: always.length + 1, gzip: beforeConsent + run, beforeConsent };
}

function oneFile({ gzip }: Compressed): Weight {
  return { requests: 1, gzip: gzip.length, beforeConsent: gzip.length };
}

function facts(content: string, { brotli, gzip }: Compressed): ManifestFile {
  return {
    bytes: Buffer.byteLength(content),
    gzip: gzip.length,
    brotli: brotli.length,
    sha256: integrity('sha256', content),
    sha384: integrity('sha384', content),
  };
}

function withCompressed(
  files: ReadonlyMap<string, string>,
  compressed: ReadonlyMap<string, Compressed>,
): Map<string, string | Uint8Array> {
  const all = new Map<string, string | Uint8Array>(files);
  for (const [path, { brotli, gzip }] of compressed)
    all.set(`${path}.br`, brotli).set(`${path}.gz`, gzip);
  return all;
}
