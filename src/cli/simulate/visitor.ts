/** A visitor without a browser: goes from document to document with a clock, cookies and a stored choice. */
import { applyChoice, choiceForAll, writeRecord } from '../../engine/choice.ts';
import { newestRecord, type ConsentRecord } from '../../engine/consent-record.ts';
import { noSignals, viewConsent, type ConsentView } from '../../engine/consent.ts';
import { addDuration, parseDuration } from '../../engine/duration.ts';
import type { Plain } from '../../engine/plain.ts';
import type { ConsentChoice, ConsentMethod, Container, Decision } from '../../engine/types.ts';
import { createClock } from './clock.ts';
import { createDocument, type DocumentOptions, type SimulatedDocument } from './document.ts';
import { simulatedEnvironment, type PageState } from './environment.ts';
import type { Message, ScenarioPage } from './scenario.ts';

export interface VisitorOptions extends Pick<
  DocumentOptions,
  'source' | 'onDecision' | 'onMessage' | 'report'
> {
  /** As the container declares them. */
  variables: Container['variables'];
  page: ScenarioPage;
  /** Milliseconds since the epoch, where the page does not say when it is. */
  now: number;
  /** A choice that was made before the visit. */
  choice?: ConsentChoice;
}

export interface Visitor {
  /** The page before the first step. */
  open(): void;
  push(message: Message): void;
  gtag(args: readonly unknown[]): void;
  emit(message: Plain, triggers: readonly string[]): void;
  choose(choice: 'accept-all' | 'reject-all' | ConsentChoice): void;
  /** Throws for what is no address. */
  navigate(url: string, dataLayer: readonly Message[]): void;
  history(url: string): void;
  /** False when timers went off so often that the rest was left out. */
  wait(duration: string): boolean;
  /** Documents so far; for a look at how much work it was. */
  readonly documents: number;
  /** Tags that were not triggered by recent events, and why. */
  notTriggered(): Decision[];
}

/** A visitor's id never comes from the visitor, and a simulation is the same each time. */
const newId = '00000000-0000-4000-8000-000000000000';

export function createVisitor(options: VisitorOptions): Visitor {
  const { source, page: given } = options;
  const { plan } = source;
  const signals = { ...noSignals, ...given.signals };
  const clock = createClock(given.time === undefined ? options.now : Date.parse(given.time));
  const page: PageState = {
    url: new URL(given.url ?? 'https://example.org/').href,
    title: given.title ?? '',
    referrer: given.referrer ?? '',
    cookies: new Map(Object.entries(given.cookies ?? {})),
  };
  const environment = simulatedEnvironment({
    page,
    now: clock.now,
    values: given.variables ?? {},
    variables: options.variables,
  });
  const left: SimulatedDocument[] = [];
  let dataLayer: readonly Message[] = given.dataLayer ?? [];
  let stored: string | undefined;
  let record: ConsentRecord | undefined;
  let view = look();
  if (options.choice) remember(options.choice, 'custom');
  let document: SimulatedDocument;
  load();

  function look(): ConsentView {
    return viewConsent(plan, record, { now: clock.now(), signals, persisted: true });
  }

  function remember(choice: ConsentChoice, method: ConsentMethod): void {
    record = applyChoice(plan, record, choice, {
      now: clock.now(),
      signals,
      persisted: true,
      method,
      language: source.ui?.defaultLanguage ?? source.ui?.languages?.[0] ?? 'en',
      newId,
    });
    stored = writeRecord(record, plan);
    page.cookies.set(plan.cookie.name, decodeURIComponent(stored));
    view = look();
  }

  function load(): void {
    // As a page does: what counts is what was written down.
    record = newestRecord([stored], clock.now());
    view = look();
    const hasChoice = record !== undefined;
    const now = { environment, clock, dataLayer, hasChoice, view: () => view };
    document = createDocument({ ...options, ...now });
  }

  function leave(): void {
    document.leave();
    left.push(document);
  }

  return {
    open: () => document.open(),
    push: (message) => document.push(message),
    gtag: (args) => document.gtag(args),
    emit: (message, triggers) => document.emit(message, triggers),
    choose(choice) {
      const before = view;
      if (choice === 'accept-all') remember(choiceForAll(plan, 'granted'), choice);
      else if (choice === 'reject-all') remember(choiceForAll(plan, 'denied'), choice);
      else remember(choice, 'api');
      const method = typeof choice === 'string' ? choice : 'api';
      // A tag that ran and is withdrawn cannot be unloaded: the page reloads.
      if (!document.consent(before, method)) return;
      leave();
      load();
      document.open();
    },
    navigate(url, messages) {
      const { href } = new URL(url, page.url);
      leave();
      page.referrer = page.url;
      page.url = href;
      dataLayer = messages;
      load();
      document.open();
    },
    history(url) {
      const from = page.url;
      page.url = new URL(url, from).href;
      document.navigated(from, page.url);
    },
    wait(duration) {
      const parsed = parseDuration(duration);
      return !parsed || clock.advanceTo(addDuration(clock.now(), parsed));
    },
    get documents() {
      return left.length + 1;
    },
    notTriggered: () =>
      [...left, document].flatMap((each) =>
        each.explain().filter(({ outcome }) => outcome === 'not-triggered'),
      ),
  };
}
