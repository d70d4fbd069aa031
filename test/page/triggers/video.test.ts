import { expect } from 'chai';
import type { Plain } from '../../../src/engine/plain.ts';
import { once, openPage, settled, type PageOptions, type TestPage } from './support/page.ts';

const watched = { type: 'video', provider: 'html5', progress: [25, 50] };
const player = '<video title="Trailer" style="display:block;width:300px;height:200px"></video>';

describe('the listener of videos', () => {
  it('tells of a video that really plays', async () => {
    const page = await open({ body: '<video muted title="Silence"></video>' });
    const video = page.find('video') as HTMLVideoElement;
    video.muted = true;
    video.src = URL.createObjectURL(silence(0.4));
    await video.play();
    const messages: Plain[] = [];
    while (messages.at(-1)?.['gtm.videoStatus'] !== 'complete') messages.push(await page.next());
    expect(
      messages.map((message) => [message['gtm.videoStatus'], message['gtm.videoPercent']]),
    ).to.deep.equal([
      ['start', messages[0]!['gtm.videoPercent']],
      ['progress', 25],
      ['progress', 50],
      ['complete', 100],
    ]);
  });

  it('tells all that is known of the video', async () => {
    const page = await open();
    play(page, { currentTime: 10.2, duration: 99.7 }, 'playing');
    expect(page.happenings[0]?.message).to.deep.equal({
      event: 'gtm.video',
      'gtm.videoProvider': 'html5',
      'gtm.videoUrl': `${location.origin}/trailer.mp4`,
      'gtm.videoTitle': 'Trailer',
      'gtm.videoDuration': 100,
      'gtm.videoPercent': 10,
      'gtm.videoVisible': true,
      'gtm.videoStatus': 'start',
      'gtm.videoCurrentTime': 10,
      'gtm.triggers': 'watch',
    });
  });

  it('tells of a start once, and of each pause', async () => {
    const page = await open();
    for (const currentTime of [0, 10]) {
      play(page, { currentTime }, 'playing');
      play(page, { currentTime: currentTime + 5 }, 'timeupdate');
      play(page, { currentTime: currentTime + 5, paused: true }, 'pause');
      play(page, { currentTime: currentTime + 5, paused: true }, 'timeupdate');
    }
    expect(statuses(page)).to.deep.equal(['start', 'pause', 'pause']);
  });

  it('tells of each part once, also of those that were skipped', async () => {
    const page = await open();
    play(page, { currentTime: 0 }, 'playing');
    play(page, { currentTime: 60 }, 'timeupdate');
    play(page, { currentTime: 20 }, 'timeupdate');
    play(page, { currentTime: 60 }, 'timeupdate');
    expect(statuses(page)).to.deep.equal(['start', 'progress 25', 'progress 50']);
  });

  it('tells of the end instead of a pause, and of the next time from the start', async () => {
    const page = await open();
    for (let times = 0; times < 2; times++) {
      play(page, { currentTime: 0 }, 'playing');
      play(page, { currentTime: 100, paused: true, ended: true }, 'pause');
      play(page, { currentTime: 100, paused: true, ended: true }, 'ended');
    }
    const each = ['start', 'progress 25', 'progress 50', 'complete'];
    expect(statuses(page)).to.deep.equal([...each, ...each]);
  });

  it('takes another source of the same element for another video', async () => {
    const page = await open();
    play(page, { currentTime: 0 }, 'playing');
    play(page, { currentTime: 0, currentSrc: 'https://shop.example/other.mp4' }, 'playing');
    expect(statuses(page)).to.deep.equal(['start', 'start']);
  });

  it('names the triggers that each event concerns', async () => {
    const page = await open({
      triggers: {
        parts: { ...watched, start: false, pause: false, complete: false, progress: [50] },
        start: { type: 'video', provider: 'html5', pause: false, complete: false },
        end: { ...watched, start: false, pause: false, progress: [] },
        tube: { ...watched, provider: 'youtube' },
      },
    });
    play(page, { currentTime: 0 }, 'playing');
    play(page, { currentTime: 60 }, 'timeupdate');
    play(page, { currentTime: 60, paused: true }, 'pause');
    play(page, { currentTime: 100, ended: true }, 'ended');
    expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['start'], ['parts'], ['end']]);
  });

  it('knows no parts of a video without end', async () => {
    const page = await open();
    play(page, { currentTime: 500, duration: Infinity }, 'playing');
    expect(statuses(page)).to.deep.equal(['start']);
    expect(page.happenings[0]?.message).to.include({
      'gtm.videoDuration': 0,
      'gtm.videoPercent': 0,
    });
  });

  it('says when less than half of the video is in view', async () => {
    const page = await open({ body: `<div style="height:350px"></div>${player}` });
    play(page, { currentTime: 0 }, 'playing');
    expect(page.happenings[0]?.message['gtm.videoVisible']).to.equal(false);
  });

  it('hears a video whose events the page stops', async () => {
    const page = await open({
      prepare: ({ find }) =>
        find('video').addEventListener('playing', (event) => event.stopImmediatePropagation()),
    });
    play(page, { currentTime: 0 }, 'playing');
    expect(statuses(page)).to.deep.equal(['start']);
  });

  it('leaves out sounds', async () => {
    const page = await open({ body: '<audio></audio>' });
    page.find('audio').dispatchEvent(new page.window.Event('playing'));
    expect(page.happenings).to.deep.equal([]);
  });
});

