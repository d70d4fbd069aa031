/** What the `embed` chunk is given by the page's side of Sluice. */
import type { UiSettings } from '../engine/types.ts';
import type { NamedCategory } from './category-texts.ts';

/** Who is behind one embedded content, and how it is shown once it may be. */
export interface EmbedDescription {
  /** Absent when the page names no vendor: then categories alone are asked about. */
  vendorId?: string;
  /** What visitors know it by; the host of the frame when there is no vendor. */
  vendorName: string;
  /** Ids; all are needed. */
  categories: string[];
  /** What the frame loads, where the vendor has a better address than the one in the page. */
  frameUrl?: string;
  /** Value of the frame's `allow` attribute, unless the page gives one. */
  allow?: string;
  privacyPolicyUrl?: string;
  /**
   * For vendors whose embed is markup and a script (X, Instagram): enhances the element's children, once.
   * Then no frame is made. What it throws is reported, and the children stay as they are.
   */
  enhance?(element: HTMLElement): void | Promise<void>;
}

export interface EmbedHost {
  readonly language: string;
  /** Spoken when a language is incomplete. */
  readonly defaultLanguage?: string | undefined;
  /** The site's own texts by language and key. */
  readonly texts?: UiSettings['texts'];
  readonly theme?: UiSettings['theme'];
  /** To name them to the visitor. */
  readonly categories: readonly NamedCategory[];
  /** Undefined for markup that nothing can be said about: it never loads. */
  describe(element: HTMLElement): EmbedDescription | undefined;
  /** Whether every category is granted to the vendor, or by itself where there is none. */
  isAllowed(vendorId: string | undefined, categories: readonly string[]): boolean;
  /** Records the visitor's consent, with method `embed`. */
  allowAlways(vendorId: string | undefined, categories: readonly string[]): Promise<void>;
  /** Called at once, or not, and after each change of consent. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void;
  report(message: string): void;
}
