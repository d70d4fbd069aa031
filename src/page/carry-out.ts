/**
 * Carries a choice out once it is stored, always in this order: Google's consent update, vendors' own
 * calls, the engine, the data layer; and for what was withdrawn the clean-up and the reload (protocols 6.9).
 */
import type { CompiledTag } from '../engine/compiled.ts';
import type { ConsentView } from '../engine/consent.ts';
import { gateOf } from '../engine/gate.ts';
import { disclose } from '../engine/disclosure.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { ConsentMethod, StorageItem } from '../engine/types.ts';
import type { ChoiceContext } from './choice-context.ts';
import type { WithdrawnStorage } from './clean-up.ts';
import { hasEditedForm } from './edited-form.ts';
import { nextPaint } from './next-paint.ts';

export interface Change {
  before: ConsentView;
  after: ConsentView;
  method: ConsentMethod;
  /** It was made on another page: this one only follows. */
  elsewhere?: boolean;
}

export interface CarryOutOptions {
  /** Says something to the visitor. */
  tell(text: 'status.reload' | 'status.reload.elsewhere' | 'status.reload.form'): Promise<void>;
  /** Vendors whose storage the next page cleans once more. */
  note(vendors: string[]): void;
}

export interface CarryOut {
  (change: Change): Promise<void>;
  /** Deletes what these vendors stored, as far as they have no consent. */
  clean(vendors: readonly string[]): Promise<void>;
}

/** Milliseconds that a visitor has to hear why the page reloads. */
const readingTime = 1000;

export function createCarryOut(context: ChoiceContext, options: CarryOutOptions): CarryOut {
  const { compiled, memory, report } = context;
  const { source } = compiled;

  async function carryOut({ before, after, method, elsewhere }: Change): Promise<void> {
    const isOpen = (tag: CompiledTag, at: ConsentView): boolean =>
      gateOf(tag, at).verdict === 'open';
    const withdrawn = (tag: CompiledTag): boolean => isOpen(tag, before) && !isOpen(tag, after);
    const granted = (tag: CompiledTag): boolean => !isOpen(tag, before) && isOpen(tag, after);
    const tags = [...compiled.tags.values()];
    // A "no" takes effect at once; a "yes" lets the click show first.
    if (!tags.some(withdrawn)) await nextPaint();
    context.signalGoogle();
    const runner = context.runner();
    runner?.signal('revoke', withdrawn);
    runner?.signal('grant', granted);
    context.apply(after);
    if (!elsewhere) context.announce(method);
    const lost = Object.keys(source.plan.vendors).filter((vendor) =>
      hasLost(vendor, before, after),
    );
    if (lost.length > 0) {
      options.note(lost);
      await clean(lost);
    }
    // A script that has run cannot be unloaded.
    if (source.plan.onWithdraw === 'reload' && runner?.hasRun(withdrawn)) {
      await reload(elsewhere === true, storageOf(lost, source, memory.view()));
    }
  }

  function hasLost(vendor: string, before: ConsentView, after: ConsentView): boolean {
    return Object.keys(source.plan.vendors[vendor]!).some(
      (category) =>
        before.answer(category, vendor) === 'granted' &&
        after.answer(category, vendor) !== 'granted',
    );
  }

  async function clean(vendors: readonly string[]): Promise<void> {
    const storage = storageOf(vendors, source, memory.view());
    if (storage.lost.length === 0) return;
    const { cleanUp } = await context.importChunk('clean-up');
    const leftovers = await cleanUp(storage);
    if (leftovers.length === 0) return;
    report(
      `After withdrawal these could not be deleted: ${leftovers.join(', ')}. What the server set as HttpOnly, only the server can delete.`,
      { code: 'leftovers', leftovers },
    );
  }

  async function reload(elsewhere: boolean, storage: WithdrawnStorage): Promise<void> {
    if (elsewhere) {
      if (hasEditedForm()) return options.tell('status.reload.form');
      await whenShown();
      if (hasEditedForm()) return options.tell('status.reload.form');
    }
    await options
      .tell(elsewhere ? 'status.reload.elsewhere' : 'status.reload')
      .catch((error: unknown) => report(String(error)));
    await new Promise((resolve) => setTimeout(resolve, readingTime));
    const { sweep } = await context.importChunk('clean-up');
    // The scripts that still run may have written again meanwhile.
    addEventListener('pagehide', () => sweep(storage));
    location.reload();
    return undefined;
  }

  return Object.assign(carryOut, { clean });
}

function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check);
    check();
  });
}

/**
 * What vendors declared to store and may no longer; and what stays: what they or others still may, the
 * cookies by which vendors know a refusal (R11), and the choice itself.
 */
function storageOf(
  withdrawn: readonly string[],
  source: ResolvedContainer,
  view: ConsentView,
): WithdrawnStorage {
  const { name } = source.plan.cookie;
  const lost: StorageItem[] = [];
  const kept: WithdrawnStorage['kept'] = [
    { kind: 'cookie', name },
    { kind: 'local-storage', name },
  ];
  for (const vendor of disclose(source).vendors) {
    if (vendor.optOut?.cookie) kept.push({ kind: 'cookie', name: vendor.optOut.cookie.name });
    for (const item of vendor.storage) {
      const categories = item.category ? [item.category] : vendor.categories;
      const isKept = categories.some((id) => view.answer(id, vendor.id) === 'granted');
      if (isKept) kept.push(item);
      else if (withdrawn.includes(vendor.id)) lost.push(item);
    }
  }
  return { lost, kept };
}
