/** What breaks and what keeps the rules about names that lead nowhere. */
import { acme, cookie, is, px, withConditions, withTag, type Cases } from './cases.ts';

export const references: Cases = {
  'unknown-trigger': {
    at: '/tags/px/triggers/1',
    breaks: {
      'a trigger': withTag({ triggers: ['init', 'al-pages'] }),
      'a blocking trigger': withTag({ blockingTriggers: ['nothing'] }),
      'a member of a group': { triggers: { g: { type: 'group', triggers: ['init', 'none'] } } },
    },
    keeps: { 'built-in triggers': withTag({ triggers: ['consent-init', 'dom-ready'] }) },
  },
  'unknown-variable': {
    at: '/tags/px/params/src',
    breaks: {
      'a parameter': withTag({ params: { src: 'https://px.acme.example/?a={{totl}}' } }),
      'a condition': withConditions(is('pge.path', 'equals', '/')),
      'the value of a condition': withConditions(is('page.path', 'equals', '{{nothing}}')),
      'a nested condition': withConditions({ any: [{ not: is('nothing', 'is-defined') }] }),
      'a variable': { variables: { v: { type: 'query', name: 'q', of: 'nothing' } } },
      'a case of a lookup': {
        variables: {
          v: { type: 'lookup', input: 'page.path', cases: [{ is: 1, then: '{{nothing}}' }] },
        },
      },
    },
    keeps: {
      'built-ins and declared ones': {
        variables: { total: { type: 'data-layer', path: 'total' } },
        ...withConditions(is('{{total}}', 'greater-than', 1), is('click.id', 'equals', 'x')),
      },
      'the items of a list': {
        variables: { v: { type: 'list', from: 'dataLayer.items', item: '{{item.id}}' } },
      },
    },
  },
  'unknown-category': {
    at: '/tags/px/category',
    breaks: {
      'a tag': withTag({ category: 'advertsing' }),
      'a vendor': { vendors: { acme: { ...acme, category: 'ads' } } },
      'a storage item': {
        vendors: { acme: { ...acme, storage: [{ ...cookie, name: 'a', category: 'ads' }] } },
      },
      'a variable': { variables: { v: { type: 'consent', category: 'ads' } } },
      'a reference': withConditions(is('consent.ads', 'equals', 'granted')),
    },
    keeps: { 'one of the five': withConditions(is('consent.social', 'equals', 'granted')) },
  },
  'unknown-tag': {
    at: '/tags/px/setup/0/tag',
    breaks: { 'a setup tag': withTag({ setup: [{ tag: 'none' }] }) },
    keeps: {
      'another tag': { vendors: { acme }, tags: { px: { ...px, setup: [{ tag: 'b' }] }, b: px } },
    },
  },
  'unknown-type': {
    at: '/tags/px/type',
    breaks: {
      'a tag': withTag({ type: 'imge' }),
      'a vendor': { vendors: { acme: { ...acme, template: 'yuotube' } } },
    },
    keeps: {
      'a template inside': {
        ...withTag({ type: 'own', params: {} }),
        templates: { own: { type: 'own', name: 'Own', params: {}, actions: { run: [] } } },
      },
    },
  },
  'unknown-vendor': {
    at: '/tags/px/vendor',
    breaks: { 'a tag': withTag({ vendor: 'amce' }) },
    keeps: { 'a declared one': withTag({}) },
  },
  'unknown-module': {
    at: '/variables/v/module',
    breaks: {
      'a variable': { variables: { v: { type: 'custom', module: 'none', export: 'x' } } },
      'a tag': withTag({ type: 'custom', params: { module: 'none', export: 'x' } }),
    },
    keeps: {
      'a declared one': {
        modules: { own: { src: './own.js' } },
        ...withTag({ type: 'custom', params: { module: 'own', export: 'x' } }),
      },
    },
  },
  'unknown-action': {
    at: '/tags/px/params/action',
    breaks: { 'a tag': withTag({ params: { ...px.params, action: 'sned' } }) },
    keeps: { 'an action of the type': withTag({ params: { ...px.params, action: 'send' } }) },
  },
  'unknown-param': {
    at: '/tags/px/params/scr',
    breaks: { 'a tag': withTag({ params: { ...px.params, scr: 'x' } }) },
  },
  'invalid-params': {
    at: '/tags/px/params/cacheBuster',
    breaks: {
      'a value of another type': withTag({ params: { ...px.params, cacheBuster: 'no' } }),
      'one that is missing': withTag({ params: {} }),
      'one that does not match': withTag({ params: { src: 'px.acme.example' } }),
    },
    keeps: {
      'what only a page can tell': withTag({ params: { ...px.params, cacheBuster: '{{random}}' } }),
    },
  },
  'not-classified': {
    at: '/tags/px/category',
    breaks: {
      'a generic tag': { vendors: { acme }, tags: { px: { ...px, category: undefined } as never } },
    },
  },
};
