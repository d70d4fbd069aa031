/** What is true of every template of the catalogue. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDuration } from '../../src/engine/duration.ts';
import { checkParams, unknownParams, withDefaults } from '../../src/engine/params.ts';
import { isPlainObject } from '../../src/engine/plain.ts';
import type { ParamSchema, TagTemplate } from '../../src/engine/template-types.ts';
import type { HostKind, LocalText } from '../../src/engine/types.ts';
import { hostOf, allowedUrl } from '../../src/engine/url.ts';
import { parametersRead } from '../../src/engine/parameters-read.ts';
import { evaluate } from '../../src/engine/values.ts';
import { compileSchema, errorsOf, readSchema } from '../schemas/compile.ts';
import { catalogueTypes, template } from '../support/containers.ts';
import { allSteps, calls, makes, objects, templateSteps, texts, workings } from './walk.ts';
import { leanTemplate } from '../../src/cli/build/lean-template.ts';

const categories = ['necessary', 'analytics', 'functionality', 'social', 'advertising'];

/** What vendors keep for longer than thirteen months, although visitors are told six. */
const keptLonger: Record<string, string[]> = {
  'criteo-onetag': ['optout'],
  'x-pixel': ['guest_id_ads', 'guest_id_marketing', 'personalization_id', 'muc_ads'],
  'x-widgets': ['guest_id_ads', 'guest_id_marketing', 'personalization_id'],
  'quora-pixel': ['m-b', 'm-uid'],
  'amazon-ads': ['ad-privacy'],
  klaviyo: ['__kla_id'],
  drift: ['driftt_aid', 'drift_aid'],
};

/** Calls and commands with which libraries report something. */
const reporting =
  /^(?:page|pageview|pageLoad|track(?!Consent).*|capture|event|identify|stateChange|view.*|message)$/i;

const types = catalogueTypes();
const validate = compileSchema('tag-template');
const { computation } = readSchema('tag-template')['$defs'] as {
  computation: { properties: object };
};
const computationNames = new Set(
  Object.keys(computation.properties).filter((name) => name.startsWith('$')),
);

/** The hosts that a tag with these parameters may load from, as strings. */
function hostsOf(
  { hosts }: TagTemplate,
  params: Record<string, unknown>,
  kind: HostKind,
): string[] {
  return (hosts?.[kind] ?? []).flatMap((host) => {
    if (typeof host === 'string') return [host];
    const urls = [evaluate(host, { params, base: 'https://shop.example/' })].flat();
    return urls.filter((url) => typeof url === 'string').map((url) => hostOf(url) ?? url);
  });
}

/** The places at which a template may say something to people. */
function* localTexts(value: TagTemplate): Generator<[string, LocalText]> {
  if (value.description) yield ['description', value.description];
  for (const name of ['purpose', 'dataCollected', 'safeguards'] as const) {
    const text = value.vendor?.[name];
    if (text) yield [`vendor/${name}`, text];
  }
  for (const { kind, name, purpose } of value.storage ?? []) {
    yield [`${kind} ${name}`, purpose ?? {}];
  }
}

function* parameterSchemas(schema: ParamSchema, path = ''): Generator<[string, ParamSchema]> {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    yield [`${path}${name}`, member];
    yield* parameterSchemas(member, `${path}${name}.`);
  }
  if (schema.items) yield* parameterSchemas(schema.items, `${path}*.`);
}

describe('every tag template', () => {
  it('has examples of its parameters', () => {
    for (const type of types) assert.ok(template(type).examples?.[0], type);
  });

  it('has a vendor whose id is no category', () => {
    for (const type of types) {
      assert.ok(!categories.includes(template(type).vendor?.id ?? ''), type);
    }
  });

  it('agrees with others of its vendor on who that is', () => {
    const known = new Map<string, unknown>();
    for (const type of types) {
      const { vendor } = template(type);
      if (!vendor) continue;
      if (known.has(vendor.id)) assert.deepEqual(vendor, known.get(vendor.id), type);
      known.set(vendor.id, vendor);
    }
  });
});

