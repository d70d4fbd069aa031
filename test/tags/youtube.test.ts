import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from '../../src/engine/values.ts';
import { template } from '../support/containers.ts';

const { embed } = template('youtube');
assert.ok(embed);

/** URL of the frame for an URL of the page; undefined when it is no video. */
function frameOf(url: string): unknown {
  const groups = embed?.match
    ?.map((pattern) => new RegExp(pattern, 'u').exec(url)?.groups)
    .find(Boolean);
  return groups && evaluate(embed?.frame, { params: { ...groups } });
}

describe('a YouTube embed', () => {
  const player = 'https://www.youtube-nocookie.com/embed';
  const addresses: [string, string | undefined][] = [
    ['https://www.youtube.com/watch?v=abcdefghijk', `${player}/abcdefghijk?enablejsapi=1`],
    [
      'https://m.youtube.com/watch?list=x&v=abcdefghijk&t=43s',
      `${player}/abcdefghijk?start=43&enablejsapi=1`,
    ],
    ['https://youtu.be/abcdefghijk?si=a&t=5', `${player}/abcdefghijk?start=5&enablejsapi=1`],
    [
      '//www.youtube.com/embed/abcdefghijk?rel=0&start=3',
      `${player}/abcdefghijk?rel=0&start=3&enablejsapi=1`,
    ],
    ['https://www.youtube-nocookie.com/embed/abcdefghijk', `${player}/abcdefghijk?enablejsapi=1`],
    ['https://www.youtube.com/shorts/abcdefghijk', `${player}/abcdefghijk?enablejsapi=1`],
    [
      'https://www.youtube.com/embed/videoseries?list=PLabc',
      `${player}/videoseries?list=PLabc&enablejsapi=1`,
    ],
    [
      'https://www.youtube.com/playlist?list=PLabc',
      `${player}/videoseries?list=PLabc&enablejsapi=1`,
    ],
    ['https://www.youtube.com/feed/history', undefined],
    ['https://www.youtube.com.evil.example/embed/abcdefghijk', undefined],
    ['https://evil.example/?https://www.youtube.com/embed/abcdefghijk', undefined],
  ];
  for (const [url, frame] of addresses) {
    it(frame ? `shows ${url} from the host without cookies` : `leaves ${url} alone`, () => {
      assert.equal(frameOf(url), frame);
    });
  }
});
