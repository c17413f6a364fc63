import { type Composed, isParagraph } from "../../compose";
import { OPEN } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Rewording, reworded } from "../../rewording";
import { eventNoun } from "../event/event";

/** Words before a duty that do not say of what it is one: "project coordinator" names it. */
const RANK = "(?:(?:general|chief|main|lead|overall|joint|local|deputy|assistant|principal) )?";
const DUTIES = `${RANK}(?:coordinator|convenor|convener|organi[sz]er)`;
const DUTY = new RegExp(`^${DUTIES}$`, "u");
/** A duty behind a post, as which it would be read without what it was a duty of. */
const BEHIND_POST = new RegExp(`(?: and |, )(${DUTIES}s?)(?=[,;${OPEN}])`, "u");

const ofEvent =
  (noun: string): Rewording =>
  (text) => {
    const found = BEHIND_POST.exec(text);
    if (!found || text.includes("“")) return undefined;
    const at = found.index + found[0].length;
    return { from: at, to: at, text: ` of the ${noun}` };
  };

/** "Ann Lee, a scientist of A and coordinator of the programme": a duty at the event that the record names without it. */
export const withDutiesOfEvent = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const has = discourse.facts.people.some(({ functions }) => functions.some(({ text }) => DUTY.test(text)));
  if (!has) return [...blocks];
  const rewording = ofEvent(eventNoun(discourse));
  return blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((line) => reworded(line, [rewording])) } : block,
  );
};
