/** A clock that only goes on when it is told to. */

export interface Clock {
  now(): number;
  /** Runs a task when a time has come; returns what takes it back. */
  at(time: number, task: () => void): () => void;
  /** Lets time go by, with the tasks in it. False when they were more than it runs, and it skipped the rest. */
  advanceTo(time: number): boolean;
}

/** Tasks of one wait. A timer every second and a wait of a year are a mistake. */
export const tasksPerWait = 1000;

export function createClock(start: number): Clock {
  const tasks = new Set<{ time: number; task: () => void }>();
  let now = start;
  const nextBefore = (limit: number): { time: number; task: () => void } | undefined => {
    let next: { time: number; task: () => void } | undefined;
    for (const entry of tasks) {
      if (entry.time <= limit && (!next || entry.time < next.time)) next = entry;
    }
    return next;
  };
  return {
    now: () => now,
    at(time, task) {
      const entry = { time, task };
      tasks.add(entry);
      return () => void tasks.delete(entry);
    },
    advanceTo(time) {
      let done = 0;
      for (let next = nextBefore(time); next; next = nextBefore(time)) {
        if (++done > tasksPerWait) break;
        tasks.delete(next);
        now = Math.max(now, next.time);
        next.task();
      }
      now = time;
      return done <= tasksPerWait;
    },
  };
}
