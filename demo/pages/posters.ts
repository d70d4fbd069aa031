/** The posters of the season, drawn in SVG: no image comes from anywhere else. */
import { html, type Markup } from './html.ts';
import type { Play, PlayId } from './season.ts';

export function poster(play: Play): Markup {
  return html`<svg
    class="poster"
    viewBox="0 0 300 400"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    ${drawings[play.id]}
  </svg>`;
}

const skirts = Array.from({ length: 12 }, (_, index) => index * 30);
const minutes = [188, 204, 172, 196, 0, 204, 190, 204, 120, 0, 198, 180, 204, 152];

const drawings = {
  // An empty speech balloon above a bowler hat: nothing is said.
  motus: html`
    <rect width="300" height="400" fill="#1d2840" />
    <path d="M150 -30 L18 400 H282 Z" fill="#2b3a5c" />
    <ellipse cx="150" cy="362" rx="118" ry="22" fill="#f3e3c0" />
    <path
      d="M70 60 H230 a26 26 0 0 1 26 26 V162 a26 26 0 0 1 -26 26 H178 L150 226 L146 188 H70 a26 26 0 0 1 -26 -26 V86 a26 26 0 0 1 26 -26 Z"
      fill="#f7ecd6"
    />
    <circle cx="112" cy="124" r="7" fill="#1d2840" />
    <circle cx="150" cy="124" r="7" fill="#1d2840" />
    <circle cx="188" cy="124" r="7" fill="#c4382f" />
    <path d="M102 322 C102 246 198 246 198 322 Z" fill="#10182a" />
    <path d="M101 308 C130 318 170 318 199 308 V324 H101 Z" fill="#c4382f" />
    <path d="M66 326 C96 346 204 346 234 326 C222 352 78 352 66 326 Z" fill="#10182a" />
  `,
  // The minutes of a trial, one line of which is in red.
  'le-greffier': html`
    <rect width="300" height="400" fill="#d8a03f" />
    <circle cx="236" cy="66" r="120" fill="#e4b562" />
    <g transform="rotate(-7 150 210)">
      <rect x="46" y="70" width="216" height="290" fill="#b9812a" />
    </g>
    <g transform="rotate(3 150 210)">
      <rect x="40" y="58" width="220" height="292" fill="#fffaf0" />
      ${minutes.map(
        (width, index) =>
          width > 0 &&
          html`<rect
            x="56"
            y="${84 + index * 18}"
            width="${width - 16}"
            height="${index === 8 ? 5 : 3}"
            fill="${index === 8 ? '#b3261e' : '#3b3630'}"
          />`,
      )}
    </g>
    <path
      d="M276 92 C226 150 196 196 166 234 L160 252 L174 240 C214 206 262 158 276 92 Z"
      fill="#2a211a"
    />
    <path d="M276 92 C240 148 206 196 160 252" fill="none" stroke="#fffaf0" stroke-width="1.5" />
  `,
  // Dancers, seen from the balcony.
  'bal-a-trois-temps': html`
    <rect width="300" height="400" fill="#7a1d2c" />
    <g fill="none" stroke="#93303c" stroke-width="2">
      <circle cx="150" cy="186" r="176" />
      <circle cx="150" cy="186" r="212" />
      <circle cx="150" cy="186" r="248" />
    </g>
    <g transform="translate(150 186)">
      ${skirts.map(
        (angle, index) =>
          html`<ellipse
            transform="rotate(${angle}) translate(0 -82)"
            rx="28"
            ry="60"
            fill="${['#f2c6a0', '#e88f6b', '#f7ecd6'][index % 3]}"
            opacity="0.82"
          />`,
      )}
      ${skirts.map(
        (angle) =>
          html`<circle transform="rotate(${angle}) translate(0 -120)" r="8" fill="#3a0d16" />`,
      )}
      <circle r="26" fill="#e6b54a" />
      <circle r="10" fill="#7a1d2c" />
    </g>
    <path d="M0 400 V372 Q37 346 75 372 T150 372 T225 372 T300 372 V400 Z" fill="#4d101b" />
  `,
} satisfies Record<PlayId, Markup>;
