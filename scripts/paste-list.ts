// npm run --silent paste-list -- FILE|-
// Reads a name list as the event form does and prints what it understood, as JSON on one line. No database is opened.
// Exit 0: read, whatever it found. 2: the call or the file is wrong; then nothing is written to standard output.
import { parseArgs } from "node:util";
import { readList } from "../domain/participations/pasted-list/read-list";
import { readText, refuse, runCommand } from "./input-files";

const USAGE = "paste-list FILE; - reads standard input";

function fileOf(args: readonly string[]): string {
  const positionals = (() => {
    try {
      return parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
    } catch {
      return refuse(`The call is not understood: ${USAGE}`);
    }
  })();
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return refuse(`Name one file: ${USAGE}`);
  return file;
}

async function main(): Promise<void> {
  const text = await readText(fileOf(process.argv.slice(2)), "a name list");
  const { rows, delegations, open, size } = readList(text, new Set());
  console.log(
    JSON.stringify({
      participants: rows.flatMap((row) =>
        "participant" in row
          ? [
              {
                ...row.participant,
                ...(row.doubt.length > 0 && { doubt: true }),
                ...(row.note && { note: row.note }),
              },
            ]
          : [],
      ),
      open,
      ...(size !== undefined && { size }),
      unread: rows.flatMap((row) => ("unread" in row ? [row.unread] : [])),
      ...(delegations.length > 0 && { delegations }),
    }),
  );
}

await runCommand(main, "The list could not be read");
