/** The visitor's present choice, as the policy shows it (R24, R36, L25). Pure. */
import type { DisclosedCategory } from './disclosure.ts';
import type { PolicyInput } from './policy-context.ts';
import type { Answer, ConsentState } from './types.ts';

export interface PresentChoice {
  title: string;
  /** By category, in display order. */
  answers: {
    name: string;
    granted: boolean;
    /** The answer in a word or two. */
    words: string;
    /** Where vendors have another answer than their category. */
    detail?: string;
  }[];
  /** When, until when, how; or that there is none yet. */
  sentences: string[];
  /** With its label. */
  id?: { value: string; label: [before: string, after: string]; note: string };
}

export interface ChoiceInput extends Omit<PolicyInput, 'facts' | 'own'> {
  state: ConsentState;
  /** The answer of a category, or of its pair with a vendor; undefined while there is none. */
  answer?: ((category: string, vendor?: string) => Answer | undefined) | undefined;
}

export function writeChoice(input: ChoiceInput): PresentChoice {
  const { disclosure, state, words, siteName } = input;
  const { name, controller } = disclosure.site;
  const mark = '\0';
  const [before = '', after = ''] = words.get('choice.id', { id: mark }).split(mark);
  return {
    title: words.get('choice.title'),
    answers: disclosure.categories.map((category) => answerTo(category, input)),
    sentences: sentencesOf(input),
    ...(state.id !== undefined && {
      id: {
        value: state.id,
        label: [before, after],
        note: words.get('choice.id.note', { controller: controller ?? name ?? siteName }),
      },
    }),
  };
}

function answerTo(
  category: DisclosedCategory,
  input: ChoiceInput,
): PresentChoice['answers'][number] {
  const { state, answer, words } = input;
  const { id, basis, opposable, vendors } = category;
  const name = words.category(category, 'title') ?? id;
  if (basis === 'exempt' && !opposable) {
    return { name, granted: true, words: words.get('preferences.always-active') };
  }
  const granted = state.categories[id] === 'granted';
  const isAnswered = answer
    ? answer(id) !== undefined
    : state.status === 'chosen' || state.status === 'outdated';
  // What is on unless opposed was not allowed by anybody.
  const isByItself = granted && basis !== 'consent' && state.id === undefined;
  const answered = granted ? 'choice.granted' : 'choice.denied';
  const unanswered = granted ? 'preferences.switch.on' : 'preferences.unanswered';
  const key = isByItself || !isAnswered ? unanswered : answered;
  const allowed = vendors.filter((vendor) =>
    answer ? answer(id, vendor.id) === 'granted' : state.vendors[vendor.id] === 'granted',
  ).length;
  const differs = allowed !== (granted ? vendors.length : 0);
  return {
    name,
    granted,
    words: words.get(key),
    ...(differs && { detail: words.allowed(allowed, vendors.length) }),
  };
}

function sentencesOf({ state, words }: ChoiceInput): string[] {
  const { status, method, chosenAt, firstChosenAt, expiresAt, persisted } = state;
  if (!chosenAt && status !== 'chosen') return [words.get('choice.none')];
  return [
    method && words.get(`choice.method.${method}`),
    chosenAt && words.get('choice.date', { date: words.date(chosenAt, true) }),
    firstChosenAt &&
      firstChosenAt !== chosenAt &&
      words.get('choice.first', { date: words.date(firstChosenAt) }),
    expiresAt &&
      words.get(status === 'expired' ? 'choice.expired' : 'choice.expires', {
        date: words.date(expiresAt),
      }),
    !persisted && words.get('notice.storage'),
  ].filter((sentence): sentence is string => Boolean(sentence));
}
