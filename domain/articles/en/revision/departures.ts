import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { say, spliced, textOf } from "../../phrase";

const VISITORS = "the (?:delegation|guests|visitors|team|group|mission)|it|they";
const OF_VISITORS = new RegExp(`^(?:[^,;“]*, )?(?:${VISITORS}) `, "iu");
/** What the visitors went on to, of which no more is known. */
const LEFT = new RegExp(
  `^(?:${VISITORS}) (?:then )?(proceeded|continued|went on|returned|travelled|traveled|flew|departed|left) (?=(?:to|for) (?:the )?\\p{Lu}[\\p{L} -]{1,40}$)`,
  "iu",
);
const GERUNDS: Readonly<Record<string, string>> = {
  proceeded: "proceeding",
  continued: "continuing",
  "went on": "going on",
  returned: "returning",
  travelled: "travelling",
  traveled: "traveling",
  flew: "flying",
  departed: "departing",
  left: "leaving",
};
/** Characters of a sentence that has room for where the visitors went next. */
const ROOM = 260;

const departed = (before: Line, one: Line): Line | undefined => {
  const [front = "", verb = ""] = LEFT.exec(textOf(one.words)) ?? [];
  const text = textOf(before.words);
  if (front === "" || one.own || before.own || one.opens || !one.id.startsWith("agenda[")) return undefined;
  if (!OF_VISITORS.test(text) || text.length > ROOM || /[;“:]|\b(?:before|after|said|that)\b/.test(text))
    return undefined;
  const where = spliced(one.words, 0, front.length, "");
  return { ...before, words: say`${before.words}, before ${GERUNDS[verb.toLowerCase()] ?? ""} ${where}` };
};

/** "…, before proceeding to Reedham": where the visitors went next, in a few words behind what they did. */
export const withDepartures = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, departed));
