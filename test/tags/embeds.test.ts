/** Which frame each embed template makes of an URL in a page, and which URLs it leaves alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedUrl } from '../../src/engine/url.ts';
import { evaluate } from '../../src/engine/values.ts';
import { catalogueTypes, template } from '../support/containers.ts';

/** URLs and their frames by type; no frame for what is no embed of the vendor's. */
const addresses: Record<string, Record<string, string | undefined>> = {
  youtube: {
    'https://www.youtube.com/watch?v=abcdefghijk':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?enablejsapi=1',
    'https://m.youtube.com/watch?list=x&v=abcdefghijk&t=43s':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?start=43&enablejsapi=1',
    'https://youtu.be/abcdefghijk?si=a&t=5':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?start=5&enablejsapi=1',
    '//www.youtube.com/embed/abcdefghijk?rel=0&start=3':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0&start=3&enablejsapi=1',
    'https://www.youtube-nocookie.com/embed/abcdefghijk':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?enablejsapi=1',
    'https://www.youtube.com/shorts/abcdefghijk':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?enablejsapi=1',
    'https://www.youtube.com/embed/videoseries?list=PLabc':
      'https://www.youtube-nocookie.com/embed/videoseries?list=PLabc&enablejsapi=1',
    'https://www.youtube.com/playlist?list=PLabc':
      'https://www.youtube-nocookie.com/embed/videoseries?list=PLabc&enablejsapi=1',
    'https://www.youtube.com/feed/history': undefined,
  },
  vimeo: {
    'https://vimeo.com/123456789': 'https://player.vimeo.com/video/123456789?dnt=1',
    'https://vimeo.com/123456789/ab12cd34ef':
      'https://player.vimeo.com/video/123456789?h=ab12cd34ef&dnt=1',
    'https://vimeo.com/123456789?share=copy&h=ab12cd34ef':
      'https://player.vimeo.com/video/123456789?h=ab12cd34ef&dnt=1',
    'https://vimeo.com/channels/staffpicks/123456789':
      'https://player.vimeo.com/video/123456789?dnt=1',
    'https://vimeo.com/showcase/11/video/123456789#t=3':
      'https://player.vimeo.com/video/123456789?dnt=1',
    '//player.vimeo.com/video/123456789?h=ab12cd34ef&loop=1&dnt=0':
      'https://player.vimeo.com/video/123456789?h=ab12cd34ef&loop=1&dnt=1',
    'https://vimeo.com/showcase/11': undefined,
    'https://vimeo.com/someone': undefined,
  },
  dailymotion: {
    'https://www.dailymotion.com/video/x9abcde_a-title?playlist=x1':
      'https://geo.dailymotion.com/player.html?video=x9abcde',
    'https://www.dailymotion.com/embed/video/x9abcde?autoplay=1&start=30':
      'https://geo.dailymotion.com/player.html?video=x9abcde&start=30',
    'https://dai.ly/x9abcde': 'https://geo.dailymotion.com/player.html?video=x9abcde',
    '//geo.dailymotion.com/player.html?video=x9abcde&mute=true':
      'https://geo.dailymotion.com/player.html?video=x9abcde&mute=true',
    'https://geo.dailymotion.com/player/x0abc.html?video=x9abcde':
      'https://geo.dailymotion.com/player/x0abc.html?video=x9abcde',
    'https://www.dailymotion.com/someone': undefined,
  },
  'facebook-sdk': {
    'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop&width=340':
      'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop&width=340',
    '//www.facebook.com/v2.3/plugins/like.php?href=https%3A%2F%2Fshop.example':
      'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fshop.example',
    'https://www.facebook.com/shop/videos/a-title/123/?ref=x':
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop%2Fvideos%2Fa-title%2F123&show_text=false',
    'https://www.facebook.com/watch/?v=123':
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D123&show_text=false',
    'https://www.facebook.com/shop/posts/pfbid0abc':
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop%2Fposts%2Fpfbid0abc&show_text=true',
    'https://www.facebook.com/shop': undefined,
  },
  'instagram-embed': {
    'https://www.instagram.com/p/Ab_c-1/?igsh=x': 'https://www.instagram.com/p/Ab_c-1/embed/',
    'https://www.instagram.com/someone/reel/Ab_c-1/':
      'https://www.instagram.com/reel/Ab_c-1/embed/',
    '//instagram.com/p/Ab_c-1/embed/captioned/':
      'https://www.instagram.com/p/Ab_c-1/embed/captioned/',
    'https://www.instagram.com/someone/': undefined,
  },
  'linkedin-share': {
    'https://www.linkedin.com/embed/feed/update/urn:li:share:7300000000000000000?collapsed=1':
      'https://www.linkedin.com/embed/feed/update/urn:li:share:7300000000000000000?collapsed=1',
    'https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7300000000000000000':
      'https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7300000000000000000',
    'https://www.linkedin.com/in/someone': undefined,
  },
  'spotify-embed': {
    'https://open.spotify.com/track/0abcXYZ?si=1': 'https://open.spotify.com/embed/track/0abcXYZ',
    'https://open.spotify.com/intl-fr/album/0abcXYZ':
      'https://open.spotify.com/embed/album/0abcXYZ',
    '//open.spotify.com/embed/episode/0abcXYZ?utm_source=x&theme=0&t=30':
      'https://open.spotify.com/embed/episode/0abcXYZ?theme=0&t=30',
    'https://open.spotify.com/embed-podcast/show/0abcXYZ':
      'https://open.spotify.com/embed/show/0abcXYZ',
    'https://open.spotify.com/user/someone': undefined,
  },
  'soundcloud-embed': {
    'https://soundcloud.com/someone/a-track?si=1':
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsomeone%2Fa-track',
    'https://m.soundcloud.com/someone/sets/a-set/s-abc':
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsomeone%2Fsets%2Fa-set%2Fs-abc',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1&color=%23ff5500':
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1&color=%23ff5500',
    'https://soundcloud.com/someone': undefined,
  },
  'google-maps': {
    'https://www.google.com/maps/embed?pb=!1m18!1m12!2d2.29':
      'https://www.google.com/maps/embed?pb=!1m18!1m12!2d2.29',
    'https://www.google.fr/maps/embed?pb=!1m18': 'https://www.google.com/maps/embed?pb=!1m18',
    'https://www.google.com/maps/embed/v1/place?key=AIza&q=Paris+7':
      'https://www.google.com/maps/embed/v1/place?key=AIza&q=Paris+7',
    'https://www.google.com/maps/d/u/0/embed?mid=1abc':
      'https://www.google.com/maps/d/u/0/embed?mid=1abc',
    'https://maps.google.co.uk/maps?q=Paris&output=embed':
      'https://maps.google.com/maps?q=Paris&output=embed',
    'https://www.google.com/maps/place/Paris': undefined,
    'https://www.google.com/?q=Paris': undefined,
  },
  calendly: {
    'https://calendly.com/someone/30min':
      'https://calendly.com/someone/30min?embed_type=Inline&embed_domain=1',
    'https://calendly.com/d/abc-123/a-talk?month=2026-12&hide_event_type_details=1':
      'https://calendly.com/d/abc-123/a-talk?month=2026-12&hide_event_type_details=1&embed_type=Inline&embed_domain=1',
    'https://calendly.com/': undefined,
  },
};

