// npm run --silent write -- FILE.json --lang en|zh [--format md|html|json]
// The article of one record on standard output, what the record lacks for it on standard error. No database is opened.
// Exit 0: written. 2: the call, the file or the record is wrong; then nothing stands on standard output.
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../domain/articles/article";
import { toHtml, toMarkdown } from "../domain/articles/render";
import { writeArticle } from "../domain/articles/write";
import { MAX_DEPTH, parseRecord } from "../domain/events/parse";
import { problemText } from "../domain/events/problem-text";
import { LANGS, type Lang } from "../domain/events/values";

const MOST_BYTES = 5_000_000;
const USAGE = "write FILE.json --lang en|zh [--format md|html|json]; - reads standard input";
const FORMATS: Readonly<Record<string, (article: Article) => string>> = {
  md: toMarkdown,
  html: toHtml,
  json: (article) => JSON.stringify(article, null, 2),
};

/** What keeps the article from being written: printed line by line, exit 2. */
class Refusal extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines[0]);
  }
}
const refuse = (sentence: string): never => {
  throw new Refusal([sentence]);
};

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder; name a file",
  EACCES: "it may not be read by you",
};

const codeOf = (error: unknown): string =>
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
    if (depth > MAX_DEPTH) return true;
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
      if (size > MOST_BYTES) refuse(`${file}: it is larger than 5 MB; no record of one event is`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse(`${file}: ${CAUSES[codeOf(error)] ?? `it cannot be read (${codeOf(error)})`}`);
  }
  return Buffer.concat(chunks);
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await bytesOf(file);
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse(`${file}: it is not text in UTF-8`);
  }
  if (text.trim() === "") refuse(`${file}: it is empty; a record in JSON is needed`);
  if (isTooDeep(text)) refuse(`${file}: it is nested more than ${MAX_DEPTH} levels deep; no record is`);
  try {
    return JSON.parse(text);
  } catch {
    return refuse(`${file}: it is not JSON`);
  }
}

function callOf(args: readonly string[]): { file: string; lang: Lang; format: string } {
  const parsed = (() => {
    try {
      const options = { lang: { type: "string" }, format: { type: "string", default: "md" } } as const;
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch {
      return refuse(`The call is not understood: ${USAGE}`);
    }
  })();
  const [file, ...more] = parsed.positionals;
  if (!file || more.length > 0) return refuse(`Name one file: ${USAGE}`);
  const lang = LANGS.find((one) => one === parsed.values.lang);
  if (!lang) return refuse(`Name the language, --lang en or --lang zh: ${USAGE}`);
  const { format } = parsed.values;
  if (!Object.hasOwn(FORMATS, format))
    refuse(`The format is one of ${Object.keys(FORMATS).join(", ")}: ${USAGE}`);
  return { file, lang, format };
}

/** A line for the terminal: what a file brings along cannot break or colour it. */
const line = (text: string): string => text.replace(/\p{Cc}/gu, " ");

async function main(): Promise<void> {
  const { file, lang, format } = callOf(process.argv.slice(2));
  const parsed = parseRecord(await readJson(file));
  if (!parsed.ok)
    throw new Refusal(parsed.problems.map((one) => `${one.path || "record"}: ${problemText(one, lang)}`));
  const article = writeArticle(parsed.record, lang);
  const text = FORMATS[format]?.(article) ?? "";
  process.stdout.write(text.endsWith("\n") || text === "" ? text : `${text}\n`);
  for (const gap of article.gaps) console.error(line(`${gap.path || "record"}: ${gap[lang]}`));
}

// A reader that has seen enough closes the pipe: no error of ours.
process.stdout.on("error", (error) => process.exit(codeOf(error) === "EPIPE" ? 0 : 1));

try {
  await main();
} catch (error) {
  const lines = error instanceof Refusal ? error.lines : [`The article could not be written: ${error}`];
  for (const each of lines) console.error(line(each));
  process.exitCode = error instanceof Refusal ? 2 : 1;
  process.stdin.destroy();
}
