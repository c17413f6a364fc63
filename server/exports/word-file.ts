import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { TemplateContent, WordContent } from "./word-content";

/**
 * Makes a Word document in a thread of its own, so that other requests do not wait; returns the bytes of the .docx file.
 * Aborting `signal` ends the thread and rejects with the signal's reason.
 */
export const wordFile = (content: WordContent | TemplateContent, signal?: AbortSignal): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    signal?.throwIfAborted();
    const thread = new Worker(resolve("server/exports/word-thread.mjs"), { workerData: content });
    const abort = () => {
      failed(signal?.reason);
      void thread.terminate();
    };
    signal?.addEventListener("abort", abort, { once: true });
    thread.once("message", done);
    thread.once("error", failed);
    thread.once("exit", (code) => {
      signal?.removeEventListener("abort", abort);
      // Without effect where the document was received before.
      failed(new Error(`The thread that makes a Word document ended with ${code}`));
    });
  });
