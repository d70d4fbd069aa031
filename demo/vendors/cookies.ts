/** First-party cookies, as the libraries keep them. */

export function readCookie(name: string): string | undefined {
  return document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

export function writeCookie(name: string, value: string, days: number): void {
  const maxAge = String(days * 86_400);
  document.cookie = `${name}=${value}; Max-Age=${maxAge}; Path=/; SameSite=Lax`;
}

export function deleteCookie(name: string): void {
  document.cookie = `${name}=; Max-Age=0; Path=/; SameSite=Lax`;
}

/** The value that is there, or a new one. */
export function keepCookie(name: string, create: () => string, days: number): string {
  const value = readCookie(name) ?? create();
  writeCookie(name, value, days);
  return value;
}

export function randomNumber(): string {
  return String(Math.floor(Math.random() * 2 ** 31));
}