for (const type of types) {
  const tag = template(type);
  const properties = tag.params.properties ?? {};
  const actions = Object.keys(tag.actions);
  const sample = tag.examples?.[0] ?? {};

  describe(`tags/${type}.json`, () => {
    it('passes the schema', () => {
      assert.deepEqual(errorsOf(validate, tag), []);
    });

    it('is of the type that its file is named after', () => {
      assert.equal(tag.type, type);
    });

    it('says everything in French and English, in whole sentences', () => {
      for (const [place, text] of localTexts(tag)) {
        assert.deepEqual(Object.keys(text), ['fr', 'en'], place);
        for (const sentence of Object.values(text)) assert.match(sentence, /^[^<>{}]+\.$/, place);
        // French sets these off with a no-break space.
        assert.doesNotMatch(text['fr'] ?? '', / [:;?!»]|« /, place);
        assert.notEqual(text['fr'], text['en'], place);
      }
    });

    it('stores nothing twice, and nothing longer than thirteen months unless it is known for it', () => {
      const seen = new Set<string>();
      for (const item of tag.storage ?? []) {
        const id = `${item.kind} ${item.name} ${item.domain ?? ''}`;
        assert.ok(!seen.has(id), id);
        seen.add(id);
        if (item.duration === 'session' || item.duration === 'persistent') continue;
        const duration = parseDuration(item.duration);
        assert.ok(duration, `${id}: ${item.duration}`);
        const days = (duration.months * 365) / 12 + duration.milliseconds / 86_400_000;
        const isLonger = days > 397;
        assert.equal(isLonger, keptLonger[type]?.includes(item.name) ?? false, id);
      }
    });

    it('keeps what it stores on other domains apart from what the site can delete', () => {
      for (const { name, party, domain } of tag.storage ?? []) {
        assert.equal(party === 'third', domain !== undefined, name);
      }
    });

    it('names categories that Sluice knows', () => {
      const named = [tag.category, ...(tag.storage ?? []).map(({ category }) => category)];
      for (const category of named)
        assert.ok(category === undefined || categories.includes(category));
    });

    it('accepts parameters of the vendor’s form, and no others', () => {
      const params = withDefaults(tag.params, sample);
      for (const example of tag.examples ?? []) {
        assert.equal(checkParams(tag.params, withDefaults(tag.params, example)), undefined);
        assert.deepEqual(unknownParams(tag.params, example), []);
      }
      for (const name of tag.params.required ?? []) {
        assert.ok(Object.hasOwn(properties, name), `"${name}" is required but not declared`);
        assert.equal(
          checkParams(tag.params, { ...params, [name]: undefined }),
          `"${name}" is missing.`,
        );
      }
    });

    it('describes every parameter and has defaults that it accepts', () => {
      for (const [name, schema] of parameterSchemas(tag.params)) {
        assert.ok(schema.description, name);
        if (schema.default !== undefined)
          assert.equal(checkParams(schema, schema.default), undefined, name);
      }
    });

    it('uses each parameter that it declares, and no other', () => {
      const used = parametersRead(workings(tag));
      for (const pattern of tag.embed?.match ?? []) {
        for (const [, name] of pattern.matchAll(/\(\?<(\w+)>/g)) used.add(name as string);
      }
      const declared = Object.keys(properties).filter((name) => name !== 'action');
      assert.deepEqual([...used].sort(), declared.sort());
    });

    it('offers its actions by name where it has several', () => {
      const offered = properties['action']?.enum;
      assert.deepEqual(offered, actions.length > 1 ? actions : undefined);
    });

    it('loads only from hosts that it declares', () => {
      const params = withDefaults(tag.params, sample);
      const kinds = {
        script: 'script',
        stylesheet: 'style',
        image: 'image',
        frame: 'frame',
      } as const;
      for (const step of templateSteps(tag)) {
        for (const [name, kind] of Object.entries(kinds)) {
          if (Object.keys(step)[0] !== name) continue;
          const url = evaluate(step[name], { params, base: 'https://shop.example/' });
          const hosts = [
            ...hostsOf(tag, params, kind),
            ...(kind === 'style' ? hostsOf(tag, params, 'script') : []),
          ];
          assert.ok(
            allowedUrl(String(url), hosts, 'https://shop.example/'),
            `${kind} ${String(url)}`,
          );
        }
      }
    });

    it('declares the host of every URL that is written out', () => {
      const declared = (['script', 'style', 'connect', 'image', 'frame'] as const).flatMap((kind) =>
        hostsOf(tag, withDefaults(tag.params, sample), kind),
      );
      const { hosts: _, ...rest } = workings(tag) as Record<string, unknown>;
      for (const text of texts(rest)) {
        if (!/^https?:/.test(text)) continue;
        // A case of a choice by parameter is matched by what it leads to.
        const isKnown = allowedUrl(
          text,
          [...declared, ...texts(tag.hosts)],
          'https://shop.example/',
        );
        assert.ok(isKnown, text);
      }
    });

    it('has literal globals', () => {
      for (const step of templateSteps(tag)) {
        const [name] = Object.keys(step) as [string];
        const isGlobal = ['stub', 'set', 'call', 'construct', 'push', 'define'].includes(name);
        for (const key of [...(isGlobal ? [name] : []), 'into', 'unless']) {
          assert.ok(['string', 'undefined'].includes(typeof step[key]), JSON.stringify(step));
        }
      }
      for (const [path, object] of objects(workings(tag))) {
        if ('$global' in object) assert.equal(typeof object['$global'], 'string', path);
      }
    });

    it('calls only what its steps make, or what it has seen to be there', () => {
      const steps = [...templateSteps(tag)];
      const lists = [tag.load, ...Object.values(tag.actions), tag.grant, tag.revoke];
      for (const [called, seen] of [...lists, tag.embed?.enhance].flatMap((list) => [
        ...calls(list),
      ])) {
        const [root] = called.split('.') as [string];
        const isSeen = seen.some((name) => name.split('.')[0] === root);
        assert.ok(isSeen || steps.some((step) => makes(step, called)), called);
      }
    });

    it('writes computed values so that they are computed', () => {
      for (const [path, object] of objects(workings(tag))) {
        const names = Object.keys(object);
        const computations = names.filter((name) => computationNames.has(name));
        if (computations.length > 0) assert.deepEqual(computations, names.slice(0, 1), path);
      }
    });

    it('reports nothing while it loads, nor with its consent calls', () => {
      for (const step of [...allSteps(tag.load), ...allSteps(tag.grant), ...allSteps(tag.revoke)]) {
        const [name] = Object.keys(step);
        assert.ok(!['image', 'frame', 'message', 'module'].includes(name as string), name);
        const list = step['args'] ?? step['value'];
        const verb = name === 'call' && String(step['call']).split('.')[1];
        const command = Array.isArray(list) && (name === 'call' || name === 'push') ? list[0] : '';
        for (const word of [verb, command]) {
          if (typeof word === 'string') assert.doesNotMatch(word, reporting, JSON.stringify(step));
        }
        if (command === 'config') assert.fail('config sends a page view');
      }
    });

    it('takes back what it grants', () => {
      if (tag.grant) assert.ok(tag.revoke);
    });

    it('has a share link, if any, that takes the address of a page', () => {
      const { shareLink } = tag;
      if (shareLink === undefined) return;
      const shared = 'https://shop.example/hats?a=1&b=2#top';
      const filled = new URL(
        shareLink
          .replace('{url}', encodeURIComponent(shared))
          .replace('{title}', encodeURIComponent('Hats & more')),
      );
      const fields = new URLSearchParams(filled.search || filled.hash.slice(1));
      assert.ok([...fields.values()].includes(shared), filled.href);
      assert.doesNotMatch(filled.href, /[{}]/);
      assert.equal('shareLink' in leanTemplate(tag), false);
    });

    it('says where its facts come from', () => {
      if (!tag.vendor) return;
      assert.ok(tag.verified?.how);
      assert.ok(isPlainObject(tag.vendor.dataCollected));
      assert.notEqual(tag.vendor.role, 'controller', 'only the site itself is');
    });
  });
}
