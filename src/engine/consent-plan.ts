/**
 * What a container asks: each category, and each pair of category and vendor in use, has one stored
 * answer (contract 5), kept under a short key. Plain data, worked out by `resolve/plan.ts`.
 */
import type { Duration } from './duration.ts';
import type { Basis } from './types.ts';

export interface PlannedCategory {
  basis: Basis;
  /** Which of the five it is, by itself or by `as`. */
  as: string;
  /** An answer of the visitor counts: consent, objection, or an exempt one that may be opposed. */
  answerable: boolean;
  /** The banner asks until it is answered. */
  asks: boolean;
  sharing: boolean;
  googleTypes: string[];
  key: string;
}

export interface ConsentPlan {
  /** By id, in display order. */
  categories: Record<string, PlannedCategory>;
  /** Vendors in use; for each, the key of its pair with each category that it is used in. */
  vendors: Record<string, Record<string, string>>;
  lifetime: Duration;
  fromFirstChoice: boolean;
  reconsent: string;
  onWithdraw: 'reload' | 'stay';
  gpc: 'deny-sharing' | 'deny-all' | 'ignore';
  dnt: 'deny' | 'ignore';
  cookie: { name: string; domain?: string };
  /** Advanced consent mode: pattern of the regions, ISO 3166-2, that it is for. */
  advanced?: string;
  policyVersion: string;
  /** A visitor without a choice is met by the banner. */
  announces: boolean;
}

/** The seven consent types of Google Consent Mode v2. */
export const googleConsentTypes = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/** Length of a key. */
export const keyLength = 5;
