/** The panel: its bar, its views, and what keeps them up to date. */
import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { beginningOf, pushedBy, type Beginning } from './beginning.ts';
import { downloadJson } from './download.ts';
import { createDock, type Dock } from './dock.ts';
import { grip } from './grip.ts';
import { createFrames } from './frames.ts';
import type { InspectorHost } from './host.ts';
import { icon, type Sign } from './icons.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { watchRequests, type Requests } from './requests.ts';
import type { ExportedScenario } from './scenario.ts';
import { styles } from './styles.ts';
import { consentView } from './view-consent.ts';
import { eventsView } from './view-events.ts';
import { dataView, problemsView, requestsView } from './view-facts.ts';
import type { Filter, ViewContext } from './view.ts';
import type { Speech } from './words.ts';

const tabs = ['events', 'consent', 'data', 'requests', 'problems'] as const;
type Tab = (typeof tabs)[number];

const views = {
  events: eventsView,
  consent: consentView,
  data: dataView,
  requests: requestsView,
  problems: problemsView,
} satisfies Record<Tab, (context: ViewContext) => TemplateResult>;

/**
 * What happened on this page and why. Decides nothing and stores nothing; its switches ask the host.
 *
 * @csspart inspector - The whole of it.
 * @csspart bar - Name and buttons.
 * @csspart export - Downloads a scenario.
 * @csspart minimise - Leaves only the bar.
 * @csspart close - Closes it.
 * @csspart tab - One of the views' tabs.
 * @csspart panel - The view that is shown.
 * @csspart grip - What resizes it.
 * @csspart filter - The search among events.
 * @csspart outcome - The choice of decisions to see.
 * @csspart clear - Hides what has happened so far.
 * @csspart held - The tags that wait.
 * @csspart accept - Accepts everything.
 * @csspart refuse - Refuses everything.
 * @csspart reset - Forgets the choice.
 */
