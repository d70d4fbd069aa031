/** The shop's own server: pages, basket, files. It knows nothing of consent. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import {
  addLine,
  basketLine,
  readBasket,
  seatCount,
  toItem,
  writeBasket,
} from '../pages/basket.ts';
import type { BasketLine } from '../pages/basket.ts';
import { cataloguePage } from '../pages/catalogue.ts';
import { cookiesPage } from '../pages/cookies.ts';
import { filmPage } from '../pages/film.ts';
import { cellDocument, cellPath, galleryDocument } from '../pages/gallery.ts';
import { homePage } from '../pages/home.ts';
import { renderPage, type Page } from '../pages/layout.ts';
import { notFoundPage } from '../pages/not-found.ts';
import { basketPage, thanksPage, type Order } from '../pages/orders.ts';
import { pathOf, placeOf, type Place } from '../pages/paths.ts';
import { playPage } from '../pages/play.ts';
import { privacyPage } from '../pages/privacy.ts';
import { season, type Language } from '../pages/season.ts';
import { asset, productFile, uiChunk, type Assets } from './assets.ts';
import { readCatalogue } from './catalogue.ts';
import type { CollectedEvent } from './collector.ts';
import { policyIn, servedContainer } from './container.ts';
import { contentSecurityPolicy } from './csp.ts';
import { readBody, send, type Answer } from './http.ts';

export interface ShopOptions {
  readonly assets: Assets;
  readonly distFolder: string;
  readonly collectorOrigin: string;
  /** What the collector received; the panel reads it from the shop, not from the vendor. */
  readonly events: readonly CollectedEvent[];
  /** Receipts that browsers sent to `/consent`, oldest first. */
  readonly receipts: unknown[];
  readonly onRequest: (request: IncomingMessage) => void;
  /** Told what is wrong with the container. */
  readonly report: (problem: string) => void;
}

