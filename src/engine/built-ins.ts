/**
 * References that need no declaration (contract 4). Those of automatic triggers (`click.id`…) are
 * other names for paths of the model and are declared when a container is resolved.
 */
import { readPath, splitPath } from './plain.ts';
import type { Reader } from './references.ts';
import { queryParameter, urlPart, type UrlPart } from './url.ts';

/** The reader of a built-in name; undefined when there is none of that name. */
export function builtIn(name: string): Reader | undefined {
  const dot = name.indexOf('.');
  const rest = name.slice(dot + 1);
  switch (name) {
    case 'page.url':
    case 'page.title':
    case 'page.referrer':
      return (context) => context.page()[rest as 'url'];
    case 'page.path':
    case 'page.hostname':
    case 'page.query':
    case 'page.fragment':
      return (context) => urlPart(context.page().url, rest as UrlPart);
    case 'event.name':
    case 'event.id':
      return (context) => context[rest as 'id'];
    case 'container.id':
    case 'container.revision':
      return (context) => context.container[rest as 'id'];
    case 'random':
      return (context) => Math.floor(context.environment.random() * 2147483648);
  }
  if (dot < 1 || !rest) return undefined;
  const path = splitPath(rest);
  switch (name.slice(0, dot)) {
    case 'dataLayer':
      return (context) => readPath(context.model, path);
    case 'query':
      return (context) => queryParameter(context.page().url, rest);
    case 'cookie':
      return (context) => context.environment.cookie(rest);
    case 'window':
      return (context) => context.environment.global(path);
    case 'consent':
      return (context) => context.consent(rest);
  }
  return undefined;
}
