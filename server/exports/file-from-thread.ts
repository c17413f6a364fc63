import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * Starts a thread for each kind of file. The build bundles a program only where its path is written out beside `new Worker`, and
 * copies the properties of `workerData` one by one: a list would arrive as an object.
 */
const THREADS = {
  word: (content: unknown) =>
    new Worker(resolve("server/exports/word-thread.mjs"), { workerData: { content } }),
  workbook: (content: unknown) =>
    new Worker(resolve("server/exports/workbook-thread.mjs"), { workerData: { content } }),
  page: (content: unknown) =>
    new Worker(resolve("server/exports/page-thread.mjs"), { workerData: { content } }),
  archive: (content: unknown) =>
    new Worker(resolve("server/exports/archive-thread.mjs"), { workerData: { content } }),
};

/**
 * Makes a file in a thread of its own, so that other requests do not wait; returns its bytes. Aborting `signal` ends the thread and
 * rejects with the signal's reason.
 */
export const fileFromThread = (
  program: keyof typeof THREADS,
  content: unknown,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((done, failed) => {
    signal?.throwIfAborted();
    const thread = THREADS[program](content);
    const abort = () => {
      failed(signal?.reason);
      void thread.terminate();
    };
    signal?.addEventListener("abort", abort, { once: true });
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", (code) => {
      signal?.removeEventListener("abort", abort);
      // Without effect where the file was received before.
      failed(new Error(`The thread that makes a file (${program}) ended with ${code}`));
    });
  });