describe('the listener of YouTube’s players', () => {
  it('asks a player to tell, until it does', async () => {
    const page = await openTube();
    const asked: unknown[][] = [];
    const tube = page.find('iframe') as HTMLIFrameElement;
    const target = new EventTarget();
    tube.contentWindow!.postMessage = (...args: unknown[]) => {
      asked.push(args);
      target.dispatchEvent(new Event('asked'));
    };
    await once(target, 'asked');
    await once(target, 'asked');
    expect(asked[0]).to.deep.equal(['{"event":"listening"}', 'https://www.youtube-nocookie.com']);
    say(page, { event: 'initialDelivery', info: {} });
    // A frame that comes later is asked later, so nobody asked the first meanwhile.
    const later = addTube(page, 'https://www.youtube.com/embed/another0001?enablejsapi=1');
    await loadedTube(later);
    later.contentWindow!.postMessage = () => target.dispatchEvent(new Event('asked'));
    await once(target, 'asked');
    expect(asked).to.have.length(2);
  });

  it('tells of the video', async () => {
    const page = await openTube();
    say(page, {
      event: 'initialDelivery',
      info: {
        playerState: -1,
        duration: 200.4,
        videoData: { video_id: 'abcdefghijk', title: 'A film' },
      },
    });
    say(page, { event: 'infoDelivery', info: { playerState: 1, currentTime: 20 } });
    expect(page.happenings).to.deep.equal([
      {
        ids: ['watch'],
        message: {
          event: 'gtm.video',
          'gtm.videoProvider': 'youtube',
          'gtm.videoUrl': 'https://www.youtube.com/watch?v=abcdefghijk',
          'gtm.videoTitle': 'A film',
          'gtm.videoDuration': 200,
          'gtm.videoPercent': 10,
          'gtm.videoVisible': true,
          'gtm.videoStatus': 'start',
          'gtm.videoCurrentTime': 20,
          'gtm.triggers': 'watch',
        },
      },
    ]);
  });

  it('tells of pauses, parts and the end, and of the next video of a list', async () => {
    const page = await openTube();
    const info = (more: object): void => say(page, { event: 'infoDelivery', info: more });
    info({ playerState: 1, currentTime: 0, duration: 100, videoData: { video_id: 'first' } });
    info({ playerState: 3 });
    info({ playerState: 1 });
    info({ currentTime: 30 });
    say(page, { event: 'onStateChange', info: 2 });
    say(page, { event: 'onStateChange', info: 1 });
    info({ currentTime: 99.6 });
    say(page, { event: 'onStateChange', info: 0 });
    info({ playerState: 1, currentTime: 0, videoData: { video_id: 'second' } });
    expect(statuses(page)).to.deep.equal([
      'start',
      'progress 25',
      'pause',
      'progress 50',
      'complete',
      'start',
    ]);
  });

  it('takes the next video of a list for another one, though the first was not at its end', async () => {
    const page = await openTube();
    for (const video_id of ['first', 'first', 'second']) {
      say(page, {
        info: { playerState: 1, currentTime: 0, duration: 100, videoData: { video_id } },
      });
    }
    expect(statuses(page)).to.deep.equal(['start', 'start']);
  });

  it('believes only the frame of the player, and only from its origin', async () => {
    const page = await openTube();
    const data = { event: 'infoDelivery', info: { playerState: 1, currentTime: 0, duration: 100 } };
    say(page, data, { origin: 'https://www.youtube.com.evil.example' });
    say(page, data, { origin: 'http://www.youtube.com' });
    say(page, data, { source: page.window });
    say(page, data, { source: null });
    expect(page.happenings).to.deep.equal([]);
    say(page, data);
    expect(page.happenings).to.have.length(1);
  });

  it('survives messages that are not what they should be', async () => {
    const page = await openTube();
    for (const data of [
      '{',
      'null',
      '7',
      '{"event":"infoDelivery"}',
      '{"info":null}',
      '{"info":7}',
    ]) {
      say(page, data);
    }
    say(page, { info: { playerState: 1, currentTime: 'x', duration: {}, videoData: null } });
    expect(page.reports).to.deep.equal([]);
    expect(statuses(page)).to.deep.equal(['start']);
  });

  for (const src of [
    'https://www.youtube.com/embed/abcdefghijk',
    'https://www.youtube.com/watch?v=abcdefghijk&enablejsapi=1',
    'https://youtube.example/embed/abcdefghijk?enablejsapi=1',
    'about:blank',
  ]) {
    it(`leaves ${src} alone`, async () => {
      const page = await openTube(src);
      say(page, { event: 'infoDelivery', info: { playerState: 1 } });
      await settled();
      expect(page.happenings).to.deep.equal([]);
    });
  }

  it('makes no frame and no request of its own', async () => {
    const page = await open({ triggers: { watch: { ...watched, provider: 'youtube' } }, body: '' });
    await settled();
    expect(page.document.querySelectorAll('iframe, link, script')).to.have.length(1);
    const urls = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(urls.filter((url) => !url.startsWith(location.origin))).to.deep.equal([]);
  });
});

