/** What holds for any message of a page. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDataModel } from '../../src/engine/data-model.ts';
import { isPlainObject } from '../../src/engine/plain.ts';
import { visit } from '../support/visit.ts';
import { runs } from '../support/runs.ts';

const key = fc.constantFrom(
  'a',
  'b',
  'a.b',
  '',
  '.',
  '0',
  'length',
  '_clear',
  'event',
  'eventModel',
  'toString',
  '__proto__',
  'constructor',
  'prototype',
  'a.__proto__.b',
  'constructor.prototype.a',
  '__proto__.a',
);

/** The text of a JSON value: as text, any key can be an own one. */
const jsonText = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('0', '1', '"a"', 'null', 'true', 'false', '""'),
    fc.array(tie('value'), { maxLength: 3 }).map((list) => `[${list.join()}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map(
        (entries) =>
          `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`,
      ),
  ),
})).value;

const method = fc.constantFrom(
  'a.push',
  'a.b.push',
  'a.concat',
  'push',
  'a.constructor',
  '__proto__.a',
  'toString.call',
);
const anyMessage = fc.oneof(
  jsonText.map((text) => ({ push: JSON.parse(text) as unknown })),
  fc.tuple(method, jsonText).map(([name, text]) => ({ push: [name, JSON.parse(text)] as unknown })),
  fc
    .tuple(
      fc.constantFrom('set', 'event', 'js', 'config', 'x'),
      fc.array(fc.oneof(key, jsonText), { maxLength: 3 }),
    )
    .map(([name, args]) => ({ gtag: [name, ...args.map(parsed)] })),
);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const shared: object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  Object,
  Array,
  Function,
];
const membersOf = (object: object): string[] => Object.getOwnPropertyNames(object).sort();

describe('whatever a page pushes', () => {
  it('no prototype changes, nothing is thrown, and the next message counts', () => {
    const before = shared.map(membersOf);
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), (messages) => {
        const page = visit({
          triggers: { any: { type: 'event', event: { matches: '' } } },
          tags: { any: { type: 'probe', category: 'necessary', triggers: ['any'] } },
        });
        for (const message of messages) {
          if ('gtag' in message) page.gtag(...message.gtag);
          else page.layer.push(message.push);
        }
        assert.deepEqual(shared.map(membersOf), before);
        const ran = page.runs.length;
        page.layer.push({ event: 'last', last: messages.length });
        assert.equal(page.engine.model.get('last'), messages.length);
        assert.ok(page.runs.length > ran);
      }),
      { numRuns: runs(300) },
    );
  });

  it('the model is what the rules of merging say', () => {
    fc.assert(
      fc.property(fc.array(jsonText, { maxLength: 6 }), (texts) => {
        const model = createDataModel();
        const expected: Tree = {};
        for (const text of texts) {
          const message: unknown = JSON.parse(text);
          if (!isPlainObject(message)) continue;
          model.apply(message);
          applyByRules(message, expected);
        }
        assert.deepEqual(model.data, expected);
      }),
      { numRuns: runs(500) },
    );
  });

  it('a snapshot stays as it was, and what was pushed is not changed', () => {
    fc.assert(
      fc.property(fc.array(jsonText, { maxLength: 8 }), (texts) => {
        const model = createDataModel();
        const snapshots: [snapshot: unknown, text: string][] = [];
        for (const text of texts) {
          const message: unknown = JSON.parse(text);
          if (!isPlainObject(message)) continue;
          const before = JSON.stringify(message);
          model.apply(message);
          assert.equal(JSON.stringify(message), before);
          const snapshot = model.snapshot();
          snapshots.push([snapshot, JSON.stringify(snapshot)]);
        }
        for (const [snapshot, text] of snapshots) assert.equal(JSON.stringify(snapshot), text);
      }),
      { numRuns: runs(300) },
    );
  });
});

interface Tree {
  [key: string]: unknown;
}

const isRefused = (name: string): boolean =>
  ['__proto__', 'constructor', 'prototype'].includes(name);

/** Rules 6 to 15, as plainly as they can be written for JSON. */
function applyByRules(message: Tree, model: Tree): void {
  for (const name of Object.keys(message)) {
    if (name === '_clear') continue;
    const path = name.split('.');
    if (path.some(isRefused)) continue;
    let tree: Tree = {};
    let value = message[name];
    const ends = path.toReversed();
    for (const segment of ends) value = tree = { [segment]: value };
    if (message['_clear']) {
      let cleared: unknown = undefined;
      for (const segment of ends) cleared = { [segment]: cleared };
      mergeByRules(cleared as Tree, model);
    }
    mergeByRules(tree, model);
  }
}

function mergeByRules(from: Tree, to: Tree): void {
  for (const name of Object.keys(from)) {
    if (isRefused(name) || name === '_clear') continue;
    const value = from[name];
    const old = Object.hasOwn(to, name) && !from['_clear'] ? to[name] : undefined;
    if (Array.isArray(value)) {
      const list = Array.isArray(old) ? (old as unknown[]) : [];
      to[name] = list;
      mergeByRules(value as unknown as Tree, list as unknown as Tree);
    } else if (typeof value === 'object' && value !== null) {
      const tree =
        typeof old === 'object' && old !== null && !Array.isArray(old) ? (old as Tree) : {};
      to[name] = tree;
      mergeByRules(value as Tree, tree);
    } else to[name] = value;
  }
}
