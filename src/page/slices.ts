/** Runs tasks in their order, in slices short enough for the page to answer in between (protocols 6.14). */

/** Milliseconds that one slice takes at most, but for its last task. */
const sliceLength = 8;

export function createSlices(): (task: () => void) => void {
  const waiting: (() => void)[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    let end = performance.now() + sliceLength;
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      if (performance.now() > end) {
        await yieldToPage();
        end = performance.now() + sliceLength;
      }
      task();
    }
    isRunning = false;
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
