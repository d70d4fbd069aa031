/** One tag, and what its parameters come to. */
import type { Environment } from '../../src/engine/environment.ts';
import type { VariableSettings } from '../../src/engine/types.ts';
import { visit, type Visit } from './visit.ts';

export interface Given {
  /** Pushed one by one before the event `go`. */
  messages?: Record<string, unknown>[];
  /** Members of the event. */
  event?: Record<string, unknown>;
  /** Beside `v`. */
  variables?: Record<string, VariableSettings>;
  url?: string;
  environment?: Partial<Environment>;
}

/** A visit whose one tag has these parameters; its category needs no consent. */
export function send(params: Record<string, unknown>, given: Given = {}): Visit {
  const { url = 'https://shop.example/' } = given;
  const page = visit(
    {
      revision: 'r1',
      modules: { own: { src: './own.js' } },
      variables: given.variables ?? {},
      triggers: { go: { type: 'event', event: 'go' } },
      tags: { tag: { type: 'probe', category: 'necessary', triggers: ['go'], params } },
    },
    {
      environment: {
        page: () => ({ url, title: 'Shop', referrer: 'https://search.example/' }),
        ...given.environment,
      },
    },
  );
  page.layer.push(...(given.messages ?? []), { event: 'go', ...given.event });
  return page;
}

/** What `{{v}}` comes to. */
export function read(v: VariableSettings, given: Given = {}): unknown {
  return send({ v: '{{v}}' }, { ...given, variables: { ...given.variables, v } }).runs[0]?.params[
    'v'
  ];
}

/** What a text with references comes to. */
export function text(value: unknown, given: Given = {}): unknown {
  return send({ v: value }, given).runs[0]?.params['v'];
}
