/** What a `gtag()` call means (data-layer 21–26): an event, data, a consent command, or nothing. */
import { isPlainObject, type Plain } from './plain.ts';

export type GtagCommand =
  | { kind: 'consent'; action: 'default' | 'update'; params: Plain }
  | { kind: 'data'; message: Plain }
  | { kind: 'event'; message: Plain }
  /** Belongs to Google's own library: forwarded to it under consent. */
  | { kind: 'destination' }
  | { kind: 'none' };

const none: GtagCommand = { kind: 'none' };

export function readGtagCommand(args: ArrayLike<unknown>): GtagCommand {
  const [name, first, second] = [args[0], args[1], args[2]];
  switch (name) {
    case 'consent':
      if (args.length !== 3 || !isPlainObject(second)) return none;
      if (first !== 'default' && first !== 'update') return none;
      return { kind: 'consent', action: first, params: second };
    case 'set':
      if (args.length === 2 && isPlainObject(first)) return replace(first);
      if (args.length === 3 && typeof first === 'string') return replace({ [first]: second });
      return none;
    case 'event':
      return readEvent(args);
    case 'js':
      if (args.length !== 2 || !(first instanceof Date)) return none;
      return { kind: 'event', message: { event: 'gtm.js', 'gtm.start': first.getTime() } };
    case 'config':
      return { kind: 'destination' };
    default:
      return none;
  }
}

function replace(values: Plain): GtagCommand {
  return { kind: 'data', message: { ...values, _clear: true } };
}

function readEvent(args: ArrayLike<unknown>): GtagCommand {
  const [name, params] = [args[1], args[2]];
  if (args.length > 3 || typeof name !== 'string' || name === '') return none;
  if (params !== undefined && !isPlainObject(params)) return none;
  const message: Plain = { event: name };
  if (params) {
    message['eventModel'] = { ...params };
    if ('event_callback' in params) message['eventCallback'] = params['event_callback'];
    if ('event_timeout' in params) message['eventTimeout'] = params['event_timeout'];
  }
  return { kind: 'event', message };
}
