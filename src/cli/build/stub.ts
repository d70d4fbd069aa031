/**
 * The inline stub (contract 1), for pages that push before the loader arrives: it creates the data layer,
 * queues Google's seven denials, and calls callbacks by itself while there is no loader.
 */
import { googleConsentTypes } from '../../engine/consent-plan.ts';

const storageTypes = googleConsentTypes
  .filter((type) => type.endsWith('_storage'))
  .map((type) => type.slice(0, -'_storage'.length))
  .join(' ');
const otherTypes = googleConsentTypes.filter((type) => !type.endsWith('_storage'));

/** Looks every two seconds: that is how long pages are used to wait for tags. */
export function stubScript(layer = 'dataLayer'): string {
  return [
    `((w,l,c,d)=>{l=w.${layer}=w.${layer}||[];d="denied";`,
    `c={${otherTypes.map((type) => `${type}:d`).join()}};`,
    `"${storageTypes}".split(" ").map(k=>c[k+"_storage"]=d);`,
    '(function(){l.push(arguments)})("consent","default",c);',
    'c=setInterval(()=>w.sluice?clearInterval(c):',
    'l.map((m,f)=>(f=m&&m.eventCallback)&&f.call&&(m.eventCallback=0,setTimeout(f))),2e3)',
    '})(window)',
  ].join('');
}
