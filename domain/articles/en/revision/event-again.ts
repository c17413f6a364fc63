import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, partOf, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";

const ALSO = / also (?:held|hosted|organi[sz]ed|convened) /u;

/** Whether a sentence is about an item with a day or place of its own, which may be another event. */
const isElsewhere = (line: Line, { facts }: Discourse): boolean => {
  const item = facts.record.agenda?.find(({ key }) => itemOf(line) === `agenda[${key}]`);
  return [item?.when, item?.venue, item?.city].some((one) => one !== undefined);
};

/** Whether people sat together at an item whose topics the sentence leaves out: not "hold a seminar with the Boat Union". */
const isMeetingAlone = (line: Line, { facts }: Discourse): boolean =>
  facts.record.agenda?.find(({ key }) => itemOf(line) === `agenda[${key}]`)?.did === undefined &&
  !line.words.paths.some((path) => /\.topics\b/.test(path));

/** "Lee also held the symposium", "Lee also held a symposium with Ray": the event itself as a further one. */
const eventOnce = (line: Line, noun: string, discourse: Discourse): Line => {
  const text = textOf(line.words);
  const called = literal(noun);
  const also = new RegExp(
    `^[^;“]*? (also (?=(?:held|hosted|organi[sz]ed|convened) the ${called}(?=[,.]|$| (?:and|at|for|in|on|together|with)\\b)))`,
    "u",
  ).exec(text);
  if (also) {
    const at = also[0].length - (also[1] ?? "").length;
    return { ...line, words: spliced(line.words, at, also[0].length, "") };
  }
  const [found = "", who = ""] =
    new RegExp(`^([^;“]*?) also held an? ${called} with (?=\\S)`, "u").exec(text) ?? [];
  if (found === "" || /^(?:on|in|at|after|before|later) /i.test(who)) return line;
  if (!isMeetingAlone(line, discourse)) return line;
  const whom = partOf(line.words, found.length, text.length);
  return { ...line, words: say`at the ${noun}, ${partOf(line.words, 0, who.length)} met ${whom}${OPEN}` };
};

/** The blocks of a text in which nobody "also" held the event that the news reports. */
export const withEventOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if ((discourse.plan.event ?? discourse.plan.news).type !== "hold") return [...blocks];
  const { agenda = [] } = discourse.facts.record;
  if (!agenda.some(({ did, told }) => did || told === "after")) return [...blocks];
  return blocks.map((block) =>
    isParagraph(block)
      ? {
          ...block,
          lines: block.lines.map((line) =>
            line.own || !ALSO.test(textOf(line.words)) || isElsewhere(line, discourse)
              ? line
              : eventOnce(line, eventNoun(discourse), discourse),
          ),
        }
      : block,
  );
};
