/** Containers and tag templates for tests that run in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { Container } from '../../src/engine/types.ts';

/** A valid container with the five categories and nothing else; sections given replace its own. */
export function container(sections: Partial<Container> = {}): Container {
  return {
    schemaVersion: 1,
    id: 'test',
    site: { name: 'Test', controller: 'Test SAS', contact: 'dpo@shop.example' },
    consent: {
      categories: {
        necessary: { basis: 'exempt' },
        analytics: { basis: 'consent' },
        functionality: { basis: 'consent' },
        social: { basis: 'consent' },
        advertising: { basis: 'consent' },
      },
    },
    ...sections,
  };
}

/** Every type of the catalogue. */
export function catalogueTypes(): string[] {
  return readdirSync(new URL('../../tags', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}

/** The template that the catalogue has for a type, fresh each time. */
export function template(type: string): TagTemplate {
  const file = new URL(`../../tags/${type}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as TagTemplate;
}

export function templates(...types: string[]): Map<string, TagTemplate> {
  return new Map(types.map((type) => [type, template(type)]));
}
