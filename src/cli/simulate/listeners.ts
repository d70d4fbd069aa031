/** Stands in for the listeners of a page that need no visitor: timers and the history (src/page/triggers/). */
import type { CompiledContainer } from '../../engine/compiled.ts';
import { durationMilliseconds } from '../../engine/duration.ts';
import type { EngineMessage } from '../../engine/engine.ts';
import type { Plain } from '../../engine/plain.ts';
import type { Clock } from './clock.ts';

type Emit = (message: Plain, triggers: readonly string[]) => void;

/** Starts the triggers of the type `timer`. Returns what stops them. */
export function startTimers({ triggers }: CompiledContainer, clock: Clock, emit: Emit): () => void {
  const start = clock.now();
  const stops = new Set<() => void>();
  for (const { id, settings } of triggers.values()) {
    const interval = durationMilliseconds(settings['interval'], 0);
    if (settings.type !== 'timer' || interval <= 0) continue;
    const limit = settings['limit'] as number | undefined;
    const schedule = (number: number): void => {
      const stop = clock.at(start + number * interval, () => {
        stops.delete(stop);
        if (limit === undefined || number < limit) schedule(number + 1);
        const message = {
          event: settings.event ?? 'sluice.timer',
          'gtm.triggers': id,
          'gtm.timerEventNumber': number,
          'gtm.timerInterval': interval,
          'gtm.timerLimit': limit,
          'gtm.timerStartTime': start,
          'gtm.timerCurrentTime': clock.now(),
          'gtm.timerElapsedTime': clock.now() - start,
        };
        emit(message, [id]);
      });
      stops.add(stop);
    };
    schedule(1);
  }
  return () => {
    for (const stop of stops) stop();
  };
}

/** What a page hears of a `pushState()`, where something of the container listens to the history. */
export function historyMessages(
  { tags, triggers }: CompiledContainer,
  from: string,
  to: string,
): EngineMessage[] {
  const all = [...triggers.values()];
  const ids = all.filter(({ settings }) => settings.type === 'history-change').map(({ id }) => id);
  const isHeard =
    ids.length > 0 ||
    all.some(({ settings }) => settings.also !== undefined) ||
    [...tags.values()].some(({ settings }) => settings.firing === 'once-per-navigation');
  if (!isHeard || from === to) return [];
  const message = {
    event: 'gtm.historyChange',
    'gtm.triggers': ids.join(','),
    'gtm.historyChangeSource': 'pushState',
    'gtm.newUrl': to,
    'gtm.oldUrl': from,
    'gtm.newUrlFragment': new URL(to).hash.slice(1),
    'gtm.oldUrlFragment': new URL(from).hash.slice(1),
    'gtm.newHistoryState': null,
    'gtm.oldHistoryState': null,
  };
  const event: EngineMessage = { kind: 'event', message, triggers: ids };
  return [{ kind: 'navigation' }, ...(ids.length > 0 ? [event] : [])];
}
