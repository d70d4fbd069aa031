/** Markup as a value: `html` escapes whatever is put into it, unless that is markup itself. */

export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | false | undefined | readonly Content[];

export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return {
    markup: parts.reduce((text, part, index) => text + render(values[index - 1]) + part),
  };
}

/** Data for the page's own script, as a block that a browser never runs. */
export function jsonBlock(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return { markup: `<script type="application/json" id="${id}">${json}</script>` };
}

function render(value: Content): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') {
    return 'markup' in value ? value.markup : value.map(render).join('');
  }
  return String(value).replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