export class SluiceInspector extends LitElement {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    minimised: { type: Boolean, reflect: true },
    tab: { state: true },
    status: { state: true },
  };

  declare minimised: boolean;
  declare private tab: Tab;
  /** What was done last, for those who do not see it. */
  declare private status: string;

  readonly #host: InspectorHost;
  readonly #speech: Speech;
  readonly #folds = new Map<string, boolean>();
  #filter: Filter = { text: '', outcome: '', since: 0 };
  #beginning: Beginning | undefined;
  #recorder: Recorder | undefined;
  #requests: Requests | undefined;
  #dock: Dock | undefined;
  #tasks: (() => void)[] = [];
  readonly #frames = createFrames(() => {
    this.requestUpdate();
    // At once, so that it is known how long it takes.
    this.performUpdate();
  });
  #opener: Element | null = null;

  constructor(host: InspectorHost, speech: Speech) {
    super();
    this.#host = host;
    this.#speech = speech;
    this.minimised = false;
    this.tab = 'events';
    this.status = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const host = this.#host;
    this.lang = this.#speech.language;
    this.dataset['nosnippet'] = '';
    this.#opener = document.activeElement;
    this.#beginning = beginningOf(host);
    const { later } = this.#frames;
    const recorder = (this.#recorder = createRecorder(host, later));
    const requests = (this.#requests = watchRequests(host.container, later));
    const dock = (this.#dock = createDock(this, later));
    document.addEventListener('sluice-decision', later);
    document.addEventListener('sluice-consent', later);
    this.#tasks = [
      (): void => recorder.stop(),
      (): void => requests.stop(),
      (): void => dock.undo(),
      host.subscribe(later),
      (): void => document.removeEventListener('sluice-decision', later),
      (): void => document.removeEventListener('sluice-consent', later),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.#tasks.splice(0)) undo();
    this.#frames.stop();
  }

  protected override render(): TemplateResult {
    const { say } = this.#speech;
    return html`<section
      class="inspector"
      part="inspector"
      aria-labelledby="title"
      @keydown=${this.#onKey}
    >
      ${this.minimised ? nothing : grip(this.#dock!, this.#speech)}
      <div class="bar" part="bar">
        <h2 id="title" tabindex="-1">
          ${icon('sluice')}<span aria-hidden="true">Sluice</span
          ><span class="hidden">${say('title')}</span>
        </h2>
        <code class="container quiet">${this.#containerName()}</code>
        <button
          type="button"
          class="button"
          part="export"
          title=${say('export.title')}
          @click=${this.#export}
        >
          ${icon('download')}${say('export')}
        </button>
        ${this.#iconButton('minimise', this.minimised ? 'up' : 'down', say(this.minimised ? 'restore' : 'minimise'), this.#minimise)}
        ${this.#iconButton('close', 'cross', say('close'), this.close)}
      </div>
      ${this.minimised ? nothing : this.#body()}
      <div class="hidden" role="status">${this.status}</div>
    </section>`;
  }

  protected override updated(): void {
    this.#dock?.update();
  }

  /** The keyboard arrives at its heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  readonly close = (): void => {
    const hadFocus = this.matches(':focus-within');
    this.remove();
    if (hadFocus && this.#opener instanceof HTMLElement) this.#opener.focus();
  };

  /** What has happened since it was opened. */
  async scenario(): Promise<ExportedScenario> {
    const { container } = this.#host;
    const { toScenario } = await import('./scenario.ts');
    return toScenario({
      beginning: this.#beginning!,
      plan: container.plan,
      happenings: this.#recorder!.happenings,
      decisions: this.#host.decisions(),
      hasTimers: 'timer' in container.listeners,
      pushed: pushedBy(container),
    });
  }

  #containerName(): string {
    const { id, revision } = this.#host.container;
    return [id, revision].filter(Boolean).join(' ');
  }

  #iconButton(part: string, sign: Sign, name: string, act: () => void): TemplateResult {
    return html`<button
      type="button"
      class="icon-button"
      part=${part}
      aria-label=${name}
      title=${name}
      @click=${act}
    >
      ${icon(sign)}
    </button>`;
  }

  #body(): TemplateResult {
    const { say } = this.#speech;
    const context: ViewContext = {
      ...this.#speech,
      host: this.#host,
      recorder: this.#recorder!,
      requests: this.#requests!,
      filter: this.#filter,
      narrow: (filter) => {
        this.#filter = { ...this.#filter, ...filter };
        this.requestUpdate();
      },
      folds: this.#folds,
      update: () => this.requestUpdate(),
    };
    const counts: Partial<Record<Tab, number>> = {
      requests: this.#requests!.undeclared(),
      problems: this.#recorder!.problems.length,
    };
    return html`<div
        class="tabs"
        role="tablist"
        aria-label=${say('views')}
        @keydown=${this.#onTabKey}
      >
        ${tabs.map(
          (tab) =>
            html`<button
              type="button"
              role="tab"
              part="tab"
              id=${`tab-${tab}`}
              aria-controls="panel"
              aria-selected=${tab === this.tab}
              tabindex=${tab === this.tab ? 0 : -1}
              @click=${(): void => void (this.tab = tab)}
            >
              ${say(tab)}
              ${counts[tab] ? html`<small class="is-failed">${icon('warning')}${counts[tab]}${tab === 'requests' ? html`<span class="hidden"> ${say('requests.unknown')}</span>` : nothing}</small>` : nothing}
            </button>`,
        )}
      </div>
      <div
        role="tabpanel"
        id="panel"
        part="panel"
        tabindex="0"
        aria-labelledby=${`tab-${this.tab}`}
      >
        ${views[this.tab](context)}
      </div>`;
  }

  readonly #minimise = (): void => {
    this.minimised = !this.minimised;
  };

  readonly #export = async (): Promise<void> => {
    const file = `${this.#host.container.id}-scenario.json`;
    try {
      const scenario = await this.scenario();
      downloadJson(scenario, file);
      this.status = this.#speech.say('exported', { file, count: scenario.steps.length });
    } catch (error) {
      this.status = String(error);
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    // A search field is emptied first.
    if (target instanceof HTMLInputElement && target.value !== '' && target.type === 'search')
      return;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  };

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(this.tab);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.tab = tabs.at(to % tabs.length)!;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    );
  };
}
