import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Kinds of event whose attendees are somebody's guests: not an inspection, nor a journey of the office's own people. */
const HOSTED = new Set(["reception", "meeting", "signing"]);

/** The delegation as the subject of an act, at the beginning or after an adverbial. */
const SUBJECT =
  /^((?:(?:on|in|at|after|before|during|guided by|led by|accompanied by|the same day|that (?:morning|afternoon|evening)|the next day)\b[^;]*?, )?the) delegation (?=(?:then |later )?(?:was|\p{Ll}{2,}ed|met|held|saw|made|took|gave|spoke|paid|went) )(?!\p{Ll}+ed by |(?:consisted|comprised) )/iu;
/** Words that agree with one delegation, after the subject. */
const ONE = /\b(?:it|its|itself|which had|that had)\b|(?:\band|[,;]) (?:then |also )?was\b/i;
const GOES_ON = /(?:^|, )it /i;
const AGAIN = /\bthe (?:guests|visitors)\b/i;

/** "festival guests": guests who did not come with the delegation. */
const hasOtherGuests = ({ facts }: Discourse): boolean =>
  facts.people.some(
    ({ group, raw }) => raw.delegation === undefined && /\bguests\b/i.test(group?.text ?? ""),
  );

/** Whether the visitors are one delegation of guests whom hosts received. */
const areGuests = ({ facts, content }: Discourse): boolean => {
  const { party } = content.relations;
  const [delegation, ...more] = facts.delegations;
  const hosts = facts.people.some((who) => who.present && who.raw.side === "host");
  return (
    HOSTED.has(facts.record.kind ?? "") &&
    hosts &&
    delegation !== undefined &&
    more.length === 0 &&
    party.delegations.includes(delegation.key) &&
    facts.whos(party.people).every((who) => who.raw.side === undefined || who.raw.side === "guest")
  );
};

/** The sentence with "the guests" as its subject; undefined if something in it treats the delegation as one. */
const withGuests = (line: Line): Line | undefined => {
  const text = textOf(line.words);
  const [found = "", front = ""] = SUBJECT.exec(text) ?? [];
  if (found === "" || ONE.test(text.slice(found.length))) return undefined;
  const rest = /^(?:then |later )?was /.exec(text.slice(found.length))?.[0];
  const to = found.length + (rest?.length ?? 0);
  const words = rest ? `guests ${rest.replace("was", "were")}` : "guests ";
  return { ...line, words: spliced(line.words, front.length + 1, to, words) };
};

/** "The delegation toured the docks … The guests then saw the mill.": every second mention of a delegation as the subject. */
export const withGuestsForDelegation = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!areGuests(discourse) || hasOtherGuests(discourse)) return [...blocks];
  let mentions = 0;
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((line, at) => {
      if (AGAIN.test(textOf(line.words))) mentions = 0;
      if (line.own || !SUBJECT.test(textOf(line.words))) return line;
      mentions += 1;
      if (mentions % 2 === 1) return line;
      // A pronoun in the following sentences would refer to the delegation.
      const goesOn = block.lines.slice(at + 1).some((one) => GOES_ON.test(textOf(one.words)));
      const changed = goesOn ? undefined : withGuests(line);
      if (!changed) mentions -= 1;
      return changed ?? line;
    });
    return { ...block, lines };
  });
};
