// npm run --silent write -- FILE.json --lang en|zh [--format md|html|json] [--length full|short|notice|summary] [--trace]
// The article of one record on standard output, what the record lacks for it on standard error. No database is opened.
// Exit 0: written. 2: the call, the file or the record is wrong; then nothing is written to standard output.
import { parseArgs } from "node:util";
import { LENGTHS, type Length } from "../domain/articles/lengths";
import { toHtml, toMarkdown } from "../domain/articles/render";
import { type Traced, traceArticle } from "../domain/articles/write";
import { parseRecord } from "../domain/events/parse";
import { problemText } from "../domain/events/problem-text";
import { LANGS, type Lang } from "../domain/events/values";
import { line, Refusal, readJson, refuse, runCommand } from "./input-files";

const USAGE =
  "write FILE.json --lang en|zh [--format md|html|json] [--length full|short|notice|summary] [--trace]; - reads standard input";
const FORMATS: Readonly<Record<string, (traced: Traced, trace: boolean) => string>> = {
  md: ({ article }) => toMarkdown(article),
  html: ({ article }) => toHtml(article),
  json: ({ article, ...stages }, trace) =>
    JSON.stringify(trace ? { ...article, trace: traceOf(stages) } : article, null, 2),
};

/** The stages of the writer: messages, document plan, sentence plans, and which message became which sentence. */
const traceOf = ({ content, document, text, realizations }: Omit<Traced, "article">) => ({
  relations: content.relations,
  messages: content.messages,
  news: document?.news.id,
  document: document?.units.map(({ part, near, messages }) => ({
    part,
    near,
    messages: messages.map((one) => one.id),
  })),
  sentences: text?.paragraphs.map(({ part, sentences }) => ({
    part,
    sentences: sentences.map(({ id, head, joined, link }) => ({
      id,
      head: head.id,
      joined: joined.map((one) => one.id),
      link: link.type,
    })),
  })),
  realizations,
});

interface Call {
  file: string;
  lang: Lang;
  format: string;
  length: Length;
  trace: boolean;
}

function callOf(args: readonly string[]): Call {
  const parsed = (() => {
    try {
      const options = {
        lang: { type: "string" },
        format: { type: "string", default: "md" },
        length: { type: "string", default: "full" },
        trace: { type: "boolean", default: false },
      } as const;
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch {
      return refuse(`The call is not understood: ${USAGE}`);
    }
  })();
  const [file, ...more] = parsed.positionals;
  if (!file || more.length > 0) return refuse(`Name one file: ${USAGE}`);
  const lang = LANGS.find((one) => one === parsed.values.lang);
  if (!lang) return refuse(`Name the language, --lang en or --lang zh: ${USAGE}`);
  const { format, trace } = parsed.values;
  if (!Object.hasOwn(FORMATS, format))
    refuse(`The format is one of ${Object.keys(FORMATS).join(", ")}: ${USAGE}`);
  const length = LENGTHS.find((one) => one === parsed.values.length);
  if (!length) return refuse(`The length is one of ${LENGTHS.join(", ")}: ${USAGE}`);
  if (trace && format !== "json") return refuse(`--trace goes with --format json: ${USAGE}`);
  return { file, lang, format, length, trace };
}

async function main(): Promise<void> {
  const { file, lang, format, length, trace } = callOf(process.argv.slice(2));
  const parsed = parseRecord(await readJson(file));
  if (!parsed.ok)
    throw new Refusal(parsed.problems.map((one) => `${one.path || "record"}: ${problemText(one, lang)}`));
  const traced = traceArticle(parsed.record, lang, {}, length);
  const text = FORMATS[format]?.(traced, trace) ?? "";
  process.stdout.write(text.endsWith("\n") || text === "" ? text : `${text}\n`);
  for (const gap of traced.article.gaps) console.error(line(`${gap.path || "record"}: ${gap[lang]}`));
}

await runCommand(main, "The article could not be written");
