/** A slice of work leaves half a frame to the browser, in milliseconds. */
const SLICE = 8;

/** Runs work to its end in tasks of at most `SLICE` each. Resolves to its result, or to null once aborted. */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  await nextTask();
  let began = performance.now();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await nextTask();
    began = performance.now();
  }
  return null;
}

/** Runs a callback when the browser has time for it. Returns how to cancel. */
export function onIdle(callback: () => void): () => void {
  // WebKit has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/** A task of its own: not clamped to 4 ms as nested timeouts are, and after pending input and paint. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
