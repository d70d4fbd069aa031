/** A value of any shape as a tree that opens by level. What is closed is not drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './fold.ts';
import { inLine } from './plain-json.ts';
import type { ViewContext } from './view.ts';

/** Members of one level that are drawn. */
const membersLimit = 100;
const depthLimit = 30;

export interface TreeOptions {
  /** Tells this tree's levels from those of others. */
  path: string;
  /** Levels that are open at first. */
  open: number;
}

export function tree(value: object, options: TreeOptions, context: ViewContext): TemplateResult {
  const keys = keysOf(value);
  const { path, open } = options;
  return html`<ul class="tree">
    ${keys.slice(0, membersLimit).map((key) => {
      const member = read(value, key);
      const name = html`<span class="key">${key}</span>`;
      if (typeof member !== 'object' || member === null) {
        return html`<li>${name}: ${leaf(member)}</li>`;
      }
      const own = `${path}/${key}`;
      const isDeep = own.split('/').length > depthLimit;
      return html`<li>
        ${fold(
          {
            path: own,
            open: open > 0,
            summary: html`${name} <span class="quiet">${sizeOf(member)}</span>`,
            contents: () => (isDeep ? '…' : tree(member, { path: own, open: open - 1 }, context)),
          },
          context,
        )}
      </li>`;
    })}
    ${
      keys.length > membersLimit
        ? html`<li class="quiet">
            ${context.say('tree.more', { count: keys.length - membersLimit })}
          </li>`
        : nothing
    }
  </ul>`;
}

function leaf(value: unknown): TemplateResult {
  return html`<span class=${`value is-${typeof value}`}>${inLine(value)}</span>`;
}

/** As code has it, in any language. */
function sizeOf(value: object): string {
  return Array.isArray(value) ? `[${value.length}]` : `{${keysOf(value).length}}`;
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** A getter of the page's may throw. */
function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch (error) {
    return String(error);
  }
}
