/** Tells the site's developers when its styles make one answer stand out: such consent is not freely given (L3). */

const compared = [
  'width',
  'height',
  'fontSize',
  'fontWeight',
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderTopWidth',
  'opacity',
  'visibility',
  'textDecorationLine',
  'boxShadow',
] as const;

/** `root`: of the banner, once it is drawn. */
export function checkAnswers(root: ParentNode, report: (message: string) => void): void {
  const [refuse, accept] = ['refuse', 'accept'].map((name) => root.querySelector(`[part=${name}]`));
  // A pointer or the focus on one of them changes it for the moment.
  if (!refuse || !accept || root.querySelector('button:is(:hover,:focus,:active)')) return;
  const [one, other] = [getComputedStyle(refuse), getComputedStyle(accept)];
  const different = compared.filter((name) => {
    const isLength = name === 'width' || name === 'height';
    return isLength
      ? Math.abs(Number.parseFloat(one[name]) - Number.parseFloat(other[name])) > 1
      : one[name] !== other[name];
  });
  if (different.length === 0) return;
  report(
    `The page or its theme makes the banner's two answers unequal (${different.join(', ')}). Consent given that way is not valid.`,
  );
}
