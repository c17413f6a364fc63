import type { DraftRecord } from "../../../events/shape";
import { type Composed, isParagraph, type Line } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "Lee met Ray", "Lee received Ray": a meeting of which nothing else is known. */
const BARE = /^[^,;:“]{2,40} (?:met|received) [^,;:“]{2,40}$/u;
const MORE = / (?:in|at|on|to|for|with|from|during|after|before|together|there|again) /u;
const SIGNED = /\bsigned\b/u;

/** Whether a sentence says only that two people met who have just been named as those who signed. */
const saysNothingNew = (one: Line, before: readonly Line[]): boolean => {
  const text = textOf(one.words);
  if (one.own || !BARE.test(text) || MORE.test(`${text} `)) return false;
  if (one.words.pieces.some(({ introduces }) => introduces)) return false;
  const who = keysOfLine(one);
  const signed = before.filter(({ words }) => SIGNED.test(textOf(words)));
  const signatories = new Set(signed.flatMap((line) => [...keysOfLine(line)]));
  return who.size === 2 && [...who].every((key) => signatories.has(key));
};

/** Whether two people met or visited each other: an event of many has no sentence that they met. */
const hasMeeting = ({ kind }: DraftRecord): boolean => kind !== "seminar";

/** The blocks of a text without a sentence that two signatories met, behind the one that they signed the document of the news. */
export const withoutMeetingOfSignatories = (
  blocks: readonly Composed[],
  { facts }: Discourse,
): Composed[] => {
  if (!facts.record.agreements?.length || !hasMeeting(facts.record)) return [...blocks];
  const [, , second] = blocks;
  const front = blocks.slice(0, isParagraph(second) ? 3 : 2);
  const named: Line[] = [];
  return blocks.map((block, at) => {
    if (!isParagraph(block) || at >= front.length) return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const last = lines.at(-1);
      if (last && saysNothingNew(one, named))
        lines[lines.length - 1] = { ...last, words: sourced(last.words, ...one.words.paths) };
      else lines.push(one);
      named.push(one);
    }
    return { ...block, lines };
  });
};
