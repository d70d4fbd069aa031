/** Fetches the container and has it made ready; the last good copy only where the network fails. */
import { resolvedFormat, type ResolvedContainer } from '../engine/resolved.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';
import type { Report } from './reporter.ts';

export interface ContainerSource {
  container: ResolvedContainer;
  /** As it was served: proofs name its hash. */
  text: string;
  fromCache: boolean;
}

/** Milliseconds to wait for one file. */
const fetchTimeout = 8000;

/** Throws with a message for people. */
export async function loadContainer(
  settings: LoaderSettings,
  importChunk: ImportChunk,
  report: Report,
): Promise<ContainerSource> {
  const url = settings.containerUrl;
  let text: string;
  try {
    text = await fetchText(url, settings.integrity);
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    const { recoverContainer } = await importChunk('cache');
    const container = await recoverContainer(settings, error);
    return { container, text: JSON.stringify(container), fromCache: true };
  }
  let container = parse(url, text);
  // What `sluice build` made was checked there.
  if ((container as Partial<ResolvedContainer> | null)?.resolved !== resolvedFormat) {
    const { prepareContainer } = await importChunk('container');
    const fetchJson = async (from: string): Promise<unknown> => parse(from, await fetchText(from));
    container = await prepareContainer(container, { base: settings.base, fetchJson, report });
  }
  return { container: container as ResolvedContainer, text, fromCache: false };
}

/** The network did not bring the file, or brought half of it; a wrong hash looks the same. */
class NetworkFailure extends Error {}

async function fetchText(url: string, integrity?: string): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(fetchTimeout),
      ...(integrity && { integrity }),
    });
    text = await response.text();
  } catch (error) {
    throw new NetworkFailure(`${url} could not be fetched: ${String(error)}`);
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return text;
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${url} is not JSON: ${String(error)}`);
  }
}
