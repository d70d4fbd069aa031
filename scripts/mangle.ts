/**
 * Names of members that never leave our own code: in what visitors download they are two letters long. None
 * of them is in a file that people write, in the contract, in the DOM's objects that we use, in lit, or the
 * name of an export; a new one must pass the same test (docs/decisions/).
 */
const internal = [
  'activate',
  'admit',
  'announce',
  'byEvent',
  'byPattern',
  'callSync',
  'chooseAll',
  'chooser',
  'compiled',
  'consentChanged',
  'containerUrl',
  'dataLayerName',
  'decider',
  'dispatch',
  'environment',
  'evaluate',
  'failures',
  'fetchJson',
  'flatSnapshot',
  'freshContext',
  'fromCache',
  'hideBanner',
  'importChunk',
  'isOpen',
  'lastEvent',
  'loadRunner',
  'navigated',
  'needsCare',
  'onDecision',
  'onMessages',
  'ranOnNavigation',
  'ranOnPage',
  'readCommand',
  'report',
  'reporter',
  'runner',
  'runOther',
  'settings',
  'settle',
  'showBanner',
  'signalGoogle',
  'verdict',
];

/** For esbuild: each name with its short one, the same in the loader and in every chunk. */
export const mangleCache: Record<string, string> = Object.fromEntries(
  internal.map((name, index) => [name, `_${index.toString(36)}`]),
);

export const mangleProps: RegExp = new RegExp(`^(?:${internal.join('|')})$`);
