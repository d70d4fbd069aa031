/** `gtm.video`: a video was started, paused, watched to some part, or to its end. */
import { contain, createTell, type Tell } from '../trigger-events.ts';
import type { Listen, ListenerOptions } from '../trigger-listener.ts';
import { createPlayback, type Playback, type VideoTriggers } from '../trigger-playback.ts';
import { listenToYouTube } from '../trigger-youtube.ts';

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const of = (provider: string): VideoTriggers =>
    Object.entries(options.triggers).filter(([, settings]) => settings['provider'] === provider);
  const [html5, youtube] = [of('html5'), of('youtube')];
  if (html5.length > 0) listenToElements(options, html5, tell);
  if (youtube.length > 0) listenToYouTube(options, youtube, tell);
};

/** Videos in shadow roots are not heard: what happens to them does not leave there. */
function listenToElements(options: ListenerOptions, triggers: VideoTriggers, tell: Tell): void {
  const playbacks = new WeakMap<Element, { url: string; playback: Playback }>();
  const hear = contain(options.report, ({ target: video }: Event) => {
    if (!(video instanceof HTMLVideoElement)) return;
    const url = video.currentSrc;
    let known = playbacks.get(video);
    if (known?.url !== url) {
      known = { url, playback: createPlayback(triggers, tell) };
      playbacks.set(video, known);
    }
    known.playback(video.ended ? 'ended' : video.paused ? 'paused' : 'playing', {
      provider: 'html5',
      element: video,
      url,
      title: video.title || (video.getAttribute('aria-label') ?? ''),
      duration: video.duration,
      time: video.currentTime,
    });
  });
  // Not "play", which comes before there is anything to see. These do not bubble.
  for (const type of ['playing', 'timeupdate', 'pause', 'ended']) {
    document.addEventListener(type, hear, { capture: true, passive: true });
  }
}
