import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 培训班由湖滨大学承办: the only organizer, in a sentence of its own. */
const ORGANIZED = /^[^，。；由]{2,6}(由[^，。；、和与等]{3,16}[承主]办)$/u;

/** The first sentence with the organizer in front of the ceremony that it is about; undefined where more is said of either. */
const withOrganizer = (first: Line, next: Line, official: string): Phrase | undefined => {
  const [text, said] = [textOf(first.words), textOf(next.words)];
  const [all = "", by = ""] = ORGANIZED.exec(said) ?? [];
  const at = text.indexOf(official);
  const begins = at === 0 || (at > 0 && /^\d[^，。；]*，$/u.test(text.slice(0, at)));
  if (first.own || next.own || by === "" || !begins || text.includes("由")) return undefined;
  if (!/^在[^，。；]{2,40}举行/u.test(text.slice(at + official.length))) return undefined;
  const organizer = partOf(next.words, all.length - by.length, all.length);
  return say`${partOf(first.words, 0, at)}${organizer}的${partOf(first.words, at, text.length)}`;
};

/** 由湖滨大学承办的培训班结业仪式在云雀举行, for 培训班结业仪式在云雀举行。培训班由湖滨大学承办: an event with its only organizer in one sentence. */
export const withOrganizerOfCeremony = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const official = facts.said(facts.record.officialName, "")?.text;
  const lead = blocks.find(isParagraph);
  const [first, next, ...rest] = lead?.lines ?? [];
  const words = official && first && next ? withOrganizer(first, next, official) : undefined;
  if (!lead || !first || !words) return [...blocks];
  const made: Composed = { ...lead, lines: [{ ...first, words }, ...rest] };
  return blocks.map((block) => (block === lead ? made : block));
};
