/**
 * What a `gtag()` call means (data-layer 21–26): an event or data, or nothing to the data model. Consent
 * commands of the page never change Sluice's answers; `config` and its like are Google's library's.
 */
import { isPlainObject, type Plain } from './plain.ts';

/** A call as a message of the data layer; undefined when it is none. */
export type GtagCommand = { message: Plain; isEvent: boolean } | undefined;

export function readGtagCommand(args: ArrayLike<unknown>): GtagCommand {
  const [name, first, second] = [args[0], args[1], args[2]];
  switch (name) {
    case 'set':
      if (args.length === 2 && isPlainObject(first)) return replace(first);
      return args.length === 3 && typeof first === 'string'
        ? replace({ [first]: second })
        : undefined;
    case 'event':
      return readEvent(args);
    case 'js':
      // Of this or another window.
      return args.length === 2 && Object.prototype.toString.call(first) === '[object Date]'
        ? event({ event: 'gtm.js', 'gtm.start': (first as Date).getTime() })
        : undefined;
    default:
      return undefined;
  }
}

function replace(values: Plain): GtagCommand {
  return { message: { ...values, _clear: true }, isEvent: false };
}

function event(message: Plain): GtagCommand {
  return { message, isEvent: true };
}

function readEvent(args: ArrayLike<unknown>): GtagCommand {
  const [name, params] = [args[1], args[2]];
  if (args.length > 3 || typeof name !== 'string' || name === '') return undefined;
  if (params === undefined) return event({ event: name });
  if (!isPlainObject(params)) return undefined;
  const message: Plain = { event: name, eventModel: { ...params } };
  if ('event_callback' in params) message['eventCallback'] = params['event_callback'];
  if ('event_timeout' in params) message['eventTimeout'] = params['event_timeout'];
  return event(message);
}
