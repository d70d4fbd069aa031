/** A list as a real `arguments` object, as `gtag()` pushes it. */
export function asArguments(list: readonly unknown[]): IArguments {
  return (
    function (): IArguments {
      // eslint-disable-next-line prefer-rest-params -- the point of this function
      return arguments;
    } as (...args: unknown[]) => IArguments
  )(...list);
}
