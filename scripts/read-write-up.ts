// npm run --silent read-write-up -- FILE|- --lang zh|en
// Reads a past write-up of an event and prints what it proposes for a record, as JSON on one line. No database is opened.
// Exit 0: read, whatever it found. 2: the call or the file is wrong; then nothing is written to standard output.
import { parseArgs } from "node:util";
import { LANGS, type Lang } from "../domain/events/values";
import { isDoubtful } from "../domain/write-ups/proposal";
import { readWriteUp } from "../domain/write-ups/read-write-up";
import { readText, refuse, runCommand } from "./input-files";

const USAGE = "read-write-up FILE --lang zh|en; - reads standard input";

function callOf(args: readonly string[]): { file: string; lang: Lang } {
  const { positionals, values } = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: { lang: { type: "string" } },
        allowPositionals: true,
      });
    } catch {
      return refuse(`The call is not understood: ${USAGE}`);
    }
  })();
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return refuse(`Name one file: ${USAGE}`);
  const lang = LANGS.find((each) => each === values.lang);
  if (!lang) return refuse(`--lang is zh or en: ${USAGE}`);
  return { file, lang };
}

async function main(): Promise<void> {
  const { file, lang } = callOf(process.argv.slice(2));
  const text = await readText(file, "a write-up");
  const { proposals, cut, left } = readWriteUp(text, lang);
  console.log(
    JSON.stringify({
      lang,
      cut,
      left,
      proposals: proposals.map((proposal) => ({
        ...proposal,
        ...(isDoubtful(proposal) && { doubt: true }),
      })),
    }),
  );
}

await runCommand(main, "The write-up could not be read");
