/** Titles and descriptions of categories: the site's own, or the built-in ones of the five (R5). */
import type { DisclosedCategory } from '../engine/disclosure.ts';
import type { Texts } from './texts.ts';

type Part = 'title' | 'description' | 'consequence';
export type NamedCategory = Pick<DisclosedCategory, 'id' | 'as' | Part>;

/** Undefined when neither the container nor the built-in texts say anything. */
export function categoryText(
  category: NamedCategory,
  part: Part,
  texts: Texts,
): string | undefined {
  return (
    texts.local(category[part]) ??
    texts.find(`category.${category.id}.${part}`) ??
    (category.as && texts.find(`category.${category.as}.${part}`))
  );
}

/** A title in any case: the id of a category that has none. */
export function categoryTitle(category: NamedCategory, texts: Texts): string {
  return categoryText(category, 'title', texts) ?? category.id;
}
