/** What watching one video amounts to, whatever player tells of it: start, pause, progress, complete. */
import type { Plain } from '../engine/plain.ts';
import type { ResolvedTrigger } from '../engine/resolved.ts';
import type { Tell } from './trigger-events.ts';

export type VideoTriggers = readonly (readonly [id: string, settings: ResolvedTrigger])[];

/** A video as its player shows it now. */
export interface VideoFacts {
  provider: 'html5' | 'youtube';
  element: Element;
  url: string;
  title: string;
  /** Seconds. NaN or infinite where it is not known, or without end. */
  duration: number;
  /** Seconds. */
  time: number;
}

/** Hears how a player is doing, as often as it likes to say. */
export type Playback = (state: 'playing' | 'paused' | 'ended', facts: VideoFacts) => void;

/** One playback starts once, and again after its end; each part counts once in it. */
export function createPlayback(triggers: VideoTriggers, tell: Tell): Playback {
  const parts = [...new Set(triggers.flatMap(([, settings]) => partsOf(settings)))].sort(
    (a, b) => a - b,
  );
  let state: 'idle' | 'playing' | 'paused' = 'idle';
  let passed = 0;

  function say(
    status: string,
    facts: VideoFacts,
    percent: number,
    concerns: (settings: ResolvedTrigger) => boolean,
  ): void {
    const ids = triggers.filter(([, settings]) => concerns(settings)).map(([id]) => id);
    if (ids.length > 0) tell('gtm.video', ids, describe(status, facts, percent));
  }

  return (now, facts) => {
    const isKnown = facts.duration > 0 && Number.isFinite(facts.duration);
    const percent = now === 'ended' ? 100 : isKnown ? (facts.time / facts.duration) * 100 : 0;
    const sayWhere = (status: 'start' | 'pause' | 'complete'): void =>
      say(status, facts, Math.round(percent), (settings) => settings[status] !== false);

    if (state === 'idle') {
      if (now !== 'playing') return;
      passed = 0;
      sayWhere('start');
    }
    for (let part = parts[passed]; part !== undefined && part <= percent; part = parts[++passed]) {
      const reached = part;
      say('progress', facts, reached, (settings) => partsOf(settings).includes(reached));
    }
    if (now === 'ended') sayWhere('complete');
    else if (now === 'paused' && state === 'playing') sayWhere('pause');
    state = now === 'ended' ? 'idle' : now;
  };
}

function partsOf(settings: ResolvedTrigger): number[] {
  const { progress } = settings as { progress?: unknown };
  return Array.isArray(progress) ? progress.map(Number) : [];
}

function describe(status: string, facts: VideoFacts, percent: number): Plain {
  return {
    'gtm.videoProvider': facts.provider,
    'gtm.videoUrl': facts.url,
    'gtm.videoTitle': facts.title,
    'gtm.videoDuration': Number.isFinite(facts.duration) ? Math.round(facts.duration) : 0,
    'gtm.videoPercent': percent,
    'gtm.videoVisible': isHalfInView(facts.element),
    'gtm.videoStatus': status,
    'gtm.videoCurrentTime': Math.round(facts.time),
  };
}

function isHalfInView(element: Element): boolean {
  const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
  const across = Math.min(right, window.innerWidth) - Math.max(left, 0);
  const down = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return !document.hidden && across > 0 && down > 0 && across * down >= (width * height) / 2;
}
