/** What Sluice itself keeps on the device: listed like everybody else's (R23, R40). */
import type { Disclosure } from '../engine/disclosure.ts';
import type { StorageItem } from '../engine/types.ts';
import type { Texts } from './texts.ts';

/** Only what the container does not list already. */
export function ownStorage(
  { cookie, lifetime, vendors }: Disclosure,
  texts: Texts,
  keepsProofs: boolean,
): StorageItem[] {
  const purpose = (key: 'own.choice.purpose' | 'own.proof.purpose' | 'own.container.purpose') => ({
    [texts.language]: texts.get(key),
  });
  const choice = {
    name: cookie.name,
    party: 'first',
    duration: lifetime,
    purpose: purpose('own.choice.purpose'),
  } as const;
  const own: StorageItem[] = [
    { kind: 'cookie', ...choice },
    { kind: 'local-storage', ...choice },
    {
      kind: 'indexed-db',
      name: 'sluice-container',
      party: 'first',
      duration: 'persistent',
      purpose: purpose('own.container.purpose'),
    },
  ];
  if (keepsProofs) {
    own.push({
      kind: 'indexed-db',
      name: 'sluice-receipts',
      party: 'first',
      duration: 'persistent',
      purpose: purpose('own.proof.purpose'),
    });
  }
  const listed = new Set(
    vendors.flatMap(({ storage }) => storage.map(({ kind, name }) => `${kind} ${name}`)),
  );
  return own.filter(({ kind, name }) => !listed.has(`${kind} ${name}`));
}
