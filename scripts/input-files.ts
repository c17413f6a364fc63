// File input shared by the commands, with refusals that explain what to do.
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { textEncoding } from "../domain/attachments/text-encoding";
import { LIMITS } from "../domain/events/limits";

const MAX_BYTES = 5_000_000;

/** A refusal: printed line by line, exit code 2. */
export class Refusal extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines[0]);
  }
}
export const refuse = (sentence: string): never => {
  throw new Refusal([sentence]);
};

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder; name a file",
  EACCES: "it may not be read by you",
};

export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Whether brackets nest deeper than any record's; looks at the text, since parsing it is what could run out. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString && sign === "\\") at += 1;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    if (depth > LIMITS.depth) return true;
  }
  return false;
};

async function bytesOf(file: string): Promise<Buffer> {
  const from = process.env.INIT_CWD ?? process.cwd();
  const stream = file === "-" ? process.stdin : createReadStream(resolve(from, file));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_BYTES) refuse(`${file}: it is larger than 5 MB; no record of one event is`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse(`${file}: ${CAUSES[codeOf(error)] ?? `it cannot be read (${codeOf(error)})`}`);
  }
  return Buffer.concat(chunks);
}

/** The text of a file in UTF-8 or UTF-16, "-" for standard input; `needed` says what should have been in an empty one. */
export async function readText(file: string, needed: string): Promise<string> {
  const bytes = await bytesOf(file);
  let text = "";
  try {
    text = new TextDecoder(textEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    refuse(`${file}: it is not text in UTF-8 or UTF-16`);
  }
  if (text.trim() === "") refuse(`${file}: it is empty; ${needed} is needed`);
  return text;
}

/** What a file in JSON holds, not deeper than a record can be. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file, "a record in JSON");
  if (isTooDeep(text)) refuse(`${file}: it is nested more than ${LIMITS.depth} levels deep; no record is`);
  try {
    return JSON.parse(text);
  } catch {
    return refuse(`${file}: it is not JSON`);
  }
}

/** Escapes control characters for terminal output. */
export const line = (text: string): string => text.replace(/\p{Cc}/gu, " ");

/**
 * Runs a command: exit 2 with the lines of a refusal, `code` with `failure` and the error for anything unforeseen. A
 * reader that has seen enough closes the pipe, which is no error.
 */
export async function runCommand(main: () => Promise<void>, failure: string, code = 1): Promise<void> {
  process.stdout.on("error", (error) => process.exit(codeOf(error) === "EPIPE" ? 0 : 1));
  try {
    await main();
  } catch (error) {
    const lines = error instanceof Refusal ? error.lines : [`${failure}: ${error}`];
    for (const each of lines) console.error(line(each));
    process.exitCode = error instanceof Refusal ? 2 : code;
    process.stdin.destroy();
  }
}
