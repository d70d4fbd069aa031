/** Fetches the container and the templates that it needs; the last good copy only where the network fails. */
import { templateTypes } from '../engine/compile.ts';
import { isPlainObject } from '../engine/plain.ts';
import type { TagTemplate } from '../engine/types.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';

export interface ContainerSource {
  container: unknown;
  templates: Map<string, TagTemplate>;
  /** It came with its templates, from `sluice build`: it was checked there. */
  built: boolean;
  fromCache: boolean;
}

/** Milliseconds to wait for the container, and for each template. */
const fetchTimeout = 8000;

class NetworkFailure extends Error {}

/** Throws with a message for people. */
export async function loadContainer(
  settings: LoaderSettings,
  importChunk: ImportChunk,
): Promise<ContainerSource> {
  const key = `${settings.containerUrl} ${settings.integrity ?? ''}`;
  let container: unknown;
  let fromCache = false;
  try {
    container = await fetchJson(settings.containerUrl, settings.integrity);
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    const { readContainer } = await importChunk('cache');
    container = await readContainer(key, Date.now());
    if (container === undefined) throw error;
    fromCache = true;
  }
  const embedded = isPlainObject(container) ? container['templates'] : undefined;
  const known = new Set(isPlainObject(embedded) ? Object.keys(embedded) : []);
  const templates = new Map<string, TagTemplate>();
  await Promise.all(
    templateTypes(container)
      .filter((type) => !known.has(type) && /^[\w-]+$/.test(type))
      .map(async (type) => {
        try {
          const url = new URL(`tags/${type}.json`, settings.base).href;
          templates.set(type, (await fetchJson(url)) as TagTemplate);
        } catch {
          // The compiler names each tag whose template is missing.
        }
      }),
  );
  return { container, templates, built: known.size > 0 && templates.size === 0, fromCache };
}

/** Keeps a container that worked, with its templates. Only called once a choice is stored. */
export async function keepContainer(
  settings: LoaderSettings,
  source: ContainerSource,
  importChunk: ImportChunk,
): Promise<void> {
  const { writeContainer } = await importChunk('cache');
  const container = source.container as { templates?: object };
  await writeContainer(
    `${settings.containerUrl} ${settings.integrity ?? ''}`,
    { ...container, templates: { ...Object.fromEntries(source.templates), ...container.templates } },
    Date.now(),
  );
}

async function fetchJson(url: string, integrity?: string): Promise<unknown> {
  const request = (check: string | undefined): Promise<Response> =>
    fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(fetchTimeout),
      ...(check && { integrity: check }),
    });
  let response: Response;
  try {
    response = await request(integrity);
  } catch (error) {
    // A wrong hash and a dead network look alike: what can be fetched without the hash has a wrong one.
    if (integrity && (await reaches(request))) {
      throw new Error(`${url} does not match its integrity hash.`);
    }
    throw new NetworkFailure(`${url} could not be fetched: ${String(error)}`);
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new NetworkFailure(`${url} broke off: ${String(error)}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${url} is not JSON: ${(error as Error).message}`);
  }
}

async function reaches(request: (check: undefined) => Promise<Response>): Promise<boolean> {
  try {
    await request(undefined);
    return true;
  } catch {
    return false;
  }
}
