/** Hands a value to the person at the screen, as a file. Nothing leaves the browser. */

export function downloadJson(value: unknown, name: string): void {
  const file = new Blob([`${JSON.stringify(value, undefined, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