export function createShop(options: ShopOptions): Server {
  const orders = new Map<string, Order>();
  const announced = new Set<string>();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
    const place = placeOf(pathname);
    if (request.method === 'POST') {
      if (pathname === '/consent') return keepReceipt(request);
      return place?.page === 'basket' ? changeBasket(request, place.lang) : { status: 405 };
    }
    if (place?.page === 'gallery') return bare(() => galleryDocument(place.lang, searchParams));
    if (pathname === cellPath) {
      const ui = await uiChunk(options.distFolder);
      return ui === undefined ? { status: 404 } : bare((nonce) => cellDocument(nonce, ui));
    }
    if (place) return show(place, request, searchParams);
    return (await file(pathname)) ?? elsewhere(pathname, request);
  }

  async function show(
    place: Place,
    request: IncomingMessage,
    query: URLSearchParams,
  ): Promise<Answer> {
    const basket = basketOf(request);
    const page = await pageAt(place, basket, query);
    return document(page ?? notFoundPage(place.lang), place, basket, page ? 200 : 404);
  }

  async function pageAt(
    { page, lang, rest }: Place,
    basket: readonly BasketLine[],
    query: URLSearchParams,
  ): Promise<Page | undefined> {
    switch (page) {
      case 'home':
        return homePage(lang);
      case 'play': {
        const play = season.find(({ id }) => id === rest);
        return play && playPage(play, lang);
      }
      case 'basket':
        return basketPage(basket, lang);
      case 'thanks': {
        const order = orders.get(rest);
        const first = !announced.has(rest);
        if (order) announced.add(rest);
        return thanksPage(order, lang, first);
      }
      case 'film':
        return filmPage(lang);
      case 'cookies':
        return cookiesPage(lang, await policyIn(lang, options));
      case 'privacy':
        return privacyPage(lang);
      case 'gallery':
        return undefined;
      case 'catalogue': {
        const wanted = { text: query.get('q') ?? '', category: query.get('category') ?? '' };
        return cataloguePage(await readCatalogue(), lang, wanted);
      }
    }
  }

  function document(
    page: Page,
    place: Place,
    basket: readonly BasketLine[],
    status: number,
  ): Answer {
    const { collectorOrigin } = options;
    return bare((nonce) => renderPage(page, { place, nonce, collectorOrigin, basket }), status);
  }

  /** Under the same policy as every page. */
  function bare(render: (nonce: string) => string, status = 200): Answer {
    const nonce = randomBytes(16).toString('base64');
    const { collectorOrigin } = options;
    return {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce, collectorOrigin),
        'cache-control': 'no-store',
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
      body: render(nonce),
    };
  }

  /** One form for all: adding from a play's page, ordering and clearing from the basket. */
  async function changeBasket(request: IncomingMessage, lang: Language): Promise<Answer> {
    const form = new URLSearchParams((await readBody(request)).toString('utf8'));
    const basket = basketOf(request);
    const field = (name: string): string | undefined => form.get(name) ?? undefined;
    if (field('do') === 'clear') return basketSaved([], pathOf('basket', lang));
    if (field('do') === 'order') {
      if (basket.length === 0) return redirect(pathOf('basket', lang));
      const id = `C-${randomBytes(3).toString('hex').toUpperCase()}`;
      orders.set(id, { id, lines: basket });
      return basketSaved([], pathOf('thanks', lang, id));
    }
    const line = basketLine({
      play: field('play'),
      date: field('date'),
      zone: field('zone'),
      seats: field('seats'),
    });
    if (!line) return { status: 422, body: 'This seat is not for sale.' };
    const lines = addLine(basket, line);
    const saved = basketSaved(lines, pathOf('basket', lang));
    if (!request.headers.accept?.includes('application/json')) return saved;
    return {
      headers: { ...saved.headers, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ seats: seatCount(lines), item: toItem(line, lang) }),
    };
  }

  async function keepReceipt(request: IncomingMessage): Promise<Answer> {
    const body = await readBody(request, 8192);
    options.receipts.push(JSON.parse(body.toString('utf8')) as unknown);
    return { status: 204 };
  }

  async function file(path: string): Promise<Answer | undefined> {
    if (path === '/demo/events') {
      return {
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        body: JSON.stringify(options.events),
      };
    }
    if (path === '/sluice/container.json') {
      return asset(path, Buffer.from(await servedContainer(options)));
    }
    if (path.startsWith('/sluice/')) {
      return productFile(path.slice('/sluice/'.length), options.distFolder);
    }
    const body = options.assets.get(path);
    return body && asset(path, body);
  }

  /** Addresses without a language lead to the visitor's. */
  function elsewhere(path: string, request: IncomingMessage): Answer {
    const lang = languageOf(request);
    if (path === '/') return redirect(pathOf('home', lang), 302);
    if (path === '/privacy') return redirect(pathOf('privacy', lang), 302);
    if (path === '/cookies') return redirect(pathOf('cookies', lang), 302);
    if (path.startsWith('/sluice/') || path.startsWith('/demo/')) return { status: 404 };
    return document(notFoundPage(lang), { page: 'home', lang, rest: '' }, basketOf(request), 404);
  }

  return createServer((request, response) => {
    options.onRequest(request);
    answer(request)
      .catch((error: unknown): Answer => ({ status: 400, body: String(error) }))
      .then((answered) => {
        const known = answered.headers?.['etag'];
        const same = known !== undefined && request.headers['if-none-match'] === known;
        send(response, same ? { status: 304, headers: { ...answered.headers } } : answered);
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
}

function basketOf(request: IncomingMessage): BasketLine[] {
  const cart = /(?:^|;\s*)cart=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
  return readBasket(cart);
}

/** A session cookie that the site needs and that needs no consent. */
function basketSaved(lines: readonly BasketLine[], location: string): Answer {
  const cookie =
    lines.length === 0
      ? 'cart=; Path=/; Max-Age=0; SameSite=Lax'
      : `cart=${writeBasket(lines)}; Path=/; SameSite=Lax`;
  const answer = redirect(location);
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } };
}

function redirect(location: string, status = 303): Answer {
  return { status, headers: { location } };
}

function languageOf(request: IncomingMessage): Language {
  const referrer = request.headers.referer ?? '';
  if (/^https?:\/\/[^/]+\/en\//.test(referrer)) return 'en';
  if (/^https?:\/\/[^/]+\/fr\//.test(referrer)) return 'fr';
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr';
}
