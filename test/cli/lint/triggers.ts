/** What breaks and what keeps the rules about triggers, patterns and events. */
import { acme, is, px, withConditions, withTag, type Cases } from './cases.ts';

export const triggers: Cases = {
  'unreachable-trigger': {
    at: '/triggers/t/conditions/1',
    breaks: {
      'two values at once': withConditions(
        is('page.path', 'equals', '/a'),
        is('page.path', 'equals', '/b'),
      ),
      'a value and another beginning': withConditions(
        is('{{page.path}}', 'starts-with', '/x'),
        is('page.path', 'equals', '/a'),
      ),
      'a value and its opposite': withConditions(
        is('page.path', 'equals', '/a'),
        is('page.path', 'equals', '/a', { negate: true }),
      ),
      'no number between two': withConditions(
        is('dataLayer.n', 'greater-than', 5),
        is('dataLayer.n', 'less-than', 5),
      ),
      'another event': withConditions(is('event.name', 'equals', 'sell')),
      'a comparison with no number': withConditions(is('dataLayer.n', 'less-than', 'many')),
      'an empty list': withConditions(is('page.path', 'is-one-of', [])),
      'scrolling beyond the end': { triggers: { t: { type: 'scroll-depth', vertical: [150] } } },
      'a video of which nothing counts': {
        triggers: {
          t: { type: 'video', provider: 'html5', start: false, pause: false, complete: false },
        },
      },
      'a timer of no time': { triggers: { t: { type: 'timer', interval: 'PT0S' } } },
      'a timer beyond what browsers count': { triggers: { t: { type: 'timer', interval: 'P2M' } } },
      'a click on a page that has just begun': {
        triggers: {
          t: { type: 'page-view', conditions: [is('click.id', 'equals', 'x')] as never },
        },
      },
      'a group of such triggers': {
        triggers: {
          g: { type: 'group', triggers: ['t'] },
          t: { type: 'scroll-depth', vertical: [] },
        },
      },
      'a group that waits for itself': {
        triggers: { g: { type: 'group', triggers: ['g', 'init'] } },
      },
    },
    keeps: {
      'one of several': withConditions({
        any: [is('page.path', 'equals', '/a'), is('page.path', 'equals', '/b')],
      }),
      'a range': withConditions(
        is('dataLayer.n', 'greater-than', 1),
        is('dataLayer.n', 'less-than', 5),
      ),
      'one number': withConditions(
        is('dataLayer.n', 'greater-than-or-equal', 5),
        is('dataLayer.n', 'less-than-or-equal', 5),
      ),
      'what depends on the page': withConditions(
        is('page.path', 'equals', '{{dataLayer.a}}'),
        is('page.path', 'equals', '/b'),
      ),
      'other cases': withConditions(
        is('page.path', 'equals', '/A', { ignoreCase: true }),
        is('page.path', 'equals', '/a'),
      ),
      pixels: { triggers: { t: { type: 'scroll-depth', vertical: [150], unit: 'pixels' } } },
    },
  },
  'event-without-listener': {
    at: '/triggers/t/event',
    breaks: {
      'clicks that nobody listens for': { triggers: { t: { type: 'event', event: 'gtm.click' } } },
    },
    keeps: {
      'clicks that another trigger listens for': {
        triggers: {
          t: { type: 'event', event: 'gtm.click' },
          c: { type: 'click' },
        },
      },
    },
  },
  'never-triggered': {
    at: '/tags/px/triggers',
    breaks: { 'a tag': withTag({ triggers: [] }) },
    keeps: {
      'a paused tag': withTag({ triggers: [], paused: true }),
      'a setup tag': {
        vendors: { acme },
        tags: { px: { ...px, setup: [{ tag: 'b' }] }, b: { ...px, triggers: [] } },
      },
    },
  },
  'slow-pattern': {
    at: '/triggers/t/conditions/0/value',
    breaks: {
      'a condition': withConditions(is('page.path', 'matches-regex', '^(a+)+$')),
      'the name of an event': {
        triggers: { t: { type: 'event', event: { matches: '(\\w+\\s?)*x' } } },
      },
      'a lookup': {
        variables: {
          v: { type: 'regex-lookup', input: 'page.path', cases: [{ matches: '(.*,)*', then: 1 }] },
        },
      },
    },
    keeps: {
      'rounds that a point keeps apart': withConditions(
        is('page.hostname', 'matches-regex', '^([a-z0-9-]+\\.)+example$'),
      ),
    },
  },
  'invalid-event-schema': {
    at: '/events/buy',
    breaks: { 'a type that is none': { events: { buy: { type: 'txt' } } } },
    keeps: { 'a schema': { events: { buy: { type: 'object', required: ['total'] } } } },
  },
};
