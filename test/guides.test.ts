/** What the guides show works: their containers, their scenarios, and the commands that they name. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Container } from '../src/engine/types.ts';
import { validateContainer } from '../src/validate.ts';
import { folderWith, sluice } from './cli/run.ts';
import { blocksOf, filesIn, read, targetsIn, withoutBlocks } from './support/pages.ts';
import { problemsOf } from './support/shown-containers.ts';

const pages = filesIn('docs/guides', '.md');

type Kind = 'container' | 'fragment' | 'scenario' | 'package';

describe('what the guides show', () => {
  for (const page of pages) {
    it(`is a container without problems in ${page}`, () => {
      const containers = jsonOf(page, 'container');
      assert.ok(containers.length > 0, 'a guide shows at least one whole container');
      for (const text of containers) assert.deepEqual(validateContainer(text), [], text);
    });

    it(`is right where it is a part of one in ${page}`, () => {
      for (const text of jsonOf(page, 'fragment')) assert.deepEqual(problemsOf(text), [], text);
    });

    it(`is a scenario that the container of ${page} passes`, async () => {
      const [container = ''] = jsonOf(page, 'container');
      for (const scenario of jsonOf(page, 'scenario')) {
        const cwd = folderWith({ 'container.json': container, 'scenario.json': scenario });
        const files = ['container.json', 'scenario.json'];
        const { code, out, err } = await sluice(['simulate', ...files, '--strict'], { cwd });
        assert.equal(code, 0, out + err);
      }
    });
  }

  it('is listed in docs/README.md, each guide once', () => {
    const targets = targetsIn(read('docs/README.md')).map((target) => `docs/${target}`);
    for (const page of pages) {
      assert.equal(targets.filter((target) => target === page).length, 1, page);
    }
  });
});

describe('the commands in the guides', () => {
  const options = new Map<string, Set<string>>();

  before(async () => {
    const { out } = await sluice(['help']);
    const list = out.slice(out.indexOf('Commands:'), out.indexOf('Exit codes:'));
    for (const [, command = ''] of list.matchAll(/^ {2}([a-z-]+)/gm)) {
      const help = await sluice(['help', command]);
      const [usage = ''] = help.out.split('Examples:');
      options.set(command, new Set(usage.match(optionPattern)));
    }
  });

  for (const page of pages) {
    it(`exist, with their options, in ${page}`, () => {
      const calls = callsIn(page);
      assert.ok(calls.length > 0, 'a guide names at least one command');
      for (const { command, text } of calls) {
        const known = options.get(command);
        assert.ok(known, `there is no command "${command}": ${text}`);
        const unknown = (text.match(optionPattern) ?? []).filter((name) => !known.has(name));
        assert.deepEqual(unknown, [], text);
      }
    });
  }
});

/** An option, long or short, at the beginning of a word. */
const optionPattern = /(?<=^|[\s[,])--?[a-z][\w-]*/g;

function jsonOf(page: string, kind: Kind): string[] {
  return blocksOf(read(page), 'json')
    .map(({ text }) => text)
    .filter((text) => kindOf(text) === kind);
}

/** What is none of the other kinds has to be sections of a container. */
function kindOf(text: string): Kind {
  const written = JSON.parse(text) as Partial<Container> & Record<string, unknown>;
  if (written.schemaVersion !== undefined) return 'container';
  if (written['steps'] !== undefined) return 'scenario';
  return written['scripts'] === undefined ? 'fragment' : 'package';
}

/** Calls of the command in code blocks, in scripts of a package, and in code within sentences. */
function callsIn(page: string): { command: string; text: string }[] {
  const shells = ['sh', 'yaml'].flatMap((language) => blocksOf(read(page), language));
  const scripts = jsonOf(page, 'package').flatMap((text) =>
    Object.values((JSON.parse(text) as { scripts: Record<string, string> }).scripts),
  );
  const spans = [...withoutBlocks(read(page)).matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...shells.map(({ text }) => text), ...scripts, ...spans]
    .flatMap((text) => text.split(/&&|[|\n]/))
    .flatMap((text) => {
      const [, rest = ''] = /(?:\bnpx |^\s*)sluice ([a-z].*)/.exec(text) ?? [];
      return rest === '' ? [] : [{ command: rest.split(' ')[0]!, text: rest.split(' >')[0]! }];
    });
}
