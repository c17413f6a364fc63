import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { partOf, plain, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { mainNoun } from "../event/event";

/** Bodies and gatherings that discuss something. */
const DISCUSSES =
  /^(?:[\p{L}-]+ ){0,3}(?:meeting|forum|conference|assembly|summit|round ?table|panel|panels|committee|council|consultations)$/u;
/** Events that cover something. */
const COVERS =
  /^(?:[\p{L}-]+ ){0,3}(?:meetings|seminar|webinar|workshops?|symposium|sessions?|programmes?|programs?|course|training|training course|exchange of views|dialogue)$/u;

/** "At the assembly, the participants discussed A and B" */
const AT =
  /^(?:at|during|in) ((?:the|an?) (?:[\p{L}-]+ ){0,4}[\p{L}-]+), the participants (?:discussed|considered|reviewed) (?!with |how |that )/iu;
/** The same of two sides, which a programme may stand for. */
const OF_SIDES =
  /^(?:at|during) ((?:the|an?) (?:[\p{L}-]+ ){0,4}(?:sessions?|programmes?|programs?|course|training)), (?:the two|both) sides (?:discussed|considered|reviewed) (?!with |how |that )/iu;
/** "The participants discussed A and B" */
const ALL = /^the participants (?:discussed|considered|reviewed) (?!with |how |that |presentations )/iu;

const verbOf = (noun: string): string | undefined => {
  const bare = noun.replace(/^(?:the|an?) /i, "");
  return DISCUSSES.test(bare) ? "discussed" : COVERS.test(bare) ? "covered" : undefined;
};

/** "The assembly discussed A and B": the gathering as the subject of what was discussed at it. */
const byGathering = (
  line: Line,
  { before, after }: Record<"before" | "after", Line | undefined>,
  event: () => string,
): Line => {
  const text = textOf(line.words);
  const last = before ? textOf(before.words) : "";
  // "They agreed on a plan": those who discussed it.
  // "Discussed A and their own boats" needs the people as its subject too.
  if (line.own || / their own /.test(text) || (after && /^(?:they|their)\b/i.test(textOf(after.words))))
    return line;
  const [front = "", occasion = ""] = AT.exec(text) ?? OF_SIDES.exec(text) ?? [];
  const verb = verbOf(occasion);
  if (verb) {
    const from = text.indexOf(occasion);
    const named = partOf(line.words, from, from + occasion.length);
    return { ...line, words: say`${named} ${plain(verb)} ${withoutStart(line.words, front.length)}` };
  }
  const [all = ""] = ALL.exec(text) ?? [];
  if (all === "" || text.includes(";")) return line;
  const noun = event();
  const own = verbOf(noun);
  const again = new RegExp(`^(?:the ${noun}|it)\\b| ${own} `, "i");
  if (!own || again.test(last)) return line;
  return { ...line, words: say`${plain(`the ${noun} ${own}`)} ${withoutStart(line.words, all.length)}` };
};

/** The noun of the event, once the text has called it so: "consultations" are not "the meeting". */
const nounOnceUsed = (blocks: readonly Composed[], discourse: Discourse): string => {
  const noun = mainNoun(discourse);
  const [lead] = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines.slice(0, 1) : []));
  return lead && new RegExp(`\\b${literal(noun)}\\b`, "i").test(textOf(lead.words)) ? noun : "";
};

/** The blocks of a text in which a gathering, rather than "the participants", discussed its topics. */
export const withGatheringsDiscussing = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let noun: string | undefined;
  const event = (): string => {
    noun ??= nounOnceUsed(blocks, discourse);
    return noun;
  };
  return blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: block.lines.map((line, at) =>
            byGathering(line, { before: block.lines[at - 1], after: block.lines[at + 1] }, event),
          ),
        }
      : block,
  );
};
