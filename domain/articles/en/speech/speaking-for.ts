import type { RemarkAt, Speech } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { noteActing } from "../people/day-roles";
import { peopleList } from "../people/people";
import { person } from "../people/person";

const STATEMENTS: ReadonlySet<string> = new Set(["say", "point_out", "stress"]);

/** A speech for somebody of which nothing else is known. */
const isBareSpeech = ({ remark }: RemarkAt): boolean =>
  remark.act === "speak" && (remark.points ?? []).length === 0 && !remark.quote && !remark.byOpen;

/** A statement in the speaker's own words. */
const isStatement = ({ remark }: RemarkAt): boolean =>
  STATEMENTS.has(remark.act ?? "") &&
  (remark.points ?? []).length > 0 &&
  !remark.quote &&
  !remark.byOpen &&
  !remark.onBehalfOf;

/**
 * "speaking on behalf of the council": the opening of the first statement, for "delivered a speech on behalf of the council" in
 * a sentence before it, and the remarks that are still to be stated.
 */
export const speakingFor = (
  discourse: Discourse,
  { by }: Speech,
  remarks: readonly RemarkAt[],
  front: Phrase | undefined,
): { front: Phrase | undefined; remarks: readonly RemarkAt[] } => {
  const [first, next] = remarks;
  const { facts } = discourse;
  const principal = facts.who(first?.remark.onBehalfOf);
  const own = by !== "all" && facts.whos(by).some(({ raw }) => raw.onBehalfOf !== undefined);
  if (!first || !next || !principal || own || !isBareSpeech(first) || !isStatement(next))
    return { front, remarks };
  noteActing(discourse, principal);
  const speaking = sourced(
    say`speaking on behalf of ${person(discourse, principal)}`,
    first.path,
    `${first.path}.onBehalfOf`,
  );
  return { front: front ? say`${front}, ${speaking}` : speaking, remarks: remarks.slice(1) };
};

/** "on behalf of X," where somebody speaks for somebody else in this remark only. */
export const behalfOf = (
  discourse: Discourse,
  [one]: readonly Who[],
  { remark, path }: RemarkAt,
): Phrase | undefined => {
  const principal = discourse.facts.who(remark.onBehalfOf);
  // The introduction states whom a speaker represents.
  const isSaidAlready =
    one !== undefined &&
    one.raw.onBehalfOf === remark.onBehalfOf &&
    (!knows(discourse.memory, one) || discourse.memory.marks.has(`behalf ${one.key}`));
  if (!principal || isSaidAlready) return undefined;
  noteActing(discourse, principal);
  return sourced(say`on behalf of ${person(discourse, principal)}`, `${path}.onBehalfOf`);
};

/** "addressing the students": to whom a statement was made, where the record gives it. */
export const addressing = (discourse: Discourse, { remark, path }: RemarkAt): Phrase | undefined => {
  if (!remark.to || !STATEMENTS.has(remark.act ?? "")) return undefined;
  const to = discourse.facts.whos(remark.to);
  return to.length > 0 ? sourced(say`addressing ${peopleList(discourse, to)}`, `${path}.to`) : undefined;
};
