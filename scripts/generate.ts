// `npm run generate -- --events N [--seed WORD] [--today DAY]`: creates invented events, for demonstrations and performance
// tests. The embedded database is open in one process at a time, so the office is stopped first.
import process from "node:process";
import { parseArgs } from "node:util";
import { closeDatabase, openedDatabase } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { isCalendarDay } from "@/domain/events/values";
import { insertOffice } from "./generate/insert-office";
import { generationTarget, missingNumbers, Refusal } from "./generate/target";

const MAX_EVENTS = 100_000;
const HELP = `npm run generate -- --events N [--seed WORD] [--today DAY]

Fills the office with N invented events and about four follow-ups for each, from the last ten years.
  --events N    how many, 1 to ${MAX_EVENTS}; those of the same seed that are there already are counted, not made again
  --seed WORD   letters and digits; another word makes other events (default: 1)
  --today DAY   the day that all others are counted from, as 2025-06-02 (default: the office's day)

Stop the office before. The database must hold no event but samples and generated ones. Users that it makes
(gen-…@example.org) have no password: nobody can sign in as one.`;

const SENTENCES: Partial<Record<string, (values: DomainError["values"]) => string>> = {
  FOLDER_IN_USE: () => "The office is running on this data folder: stop it, then run this command again.",
  DATABASE_UNREACHABLE: ({ host }) => `The database at ${host} does not answer: check DATABASE_URL.`,
};

interface Call {
  events: number;
  seed: string;
  today?: string;
}

const callOf = (args: readonly string[]): Call | "help" => {
  const options = {
    events: { type: "string" },
    seed: { type: "string", default: "1" },
    today: { type: "string" },
    help: { type: "boolean", default: false },
  } as const;
  const values = (() => {
    try {
      return parseArgs({ args: [...args], options }).values;
    } catch (error) {
      throw new Refusal(
        `The call is not understood (${error instanceof Error ? error.message : error}).\n\n${HELP}`,
      );
    }
  })();
  if (values.help) return "help";
  const { events, seed, today } = values;
  if (events === undefined)
    throw new Refusal(`Say how many events are wanted, as in: npm run generate -- --events 500`);
  if (!/^\d{1,6}$/.test(events) || Number(events) < 1 || Number(events) > MAX_EVENTS)
    throw new Refusal(`--events is "${events}", but must be a whole number from 1 to ${MAX_EVENTS}.`);
  if (!/^[A-Za-z0-9]{1,20}$/.test(seed))
    throw new Refusal(`--seed is "${seed}", but must be 1 to 20 letters and digits.`);
  if (today !== undefined && !(today.length === 10 && isCalendarDay(today)))
    throw new Refusal(`--today is "${today}", but must be a day of the calendar, as 2025-06-02.`);
  return { events: Number(events), seed, ...(today && { today }) };
};

/** One line that is written over on a terminal; elsewhere a line for each tenth. */
const progress = (all: number) => {
  let tenth = 0;
  return (written: number) => {
    const line = `${written} of ${all} events written`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${written === all ? "\n" : ""}`);
    else if (written === all || Math.floor((10 * written) / all) > tenth) console.log(line);
    tenth = Math.floor((10 * written) / all);
  };
};

const generate = async ({ events, seed, today }: Call): Promise<void> => {
  const { db } = await openedDatabase();
  const now = new Date();
  const target = await generationTarget(db, seed, now, today);
  const numbers = missingNumbers(target, events);
  const there = events - numbers.length;
  if (there > 0) console.log(`${there} of these ${events} events are there already; they stay as they are.`);
  if (numbers.length === 0) return;
  const start = performance.now();
  await insertOffice(
    db,
    target.office,
    { numbers, colleagues: target.colleagues, now },
    progress(numbers.length),
  );
  console.log(`${numbers.length} events written in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
};

const run = async (): Promise<number> => {
  try {
    const call = callOf(process.argv.slice(2));
    if (call === "help") console.log(HELP);
    else await generate(call);
    return 0;
  } catch (error) {
    const known = error instanceof DomainError ? SENTENCES[error.code]?.(error.values) : undefined;
    const sentence = error instanceof Refusal ? error.message : known;
    if (!sentence) throw error;
    console.error(sentence);
    return 1;
  } finally {
    await closeDatabase();
  }
};

process.exitCode = await run();