function frameOf(type: string, url: string): unknown {
  const { embed } = template(type);
  const groups = embed?.match
    ?.map((pattern) => new RegExp(pattern, 'u').exec(url)?.groups)
    .find(Boolean);
  return groups && evaluate(embed?.frame, { params: { ...groups } });
}

describe('embed templates', () => {
  it('have all their addresses tested here', () => {
    const types = catalogueTypes().filter((type) => template(type).embed?.match);
    assert.deepEqual(types.sort(), Object.keys(addresses).sort());
  });

  for (const [type, frames] of Object.entries(addresses)) {
    const { match = [] } = template(type).embed ?? {};
    const hosts = (template(type).hosts?.frame ?? []).filter((host) => typeof host === 'string');

    for (const [url, frame] of Object.entries(frames)) {
      it(`${type}: ${frame ? 'shows' : 'leaves alone'} ${url}`, () => {
        assert.equal(frameOf(type, url), frame);
        if (frame) assert.ok(allowedUrl(frame, hosts, 'https://shop.example/'), frame);
      });

      it(`${type}: is not taken in by another site that looks like ${url}`, () => {
        const address = url.replace(/^(?:https:)?\/\//, '');
        for (const lookalike of [
          `https://evil.example/?https://${address}`,
          `https://evil.example/${address}`,
          `https://evil${address}`,
          `https://${address.replace(/\/|$/, '.evil.example/')}`,
        ]) {
          assert.equal(frameOf(type, lookalike), undefined, lookalike);
        }
      });
    }

    it(`${type}: tries every pattern`, () => {
      for (const pattern of match) {
        const tried = Object.keys(frames).some((url) => new RegExp(pattern, 'u').test(url));
        assert.ok(tried, pattern);
      }
    });
  }
});
