/** What clarity.ms answers for a project: its settings, and a script element for the library. */
export type Clarity = ((...args: unknown[]) => void) & { q: unknown[] };
const { clarity } = window as unknown as { clarity: Clarity };

const script = document.createElement('script');
script.src = 'https://scripts.clarity.ms/0.8.70/clarity.js';
document.head.append(script);

clarity('start', {
  projectId: 'abcdef1234',
  upload: 'https://x.clarity.ms/collect',
  report: 'https://report.clarity.ms/eus2',
  cookies: ['_uetmsclkid', '_uetvid'],
  track: true,
  content: true,
});
// Before what the page has said already.
clarity.q.unshift(clarity.q.pop());

// The tag sends this one itself; it sets Microsoft’s own cookies.
new Image().src = 'https://c.clarity.ms/c.gif';
