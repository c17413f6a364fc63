import { type Composed, isParagraph, type Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 甲会见乙: the act of a headline. */
const MEETS = /会见|会谈/u;
const MET = /会见|会谈|会晤|座谈|接待|接见/u;

/** Sentences of a first paragraph that has room for one more. */
const MAX_LINES = 3;

const isMeeting = (one: Line | undefined): one is Line =>
  one !== undefined && !one.own && !isSpeech(one) && MEETS.test(textOf(one.words));

/** The meeting that the headline reports at the end of a first paragraph that says only on what occasion it took place. */
export const withMeetingInLead = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const [lead, next, ...rest] = blocks;
  if (!isParagraph(lead) || !isParagraph(next) || !MEETS.test(facts.record.title?.zh ?? ""))
    return [...blocks];
  const [first, ...more] = next.lines;
  if (lead.part !== "lead" || lead.lines.length > MAX_LINES || !isMeeting(first) || more[0]?.goesOn)
    return [...blocks];
  if (lead.lines.some(({ words }) => MET.test(textOf(words)))) return [...blocks];
  const left = more.length > 0 ? [{ ...next, lines: more }] : [];
  return [{ ...lead, lines: [...lead.lines, first] }, ...left, ...rest];
};
