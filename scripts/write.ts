// npm run --silent write -- FILE.json --lang en|zh [--format md|html|json]
// The article of one record on standard output, what the record lacks for it on standard error. No database is opened.
// Exit 0: written. 2: the call, the file or the record is wrong; then nothing stands on standard output.
import { parseArgs } from "node:util";
import type { Article } from "../domain/articles/article";
import { toHtml, toMarkdown } from "../domain/articles/render";
import { writeArticle } from "../domain/articles/write";
import { parseRecord } from "../domain/events/parse";
import { problemText } from "../domain/events/problem-text";
import { LANGS, type Lang } from "../domain/events/values";
import { line, Refusal, readJson, refuse, runCommand } from "./input-files";

const USAGE = "write FILE.json --lang en|zh [--format md|html|json]; - reads standard input";
const FORMATS: Readonly<Record<string, (article: Article) => string>> = {
  md: toMarkdown,
  html: toHtml,
  json: (article) => JSON.stringify(article, null, 2),
};

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

await runCommand(main, "The article could not be written");
