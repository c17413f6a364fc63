// @ts-check
// The program of a thread that makes one HTML page with its pictures within: its data holds the parts, its message the bytes.
import { parentPort, workerData } from "node:worker_threads";

/** @import { PagePart } from "./to-page" */

/** @type {readonly PagePart[]} */
const parts = workerData.content;
const texts = parts.map((part) =>
  typeof part === "string"
    ? Buffer.from(part)
    : Buffer.from(`data:${part.type};base64,${Buffer.from(part.data).toString("base64")}`, "latin1"),
);
// A copy without the rest of a shared buffer, so that it can be handed over.
const bytes = new Uint8Array(Buffer.concat(texts));
parentPort?.postMessage(bytes, [bytes.buffer]);
