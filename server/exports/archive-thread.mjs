// @ts-check
// The program of a thread that makes one ZIP archive: its data holds the files, its message the bytes.
import { parentPort, workerData } from "node:worker_threads";
import JSZip from "jszip";

/** @type {readonly { name: string, content: string | Uint8Array }[]} */
const files = workerData.content;
const zip = new JSZip();
for (const { name, content } of files) zip.file(name, content);
const bytes = new Uint8Array(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
parentPort?.postMessage(bytes, [bytes.buffer]);
