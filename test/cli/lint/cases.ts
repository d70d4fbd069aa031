/** What the cases of the lint rules are made of. */
import type { Container, TagSettings } from '../../../src/engine/types.ts';
import { container } from '../../support/containers.ts';

export const site = { contact: 'dpo@shop.example', privacyPolicyUrl: '/privacy' };
export const categories: Container['consent']['categories'] = container().consent.categories;
export const acme = {
  name: 'Acme',
  purpose: { en: 'Ads' },
  privacyPolicyUrl: 'https://acme.example/',
};
export const cookie = {
  kind: 'cookie' as const,
  party: 'first' as const,
  duration: 'P30D',
  purpose: { en: 'Counts.' },
};
export const px: TagSettings = {
  type: 'image',
  category: 'advertising',
  vendor: 'acme',
  triggers: ['all-pages'],
  params: { src: 'https://px.acme.example/hit' },
};
export const checklist = {
  soleAccount: true,
  anonymous: true,
  noCrossRef: true,
  noThirdParty: true,
  siteScopedId: true,
  maxAge: 'P13M',
  dataRetention: 'P25M',
};

export function withCategory(category: object, id = 'analytics'): Partial<Container> {
  return { consent: { categories: { ...categories, [id]: category as never } } };
}

export function withTag(tag: object): Partial<Container> {
  return { vendors: { acme }, tags: { px: { ...px, ...tag } } };
}

export function withConditions(...conditions: object[]): Partial<Container> {
  return { triggers: { t: { type: 'event', event: 'buy', conditions: conditions as never } } };
}

export const is = (variable: string, operator: string, value?: unknown, more = {}): object => ({
  variable,
  operator,
  ...(value !== undefined && { value }),
  ...more,
});

export interface Case {
  /** What breaks the rule: title and sections of the container. */
  breaks: Record<string, Partial<Container>>;
  keeps?: Record<string, Partial<Container>>;
  /** Where the rule says so, for the first of `breaks`. */
  at: string;
}

/** By the id of the rule. */
export type Cases = Record<string, Case>;
