/**
 * Listens to YouTube's players without a script of Google's: frames with `enablejsapi=1` tell of
 * themselves by `postMessage`, once they are asked to. Nothing is fetched and no frame is made here.
 */
import { contain, type Tell } from './trigger-events.ts';
import type { ListenerOptions } from './trigger-listener.ts';
import { createPlayback, type Playback, type VideoTriggers } from './trigger-playback.ts';

interface Player {
  frame: HTMLIFrameElement;
  /** What it said so far; each message brings what changed. */
  info: Info;
  url: string;
  playback: Playback;
  /** Runs until the player says something. */
  asking: ReturnType<typeof setInterval> | undefined;
}

interface Info {
  playerState?: number;
  currentTime?: number;
  duration?: number;
  videoData?: { video_id?: string; title?: string };
}

const origins = /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/;

const states: Record<number, Parameters<Playback>[0]> = { 0: 'ended', 1: 'playing', 2: 'paused' };

// A page that uses YouTube's own script has asked by the first of these times, and is not disturbed.
const askMilliseconds = 500;
const mostQuestions = 20;

export function listenToYouTube(
  options: ListenerOptions,
  triggers: VideoTriggers,
  tell: Tell,
): void {
  const players = new WeakMap<object, Player>();

  function meet(frame: HTMLIFrameElement): void {
    const { contentWindow } = frame;
    const origin = playerOrigin(frame);
    if (!contentWindow || origin === undefined) return;
    clearInterval(players.get(contentWindow)?.asking);
    let questions = 0;
    const asking = setInterval(() => {
      if (++questions > mostQuestions || !frame.isConnected) clearInterval(asking);
      else contentWindow.postMessage('{"event":"listening"}', origin);
    }, askMilliseconds);
    players.set(contentWindow, {
      frame,
      info: {},
      url: '',
      playback: createPlayback(triggers, tell),
      asking,
    });
  }

  function hear(player: Player, message: { event?: unknown; info?: unknown }): void {
    clearInterval(player.asking);
    const { event, info } = message;
    if (event === 'onStateChange') player.info.playerState = Number(info);
    else if (typeof info === 'object') Object.assign(player.info, info);
    const { playerState = -1, currentTime = 0, duration = NaN, videoData } = player.info;
    const url = videoData?.video_id
      ? `https://www.youtube.com/watch?v=${videoData.video_id}`
      : player.frame.src;
    // The next of a list is a video of its own.
    if (player.url !== url) player.playback = createPlayback(triggers, tell);
    player.url = url;
    const state = states[playerState];
    if (!state) return;
    player.playback(state, {
      provider: 'youtube',
      element: player.frame,
      url,
      title: videoData?.title ?? player.frame.title,
      duration,
      time: currentTime,
    });
  }

  window.addEventListener(
    'message',
    contain(options.report, ({ origin, source, data }: MessageEvent) => {
      const player = origins.test(origin) && source ? players.get(source) : undefined;
      const message = player && parse(data);
      if (message) hear(player, message);
    }),
  );
  // Loading does not bubble, but it can be heard on the way down.
  document.addEventListener(
    'load',
    contain(options.report, ({ target }) => {
      if (target instanceof HTMLIFrameElement) meet(target);
    }),
    { capture: true, passive: true },
  );
  for (const frame of document.querySelectorAll('iframe')) meet(frame);
}

/** Where to speak to a frame; undefined when it is no player that listens. */
function playerOrigin({ src }: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(src)) return undefined;
  const { origin, pathname, searchParams } = new URL(src);
  const isPlayer = origins.test(origin) && pathname.startsWith('/embed/');
  return isPlayer && searchParams.get('enablejsapi') === '1' ? origin : undefined;
}

function parse(data: unknown): { event?: unknown; info?: unknown } | undefined {
  try {
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    return typeof message === 'object' && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}
