/** Data that tells who somebody is, on its way to a vendor. */
import { referencesIn } from '../../engine/resolve/texts.ts';
import type { VariableSettings } from '../../engine/types.ts';
import { show } from '../words.ts';
import { entriesOf, textsIn, type LintContext, type Rule } from './rule.ts';

const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** International, or French with its usual separators. */
const phoneNumber = /(?<![\w.])(?:\+\d{1,3}[ .-]?(?:\(0\))?|0)\d(?:[ .-]?\d{2}){4}(?!\w)/;

/** Names of what identifies a person; a hash of it is a name of its own. */
const telling =
  /(?:^|[._-])(?:e?-?mail(?:[._-]?address)?|phone(?:[._-]?number)?|telephone|mobile|first[._-]?name|last[._-]?name|full[._-]?name|surname|birth[._-]?(?:day|date)|street|iban)(?:$|[._-])/i;
const hashed = /sha-?256|sha-?1|md5|hash/i;

export const personalData: Rule = {
  id: 'personal-data',
  level: 'warning',
  *check(context) {
    const { container, tags } = context;
    for (const { id, pointer, settings } of tags) {
      for (const { text, pointer: place } of textsIn(settings.params, `${pointer}/params`)) {
        if (hashed.test(place)) continue;
        const found = literal(text) ?? referenced(text, context);
        if (found === undefined) continue;
        yield {
          pointer: place,
          message: `The tag "${id}" sends ${found} to its vendor.`,
          advice:
            'Leave it out, or send what does not name a person, such as a hash made on your server.',
        };
      }
    }
    for (const { id, entry, pointer } of entriesOf(container.variables, 'variables')) {
      for (const { text, pointer: place } of textsIn(entry, pointer)) {
        const found = literal(text);
        if (found === undefined) continue;
        yield {
          pointer: place,
          message: `The variable "${id}" holds ${found}, for everybody to read.`,
          advice: 'A container is public: keep personal data out of it.',
        };
      }
    }
  },
};

function literal(text: string): string | undefined {
  const mail = mailAddress.exec(text)?.[0];
  if (mail !== undefined) return `the mail address ${show(mail)}`;
  const phone = phoneNumber.exec(text)?.[0];
  return phone === undefined ? undefined : `the phone number ${show(phone)}`;
}

function referenced(text: string, { container }: LintContext): string | undefined {
  for (const name of referencesIn(text)) {
    const variable = Object.hasOwn(container.variables ?? {}, name)
      ? container.variables?.[name]
      : undefined;
    for (const source of [name, ...(variable ? sourcesOf(variable) : [])]) {
      const words = source.replaceAll(/([a-z])([A-Z])/g, '$1_$2');
      if (!hashed.test(words) && telling.test(words))
        return `{{${name}}}, by its name data about a person,`;
    }
  }
  return undefined;
}

/** What a variable reads, by name. */
function sourcesOf(variable: VariableSettings): string[] {
  return ['path', 'name', 'key']
    .map((name) => variable[name])
    .filter((text) => typeof text === 'string');
}