function open(options: Partial<PageOptions> = {}): Promise<TestPage> {
  return openPage({ type: 'video', triggers: { watch: watched }, body: player, ...options });
}

const tubeUrl = 'https://www.youtube-nocookie.com/embed/abcdefghijk?enablejsapi=1';

/** A frame that bears YouTube's address, but is filled without a request. */
async function openTube(src = tubeUrl): Promise<TestPage> {
  const page = await open({ triggers: { watch: { ...watched, provider: 'youtube' } }, body: '' });
  await loadedTube(addTube(page, src));
  return page;
}

function addTube({ document }: TestPage, src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = 'A player';
  frame.src = src;
  document.body.append(frame);
  return frame;
}

function loadedTube(frame: HTMLIFrameElement): Promise<void> {
  return once(frame, 'load');
}

function say({ window, find }: TestPage, data: unknown, init: MessageEventInit = {}): void {
  window.dispatchEvent(
    new window.MessageEvent('message', {
      data: typeof data === 'string' ? data : JSON.stringify(data),
      origin: 'https://www.youtube-nocookie.com',
      source: (find('iframe') as HTMLIFrameElement).contentWindow,
      ...init,
    }),
  );
}

/** Lets the video be in some state and say so. */
function play({ window, find }: TestPage, state: object, type: string): void {
  const video = find('video');
  const whole = {
    currentSrc: `${location.origin}/trailer.mp4`,
    paused: false,
    ended: false,
    duration: 100,
    ...state,
  };
  for (const [name, value] of Object.entries(whole)) {
    Object.defineProperty(video, name, { value, configurable: true });
  }
  video.dispatchEvent(new window.Event(type));
}

function statuses(page: TestPage): string[] {
  return page.happenings.map(({ message }) =>
    message['gtm.videoStatus'] === 'progress'
      ? `progress ${String(message['gtm.videoPercent'])}`
      : String(message['gtm.videoStatus']),
  );
}

/** A sound that every browser plays, as long as that. */
function silence(seconds: number): Blob {
  const rate = 8000;
  const size = Math.round(rate * seconds);
  const view = new DataView(new ArrayBuffer(44 + size));
  const write = (offset: number, text: string): void => {
    new Uint8Array(view.buffer).set(new TextEncoder().encode(text), offset);
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, size, true);
  new Uint8Array(view.buffer).fill(128, 44);
  return new Blob([view], { type: 'audio/wav' });
}
