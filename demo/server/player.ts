/** The understudy of YouTube's player: what the film's frame shows, from the collector's origin. */
import { html } from '../pages/html.ts';
import type { Answer } from './http.ts';

const style = `
  html, body { height: 100%; margin: 0; background: #14100f; color: #f7ecd6; font: 1rem/1.4 system-ui, sans-serif; }
  body { display: grid; place-items: center; overflow: hidden; }
  svg { position: absolute; inset: 0; width: 100%; height: 100%; }
  .half { transition: transform 2.4s ease-in-out; }
  :checked ~ svg .left { transform: translateX(-88%); }
  :checked ~ svg .right { transform: translateX(88%); }
  :checked ~ svg .hat { animation: bow 2.4s ease-in-out infinite; transform-origin: 50% 82%; }
  @keyframes bow { 50% { transform: rotate(-9deg); } }
  input { position: absolute; inset: 0; z-index: 2; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .play { position: relative; width: 4.5rem; height: 3.2rem; border-radius: 0.9rem; background: #b3261e; }
  .play::after { content: ""; position: absolute; left: 1.75rem; top: 0.9rem; border: solid transparent; border-width: 0.7rem 0 0.7rem 1.2rem; border-left-color: #fff; }
  input:focus-visible ~ .play { outline: 3px solid #ffb766; outline-offset: 3px; }
  :checked ~ .play { visibility: hidden; }
  p { position: absolute; inset: 0 0 auto; margin: 0; padding: 0.7rem 1rem; background: linear-gradient(#14100fcc, #14100f00); font-size: 0.875rem; }
  .note { inset: auto 0 0; background: #14100fcc; font-size: 0.75rem; text-align: center; padding: 0.375rem; }
  @media (prefers-reduced-motion: reduce) { .half, .hat { transition: none; animation: none !important; } }
`;

const folds = Array.from({ length: 8 }, (_, index) => index * 20);

export function playerPage(url: URL): Answer {
  const french = url.searchParams.get('lang') !== 'en';
  const title = french ? 'Les répétitions de « Motus »' : 'The rehearsals of “Motus”';
  const note = french
    ? 'Doublure de YouTube : aucun contact avec Google.'
    : 'YouTube’s understudy: Google is not contacted.';
  const body = html`<!doctype html>
    <html lang="${french ? 'fr' : 'en'}">
      <meta charset="utf-8" />
      <title>${title}</title>
      <style>
        ${{ markup: style }}
      </style>
      <input type="checkbox" aria-label="${french ? 'Lecture' : 'Play'}" />
      <svg viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <rect width="320" height="180" fill="#1d2840" />
        <path d="M160 -20 L90 180 H230 Z" fill="#2b3a5c" />
        <ellipse cx="160" cy="158" rx="66" ry="10" fill="#f3e3c0" />
        <g class="hat">
          <path d="M130 150 C130 104 190 104 190 150 Z" fill="#0d1424" />
          <path d="M130 142 C150 148 170 148 190 142 V152 H130 Z" fill="#c4382f" />
          <path d="M110 152 C128 164 192 164 210 152 C200 168 120 168 110 152 Z" fill="#0d1424" />
        </g>
        <g class="half left">
          <rect width="162" height="180" fill="#7a1d2c" />
          ${folds.map((x) => html`<rect x="${x}" width="8" height="180" fill="#651624" />`)}
        </g>
        <g class="half right">
          <rect x="158" width="164" height="180" fill="#7a1d2c" />
          ${folds.map((x) => html`<rect x="${x + 164}" width="8" height="180" fill="#651624" />`)}
        </g>
      </svg>
      <p>${title}</p>
      <p class="note">${note}</p>
      <div class="play"></div>
    </html>`.markup;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
