/** What the interface must know of embedded content: who is behind it, and whether it may load (contract 3). */
import { disclose, type DisclosedCategory } from '../engine/disclosure.ts';
import { literalHosts } from '../engine/literal-hosts.ts';
import { withDefaults } from '../engine/params.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { TagTemplate } from '../engine/template-types.ts';
import type { UiSettings } from '../engine/types.ts';
import { evaluate } from '../engine/values.ts';
import { pickLanguage } from './language.ts';
import type { MarkupOptions } from './markup.ts';

export interface EmbedDescription {
  vendorId?: string;
  vendorName: string;
  categories: string[];
  frameUrl?: string;
  allow?: string;
  privacyPolicyUrl?: string;
  enhance?(element: HTMLElement): Promise<void>;
}

/** The part of `ui/embed-host.ts` that is the page's. */
export interface EmbedHost {
  readonly language: string;
  readonly defaultLanguage?: string | undefined;
  readonly texts?: UiSettings['texts'];
  readonly theme?: UiSettings['theme'];
  readonly categories: readonly DisclosedCategory[];
  describe(element: HTMLElement): EmbedDescription | undefined;
  isAllowed(vendorId: string | undefined, categories: readonly string[]): boolean;
  allowAlways(vendorId: string | undefined, categories: readonly string[]): Promise<void>;
  subscribe(listener: () => void): () => void;
  report(message: string): void;
}

export function createEmbedHost(options: MarkupOptions): EmbedHost {
  const { memory, report } = options;
  const { source } = options.compiled;
  const { ui = {}, plan } = source;
  const { categories, vendors } = disclose(source);

  function describe(element: HTMLElement): EmbedDescription | undefined {
    const { dataset } = element;
    const address = dataset['src'] ?? element.getAttribute('src') ?? '';
    const vendorId = element.getAttribute('vendor') ?? dataset['sluiceVendor'] ?? undefined;
    const vendor = vendors.find(({ id }) => id === vendorId);
    if (vendorId !== undefined && !vendor) return undefined;
    const named = dataset['sluice']?.split(/\s+/).filter(Boolean);
    const needed = named ?? vendor?.categories ?? [];
    if (needed.length === 0 || needed.some((id) => !Object.hasOwn(plan.categories, id))) {
      return undefined;
    }
    const template = vendorId === undefined ? undefined : templateOf(vendorId, source);
    const frameUrl = template && frameOf(template, address);
    const { enhance, allow } = template?.embed ?? {};
    return {
      ...(vendorId !== undefined && { vendorId }),
      vendorName: vendor?.name ?? hostName(address),
      categories: needed,
      ...(frameUrl !== undefined && { frameUrl }),
      ...(allow !== undefined && { allow }),
      ...(vendor?.privacyPolicyUrl !== undefined && { privacyPolicyUrl: vendor.privacyPolicyUrl }),
      ...(template &&
        enhance &&
        frameUrl === undefined && { enhance: (target) => enhanceBy(template, target) }),
    };
  }

  /** With the parameters of the vendor's tag, where the container has one. */
  async function enhanceBy(template: TagTemplate, element: HTMLElement): Promise<void> {
    const runner = await options.loadRunner();
    const tag = Object.values(source.tags).find(({ type }) => type === template.type);
    const params = tag ? tag.params : withDefaults(template.params, {});
    const hosts = tag?.hosts ?? literalHosts(template);
    runner.policy.allow(hosts.script);
    await runner.enhance({ template, params, hosts }, element);
  }

  return {
    language: pickLanguage(options.language, ui.languages, ui.defaultLanguage),
    defaultLanguage: ui.defaultLanguage,
    texts: ui.texts,
    theme: ui.theme,
    categories,
    describe,
    isAllowed: (vendor, needed) =>
      needed.length > 0 && needed.every((id) => memory.view().answer(id, vendor) === 'granted'),
    async allowAlways(vendor, needed) {
      const { choose } = await options.chooser();
      const granted = (ids: readonly string[]): Record<string, 'granted'> =>
        Object.fromEntries(ids.map((id) => [id, 'granted'] as const));
      const choice =
        vendor === undefined ? { categories: granted(needed) } : { vendors: granted([vendor]) };
      await choose(choice, 'embed');
    },
    subscribe: memory.subscribe,
    report,
  };
}

function templateOf(
  vendor: string,
  { vendors, templates }: ResolvedContainer,
): TagTemplate | undefined {
  const named = vendors?.[vendor]?.template;
  return named === undefined
    ? Object.values(templates).find((template) => template.vendor?.id === vendor)
    : templates[named];
}

/** The address of the frame that the vendor's template makes of one in the page. */
function frameOf({ embed }: TagTemplate, address: string): string | undefined {
  for (const pattern of embed?.match ?? []) {
    const groups = new RegExp(pattern, 'u').exec(address)?.groups;
    if (groups) return String(evaluate(embed?.frame, { params: { ...groups } }));
  }
  return undefined;
}

function hostName(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).hostname : '';
}
