/** Which names a container may refer to, and which of them it does refer to. */
import { builtIn } from '../built-ins.ts';
import type { ResolvedVariable } from '../resolved.ts';
import { allReferences } from './texts.ts';
import type { WorkingVariable } from './variables.ts';

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

export interface References {
  /** Notes a name as used; false when nothing of that name can be read. */
  use(name: string): boolean;
  /** Notes every reference in a value and returns those of unknown names. */
  useIn(value: unknown): string[];
  /** Every variable that something refers to, and what those refer to. */
  used(): Record<string, ResolvedVariable>;
}

/** `declared`: the container's own variables that work. */
export function createReferences(declared: ReadonlyMap<string, WorkingVariable>): References {
  const used = new Map<string, ResolvedVariable>();

  function use(name: string): boolean {
    if (used.has(name)) return true;
    const variable = declared.get(name) ?? payloadVariable(name);
    if (variable) {
      used.set(name, variable.resolved);
      variable.dependencies.forEach(use);
      // A custom variable reads whatever names it likes.
      if (variable.resolved.type === 'custom') useEverything();
    }
    return variable !== undefined || builtIn(name) !== undefined;
  }

  function useEverything(): void {
    for (const name of [...declared.keys(), ...Object.keys(payload)]) use(name);
  }

  return {
    use,
    useIn: (value) => allReferences(value).filter((name) => !use(name)),
    used: () => Object.fromEntries(used),
  };
}

/** Whether a name can be read without a declaration. */
export function isBuiltIn(name: string): boolean {
  return Object.hasOwn(payload, name) || builtIn(name) !== undefined;
}

function payloadVariable(name: string): WorkingVariable | undefined {
  if (!Object.hasOwn(payload, name)) return undefined;
  const value = { $ref: `dataLayer.${payload[name]}` };
  return { resolved: { type: 'data-layer', value }, dependencies: [] };
}
