/**
 * docs/requirements.md: each promise of the charters and each rule of the law that Sluice keeps, and the
 * tests that show it, found by the numbers with which their titles start. `npm run docs`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchor, blocks, table } from './reference/markdown.ts';

/** What a number promises, in a few words. */
export const promises: Readonly<Record<string, string>> = {
  R1: 'Audience measurement, social networks and advertising wait for consent',
  R2: 'Pixels, web storage and every other tracer wait like cookies',
  R3: 'What is necessary works without consent and cannot be switched off',
  R4: 'What is exempt is announced all the same',
  R5: 'Categories are the container’s own',
  R6: 'The legal basis of each category is shown',
  R7: 'A service goes into whichever category the site says',
  R8: 'Accept all, refuse all, or customise',
  R9: 'Each category is accepted or refused by itself',
  R10: 'A single partner can be refused',
  R11: 'Opt-out links and cookies of social networks',
  R12: 'Refused content is replaced by a notice that can load it',
  R13: 'A third party is asked only where its feature is used',
  R14: 'A paused tag is neither fired nor listed',
  R15: 'A banner at the first visit, none once there is a choice',
  R16: 'A choice is kept for six months to the day, a refusal too, then asked again',
  R17: 'Visits do not extend it; it may count from the first choice',
  R18: 'The lifetime is the container’s, thirteen months at most',
  R19: 'At its end one may agree, refuse or customise; the former yes is off',
  R20: 'A new purpose or partner is asked about; new words and colours are not',
  R21: 'Withdrawal at any time, in every tab, with what was stored',
  R22: 'The preferences open from the foot of every page and show the present state',
  R23: 'Only the choice and its proof are kept on a choice, and both are listed',
  R24: 'The choice belongs to the browser and can be forgotten on it',
  R25: 'A browser that refuses storage is no obstacle',
  R26: 'Do Not Track and Global Privacy Control are respected as the container says',
  R27: 'A table of what is stored: name, purpose, duration, type',
  R28: 'The table tells the truth',
  R29: 'A list of third-party services and their purposes',
  R30: 'Who is behind each service, and whose policy applies',
  R31: 'No tracker lasts longer than thirteen months unnoticed',
  R32: 'The cookies of Google Analytics end after thirteen months',
  R33: 'Purposes, and what refusing them means, are explained before the choice',
  R34: 'What data each service gathers',
  R35: 'Transfers out of the Union, and their safeguards',
  R36: 'Version and dates of the policy',
  R37: 'Links to policy, contact, authority',
  R38: 'Further links of the site’s own',
  R39: 'The language follows the site, whole or not at all',
  R40: 'The tag manager lists itself',
  L1: 'Refusing is as easy as accepting',
  L2: 'Refusing is a button, not a link in prose',
  L3: 'Both answers look alike',
  L4: 'Accepting is not offered more often than refusing',
  L5: 'Nothing is ticked beforehand',
  L6: 'Silence, scrolling and closing are no consent',
  L7: 'Consent is per purpose; a global answer only beside a detailed one',
  L8: 'Purposes come before the answers',
  L9: 'All partners are named, their number on the first layer',
  L10: 'A choice holds for one site',
  L11: 'Words that cannot be misread',
  L12: 'No wall',
  L13: 'One interface',
  L14: 'Nothing else inside the dialog',
  L15: 'Whoever is signed in is asked as well',
  L16: 'A choice for several devices only with an account',
  L17: 'No asking on every page; six months for yes and no',
  L18: 'Asked again when purposes or partners change',
  L19: 'Not asked again for anything else',
  L20: 'Withdrawing is as easy as consenting',
  L21: 'How to withdraw is told before the consent',
  L22: 'The way to the preferences is where one expects it',
  L23: 'Withdrawal is effective',
  L24: 'Exempt and measured trackers end, and visits do not prolong them',
  L25: 'Consent can be proven',
};

/** Why no test shows a promise. */
export const untested: Readonly<Record<string, string>> = {
  L16: 'Sluice has no choice for several devices: nothing joins it to an account.',
};

export interface NumberedTest {
  numbers: string[];
  /** Without its numbers. */
  title: string;
  /** Relative to the repository. */
  file: string;
  /** Why it does not hold yet. */
  todo?: string;
}

const quoted = /(['"`])((?:\\.|(?!\1)[^\\])*)\1/.source;
const call = new RegExp(
  `\\bit\\(\\s*${quoted}(?:,\\s*\\{\\s*todo:\\s*(['"\`])((?:\\\\.|(?!\\3)[^\\\\])*)\\3)?`,
  'g',
);
const numbered = /^((?:[A-Z]\d+,? )+)(.*)$/s;

/** Tests whose title starts with numbers, by file and place. */
export function numberedTests(root: string): NumberedTest[] {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .toSorted();
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(call)].flatMap(
      ([, , text = '', , todo]): NumberedTest[] => {
        const [, numbers, title] = numbered.exec(text) ?? [];
        if (numbers === undefined || title === undefined) return [];
        return [
          {
            numbers: numbers.match(/[A-Z]\d+/g) ?? [],
            title: title.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll(/\\(.)/g, '$1'),
            file,
            ...(todo !== undefined && { todo }),
          },
        ];
      },
    ),
  );
}

export function requirementsPage(root: string): string {
  const tests = numberedTests(root);
  const shownBy = (number: string): NumberedTest[] =>
    tests.filter(({ numbers }) => numbers.includes(number));
  return blocks(
    '# Promises and their tests',
    '<!-- Written by scripts/requirements.ts from the titles of tests. Edit those, and run `npm run docs`. -->',
    'R numbers are what the five cookie charters promise that Sluice was built against; L numbers are the law and the guidance of regulators, as far as software can keep them. [Where they disagree](charters.md) is another page. Each number leads to the tests that show it: `test/life/` and `test/site/` drive whole sites in a browser.',
    table(
      ['Number', 'Promise', 'Tests'],
      Object.entries(promises).map(([number, promise]) => [
        number,
        promise,
        tally(number, shownBy(number)),
      ]),
    ),
    ...Object.entries(promises).map(([number, promise]) =>
      section(number, promise, shownBy(number)).trimEnd(),
    ),
  );
}

function tally(number: string, tests: readonly NumberedTest[]): string {
  if (tests.length === 0) return untested[number] ?? 'none';
  return `[${tests.length === 1 ? '1 test' : `${tests.length} tests`}](#${anchor(number)})`;
}

function section(number: string, promise: string, tests: readonly NumberedTest[]): string {
  if (tests.length === 0) return '';
  const item = ({ file, title, todo }: NumberedTest): string => {
    const name = file.slice('test/'.length, -'.test.ts'.length);
    const gap = todo === undefined ? '' : ` **Not yet:** ${plain(todo)}.`;
    return `- ${plain(title)} ([${name}](../${file}))${gap}`;
  };
  return blocks(`## ${number}`, `${promise}.`, tests.map(item).join('\n'));
}

/** Titles are text. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]]/g, '\\$&');
}
