/**
 * Understudy of the script of Entracte, a network that does not exist: puts an applause button into
 * each `[data-entracte]` of the page, keeps `entracte_id` and sends what a visitor looks at.
 */
import { keepCookie, randomNumber } from './cookies.ts';

const english = document.documentElement.lang === 'en';

function send(action: 'seen' | 'applause', subject: string): void {
  const url = new URL(`https://widgets.entracte.example/${action}`);
  url.searchParams.set('ev', action);
  url.searchParams.set('subject', subject);
  url.searchParams.set('page', location.href);
  url.searchParams.set(
    'id',
    keepCookie('entracte_id', () => randomNumber(), 90),
  );
  navigator.sendBeacon(url);
}

function addButton(place: HTMLElement): void {
  const subject = place.dataset['entracte'] ?? '';
  const claps = 40 + subject.length * 7;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.setAttribute('aria-pressed', 'false');
  const show = (count: number): void => {
    button.textContent = english ? `Applaud · ${String(count)}` : `Applaudir · ${String(count)}`;
  };
  show(claps);
  button.addEventListener('click', () => {
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(pressed));
    show(pressed ? claps + 1 : claps);
    if (pressed) send('applause', subject);
  });
  place.replaceChildren(button);
  send('seen', subject);
}

document.querySelectorAll<HTMLElement>('[data-entracte]').forEach(addButton);
