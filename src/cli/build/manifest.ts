/** `manifest.json`: hashes of everything that is deployed, by which a receipt leads to what was shown. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import { integrity } from './hashes.ts';

export interface ManifestFile {
  bytes: number;
  gzip: number;
  brotli: number;
  /** As receipts write hashes. */
  sha256: string;
  /** As `integrity` attributes do. */
  sha384: string;
}

export interface Manifest {
  /** Version of Sluice. */
  sluice: string;
  container: {
    id: string;
    revision?: string;
    /** Copy for the archive. */
    file: string;
    /** `shown.containerHash` of receipts. */
    sha256: string;
    sha384: string;
    /** `shown.fingerprint` of receipts: of what visitors were asked. */
    fingerprint: string;
    policyVersion?: string;
  };
  /** What the interface and the container say, by language. */
  texts: Record<string, { file: string; sha256: string }>;
  files: Record<string, ManifestFile>;
}

/** Of what a container asks: every category, every pair with a vendor, and the token that asks again. */
export function fingerprint({ plan }: ResolvedContainer): string {
  const asked = [
    ...Object.values(plan.categories).map(({ key }) => key),
    ...Object.values(plan.vendors).flatMap((pairs) => Object.values(pairs)),
  ];
  return integrity('sha256', [...asked.sort(), plan.reconsent].join(' '));
}

/** Names of copies that stay when another build takes the place of this one. */
export function isArchived(path: string): boolean {
  return /^(?:container|texts\.[a-z]{2,3})\.[0-9a-f]{16}\.json(?:\.gz|\.br)?$/.test(path);
}
