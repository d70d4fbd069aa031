/** Addresses without encryption. */
import { textsIn, type Rule } from './rule.ts';

export const insecureUrl: Rule = {
  id: 'insecure-url',
  level: 'warning',
  *check({ container }) {
    const { consent, modules, site, tags, ui, vendors } = container;
    const places = {
      '/site': site,
      '/consent/receipts': consent.receipts,
      '/ui/links': ui?.links,
      '/modules': modules,
      '/vendors': vendors,
    };
    const texts = [
      ...Object.entries(places).flatMap(([pointer, value]) => [...textsIn(value, pointer)]),
      ...Object.entries(tags ?? {}).flatMap(([id, tag]) => [
        ...textsIn(tag.params, `/tags/${id}/params`),
      ]),
    ];
    for (const { text, pointer } of texts) {
      // A machine's own servers are nobody's network.
      if (!/^(?:http|ws):\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?#]|$))/i.test(text))
        continue;
      yield {
        pointer,
        message: `${text} is not encrypted: everybody on the way can read and change it, and browsers refuse it on an https page.`,
        advice: `Write ${text.replace(/^(http|ws):/i, '$1s:')}.`,
      };
    }
  },
};
