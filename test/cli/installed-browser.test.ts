/** Which browser a command starts, of those that are there. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../src/cli/browser/find-browser.ts';

describe('the browser of preview', { skip: process.platform === 'win32' }, () => {
  let folder = '';
  const program = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-browsers-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is one that starts, not one that only says how to install it', () => {
    program('chromium-browser', 'echo "snap install chromium"; exit 1');
    const edge = program('microsoft-edge', 'echo "Microsoft Edge 140"');
    assert.equal(findBrowser({ PATH: folder }), edge);
  });

  it('is the one that CHROME_PATH names', () => {
    const named = program('my-chrome', 'exit 0');
    assert.equal(findBrowser({ PATH: folder, CHROME_PATH: named }), named);
  });

  it('is asked for by name where CHROME_PATH leads nowhere', () => {
    assert.throws(
      () => findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'gone') }),
      /CHROME_PATH is .*gone, which does not exist\./,
    );
  });
});
