/**
 * `gtm.pageError`: a script of the page threw, or nobody took care of a rejected promise. The same error
 * counts once per document, so that a tag which throws on errors does not keep itself busy.
 */
import { contain, createTell } from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

/** Different errors that count; a page with more has told enough. */
const most = 50;

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const ids = Object.keys(options.triggers);
  const known = new Set<string>();

  function happened(message: string, url: string, line: number): void {
    const key = `${message}\n${url}\n${line}`;
    if (known.has(key) || known.size >= most) return;
    known.add(key);
    tell('gtm.pageError', ids, {
      'gtm.errorMessage': message,
      'gtm.errorUrl': url,
      'gtm.errorLineNumber': line,
    });
  }

  window.addEventListener(
    'error',
    contain(options.report, ({ message, filename, lineno }) => happened(message, filename, lineno)),
  );
  window.addEventListener(
    'unhandledrejection',
    contain(options.report, ({ reason }: { reason: unknown }) => {
      happened(`Uncaught (in promise) ${textOf(reason)}`, '', 0);
    }),
  );
};

function textOf(reason: unknown): string {
  if (reason instanceof Error) return String(reason);
  const { message } = Object(reason) as { message?: unknown };
  return String(message ?? reason);
}
