import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, say, spliced, textOf } from "../../phrase";
import { uncounted } from "./people-at-acts";

const MADE = /^(?:it|the [^,;“]*?) was (?:jointly )?(?:(?:co-)?organi[sz]ed|hosted) by [^;]*$/iu;
const TOOK_PART = " took part";

/** "It was organized by A, and was attended by pupils and parents.": the second sentence says only which groups took part. */
const together = (made: Line, groups: Line): Line | undefined => {
  const text = textOf(groups.words);
  const fits = !made.own && groups.id === "people.further" && MADE.test(textOf(made.words));
  if (!fits || !text.endsWith(TOOK_PART)) return undefined;
  const list = spliced(groups.words, text.length - TOOK_PART.length, text.length, "");
  return { ...made, words: say`${made.words}${OPEN}, and was attended by ${list}` };
};

const CALLED = /^the (\p{Ll}+) was officially called (?=[^;“]+$)/u;
const THE_SAME = /^(?:it|the (\p{Ll}+)) was (?=(?:jointly )?(?:organi[sz]ed|hosted) by )/u;

/** "The visit, the Lake Day, was organized by A.": two sentences on the form of one event. */
const calledAndMade = (called: Line, made: Line): Line | undefined => {
  const [, event = ""] = CALLED.exec(textOf(called.words)) ?? [];
  const [front = "", same = event] = THE_SAME.exec(textOf(made.words)) ?? [];
  if (event === "" || front === "" || same !== event || called.own || made.own) return undefined;
  const name = spliced(called.words, 0, `the ${event} was officially called `.length, "");
  return {
    ...called,
    words: say`the ${event}, ${name}${OPEN}, was ${spliced(made.words, 0, front.length, "")}`,
  };
};

const COUNTED = /^([^;:“,]+) took part$/u;
const EVENT_MADE =
  /^the (?:\p{Ll}+ )*\p{Ll}+ was (?=(?:jointly )?(?:(?:co-)?organi[sz]ed|hosted|chaired) by )/iu;

/** "The ceremony, attended by about 30 guests, was organized by A.": a bare number in front of who organized the event. */
const countedAndMade = (counted: Line, made: Line): Line | undefined => {
  const text = textOf(counted.words);
  const [, who = ""] = COUNTED.exec(text) ?? [];
  const front = EVENT_MADE.exec(textOf(made.words))?.[0] ?? "";
  if (who === "" || front === "" || counted.own || made.own) return undefined;
  if (counted.id !== "attendance") return undefined;
  const people = uncounted(spliced(counted.words, who.length, text.length, ""));
  const event = front.slice(0, -" was ".length);
  const rest = spliced(made.words, 0, front.length, "");
  return { ...made, words: say`${event}, attended by ${people}, was ${rest}` };
};

const joinedLines = (a: Line, b: Line): Line | undefined =>
  calledAndMade(a, b) ?? countedAndMade(a, b) ?? together(a, b);

/** The blocks of a text in which groups that only took part close the sentence of who organized the event. */
export const withOrganizedAndAttended = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks.map((one) => withNeighboursJoined(one, joinedLines))) {
    const before = out.at(-1);
    const [made, [only, ...more]] = [
      before?.type === "paragraph" ? before.lines.at(-1) : undefined,
      block.type === "paragraph" ? block.lines : [],
    ];
    const one = made && only && more.length === 0 ? joinedLines(made, only) : undefined;
    if (one && before?.type === "paragraph" && block.type === "paragraph")
      out[out.length - 1] = {
        ...before,
        lines: [...before.lines.slice(0, -1), one],
        keys: [...new Set([...before.keys, ...block.keys])],
      };
    else out.push(block);
  }
  return out;
};
