/** Values of options that several commands have. */
import { InvalidArgumentError } from 'commander';

/** Name of a global of the page. */
export function globalName(text: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(text)) {
    throw new InvalidArgumentError('It is no name of a global, such as dataLayer.');
  }
  return text;
}

/** A path with a slash at its end, or an address. */
export function basePath(text: string): string {
  if (!/^(?:https?:\/\/[\w.-]+(?::\d+)?)?\/(?:[\w.~%-]+\/)*[\w.~%-]*$/.test(text)) {
    throw new InvalidArgumentError('It is no path such as /sluice/, nor an address.');
  }
  return text.endsWith('/') ? text : `${text}/`;
}

export function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text === '') {
    throw new InvalidArgumentError('It is no port, such as 8080.');
  }
  return port;
}
