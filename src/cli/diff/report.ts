/** A comparison of containers, as text. */
import type { Paint, Style } from '../style.ts';
import { count } from '../words.ts';
import { sections, type Change, type Section } from './changes.ts';
import type { Comparison } from './compare-containers.ts';

const titles: Record<Section, string> = {
  categories: 'Categories',
  vendors: 'Partners',
  storage: 'What is stored on devices',
  hosts: 'Hosts',
  tags: 'Tags',
  triggers: 'Triggers',
  variables: 'Variables',
  modules: 'Modules',
  settings: 'Settings',
};

const marks: Record<Change['kind'], [mark: string, style: Style]> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  changed: ['~', 'yellow'],
};

export function comparisonText(comparison: Comparison, paint: Paint): string {
  const { asksAgain, changes, policyUpdated } = comparison;
  const question =
    asksAgain.length === 0
      ? [paint('green', 'Nobody is asked again.')]
      : [
          paint('red', 'Everybody who has answered is asked again:'),
          ...asksAgain.map(({ text }) => `  ${text}`),
        ];
  const parts = sections.flatMap((section) => {
    const own = changes.filter((change) => change.section === section);
    return own.length > 0 ? ['', paint('bold', titles[section]), ...own.map(line)] : [];
  });
  function line({ details, kind, name }: Change): string {
    const [mark, style] = marks[kind];
    if (kind === 'changed' && details.length > 1) {
      return [`  ${paint(style, mark)} ${name}`, ...details.map((each) => `      ${each}`)].join(
        '\n',
      );
    }
    const more = details.filter(Boolean).join('; ');
    return `  ${paint(style, mark)} ${name}${more && `: ${more}`}`;
  }
  const reminder = policyUpdated.overdue
    ? [
        '',
        paint(
          'yellow',
          `Partners or storage changed, but site.policyUpdated ${policyUpdated.after === undefined ? 'is not set' : `is still ${policyUpdated.after}`}: write the new date.`,
        ),
      ]
    : [];
  const total = changes.length > 0 ? `${count(changes.length, 'change')}.` : 'No changes.';
  return [...question, ...parts, ...reminder, '', total, ''].join('\n');
}
