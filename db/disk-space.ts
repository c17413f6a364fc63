import { statfsSync } from "node:fs";
import { hasErrorCode } from "./error-code";

/** Space that stays free for the write-ahead log: without room for its next segments, the embedded database aborts. */
const RESERVE_BYTES = 64 * 1024 * 1024;

// PostgreSQL: disk_full. Files: no space, or the quota of this account is used up.
const DISK_FULL = new Set(["53100", "ENOSPC", "EDQUOT"]);

/** Whether an error, or one that caused it, says that the disk is full. */
export const isDiskFull = (error: unknown): boolean => hasErrorCode(error, DISK_FULL);

/** Whether fewer than `bytes` beyond the reserve are free in a folder. File systems that report no size count as empty. */
export const isLow = (folder: string, bytes = 0): boolean => {
  const { blocks, bavail, bsize } = statfsSync(folder);
  return blocks > 0 && bavail * bsize < RESERVE_BYTES + bytes;
};

/** The error for a write that is refused because the disk of a folder is nearly full. */
export const noSpace = (folder: string): Error =>
  Object.assign(new Error(`no space left on the disk of ${folder}`), { code: "ENOSPC" });

/** Throws an error with the code ENOSPC where `bytes` do not fit into a folder. */
export const assertSpace = (folder: string, bytes = 0): void => {
  if (isLow(folder, bytes)) throw noSpace(folder);
};

const [PARSE, BIND, QUERY] = ["P", "B", "Q"].map((type) => type.charCodeAt(0));
const WRITE = /(?:^|;)\s*(?:insert|update|delete|merge|copy)\b|\b(?:insert\s+into|delete\s+from|update\s+")/i;

/** The name of a statement that the database keeps; it says whether the statement changes rows. */
export const nameOfStatement = (text: string, n: number): string =>
  `${WRITE.test(text) ? "write" : "read"}${n}`;

/** Whether a message of the PostgreSQL protocol carries a statement, or runs one that the database keeps. */
export const isStatement = ([type]: Uint8Array): boolean => type === PARSE || type === BIND || type === QUERY;

/** Whether the statement of a message changes rows. */
export const isWrite = (message: Uint8Array): boolean => {
  const [first = "", second = ""] = new TextDecoder().decode(message.subarray(5)).split("\0");
  if (message[0] === BIND) return second.startsWith("write");
  return WRITE.test(message[0] === PARSE ? second : first);
};
