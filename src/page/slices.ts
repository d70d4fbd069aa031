/** Runs tasks in their order, in slices short enough for the page to answer in between (protocols 6.14). */

/** Milliseconds that one slice takes at most, but for its last task. */
const sliceLength = 8;

export function createSlices(): (task: () => void) => void {
  const waiting: (() => void)[] = [];
  let isRunning = false;
  /** When the present slice is over; 0 where the page has had its turn since the last one. */
  let end = 0;

  async function run(): Promise<void> {
    isRunning = true;
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      if (end && performance.now() > end) {
        await yieldToPage();
        end = 0;
      }
      end ||= performance.now() + sliceLength;
      task();
    }
    isRunning = false;
    // Tasks that are given one by one within one turn of the page share a slice.
    setTimeout(() => {
      if (!isRunning) end = 0;
    });
  }

  return (task) => {
    waiting.push(task);
    if (!isRunning) void run();
  };
}

function yieldToPage(): Promise<unknown> {
  const { scheduler } = window as { scheduler?: { yield?(): Promise<unknown> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
