/** A list as a real `arguments` object, as `gtag()` pushes it. */
export function asArguments(..._list: unknown[]): IArguments {
  // eslint-disable-next-line prefer-rest-params -- the point of this function
  return arguments;
}
