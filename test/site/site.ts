/** The demo, a browser and its visitors, for one file of the whole-page suite. */
import { after, afterEach, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startDemo, type Demo, type DemoOptions } from '../../demo/server.ts';
import {
  createVisitor,
  launchBrowser,
  type Visitor,
  type VisitorOptions,
} from '../support/visitor.ts';

export interface Site {
  readonly demo: Demo;
  /** A new visitor, who opens a page. */
  enter(path: string, options?: VisitorOptions): Promise<Visitor>;
}

/** Call it once, at the top of a file: it starts before the tests and leaves nothing behind. */
export function useSite(options: DemoOptions = {}): Site {
  let demo: Demo | undefined;
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];

  before(async () => {
    [demo, browser] = await Promise.all([
      startDemo({ port: 0, collectorPort: 0, quiet: true, ...options }),
      launchBrowser(),
    ]);
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  function started(): { demo: Demo; browser: Browser } {
    if (!demo || !browser) throw new Error('The site is open only while tests run.');
    return { demo, browser };
  }
  return {
    get demo() {
      return started().demo;
    },
    async enter(path, visitorOptions) {
      const visitor = await createVisitor(started().browser, started().demo.url, visitorOptions);
      visitors.push(visitor);
      await visitor.open(path);
      return visitor;
    },
  };
}
