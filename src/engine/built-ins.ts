/** References that need no declaration (contract 4). */
import { readPath, splitPath } from './plain.ts';
import type { Reader } from './references.ts';
import { queryParameter, urlPart, type UrlPart } from './url.ts';

const page: Record<string, Reader> = {
  url: (context) => context.page().url,
  path: (context) => urlPart(context.page().url, 'path'),
  hostname: (context) => urlPart(context.page().url, 'hostname'),
  query: (context) => urlPart(context.page().url, 'query' satisfies UrlPart),
  fragment: (context) => urlPart(context.page().url, 'fragment'),
  title: (context) => context.page().title,
  referrer: (context) => context.page().referrer,
};

/** What automatic triggers put into the model (data-layer 2.11), by the names of references. */
const payload: Record<string, string> = {
  'click.id': 'gtm.elementId',
  'click.classes': 'gtm.elementClasses',
  'click.url': 'gtm.elementUrl',
  'click.text': 'gtm.elementText',
  'click.target': 'gtm.elementTarget',
  'click.element': 'gtm.element',
  'form.id': 'gtm.elementId',
  'form.classes': 'gtm.elementClasses',
  'form.url': 'gtm.elementUrl',
  'form.text': 'gtm.elementText',
  'form.target': 'gtm.elementTarget',
  'form.element': 'gtm.element',
  'scroll.threshold': 'gtm.scrollThreshold',
  'scroll.units': 'gtm.scrollUnits',
  'scroll.direction': 'gtm.scrollDirection',
  'history.newUrl': 'gtm.newUrl',
  'history.oldUrl': 'gtm.oldUrl',
  'history.newFragment': 'gtm.newUrlFragment',
  'history.oldFragment': 'gtm.oldUrlFragment',
  'history.newState': 'gtm.newHistoryState',
  'history.oldState': 'gtm.oldHistoryState',
  'history.source': 'gtm.historyChangeSource',
  'visibility.ratio': 'gtm.visibleRatio',
  'visibility.time': 'gtm.visibleTime',
  'video.provider': 'gtm.videoProvider',
  'video.url': 'gtm.videoUrl',
  'video.title': 'gtm.videoTitle',
  'video.duration': 'gtm.videoDuration',
  'video.percent': 'gtm.videoPercent',
  'video.visible': 'gtm.videoVisible',
  'video.status': 'gtm.videoStatus',
  'video.currentTime': 'gtm.videoCurrentTime',
  'error.message': 'gtm.errorMessage',
  'error.url': 'gtm.errorUrl',
  'error.line': 'gtm.errorLineNumber',
  'timer.number': 'gtm.timerEventNumber',
  'timer.interval': 'gtm.timerInterval',
  'timer.limit': 'gtm.timerLimit',
  'timer.elapsed': 'gtm.timerElapsedTime',
};

/** The reader of a built-in name; undefined when there is none of that name. */
export function builtIn(name: string): Reader | undefined {
  const dot = name.indexOf('.');
  const space = dot < 0 ? name : name.slice(0, dot);
  const rest = dot < 0 ? '' : name.slice(dot + 1);
  const key = payload[name];
  if (key !== undefined && Object.hasOwn(payload, name)) {
    const path = splitPath(key);
    return (context) => readPath(context.model, path);
  }
  switch (space) {
    case 'page':
      return Object.hasOwn(page, rest) ? page[rest] : undefined;
    case 'event':
      if (rest === 'name') return (context) => context.name;
      return rest === 'id' ? (context) => context.id : undefined;
    case 'container':
      if (rest === 'id') return (context) => context.container.id;
      return rest === 'revision' ? (context) => context.container.revision : undefined;
    case 'random':
      return rest === ''
        ? (context) => Math.floor(context.environment.random() * 2147483648)
        : undefined;
  }
  if (rest === '') return undefined;
  switch (space) {
    case 'dataLayer': {
      const path = splitPath(rest);
      return (context) => readPath(context.model, path);
    }
    case 'query':
      return (context) => queryParameter(context.page().url, rest);
    case 'cookie':
      return (context) => context.environment.cookie(rest);
    case 'window': {
      const path = splitPath(rest);
      return (context) => context.environment.global(path);
    }
    case 'consent':
      return (context) => context.consent(rest);
    default:
      return undefined;
  }
}
