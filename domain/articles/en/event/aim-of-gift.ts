import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Meet } from "../../content/message";
import { loose, type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { theDonation } from "./items-given";
import { purposeOf } from "./name-and-theme";

/** "The donation was intended to help the town.": the aim of an event without a name of its own of which one gift is all that came. */
export const aimOfOnlyGift = (discourse: Discourse, aim: Phrase): Line | undefined => {
  const { outcomes = [], officialName } = discourse.facts.record;
  return outcomes.length === 1 && outcomes[0]?.type === "gift" && !officialName
    ? line("lead", say`${theDonation(discourse)} was intended to ${loose(aim)}`)
    : undefined;
};

const DONATED = /\b(?:donat|gift)/i;
/** "hand over the books", "thank the firm", "visit the library": what people met for, which is no aim of a gift. */
const OF_PEOPLE =
  /^(?:accept|attend|bid|brief|celebrate|collect|deliver|discuss|donate|exchange|explore|express|familiari[sz]e|get|give|hand|hear|hold|inspect|introduce|learn|meet|open|present|receive|report|review|say|see|sign|study|talk|thank|tour|view|visit|welcome|witness)\b/i;
const SAT_TOGETHER: ReadonlySet<string | undefined> = new Set(["talks", "discussion", "meal"]);

/**
 * "The donation was made to help the town.": the aim of a meeting of people who only handed over and received what is the news, where
 * the office calls it a donation. "Lee met Ray to help the town" would make two events of it.
 */
export const aimOfGiftMet = (discourse: Discourse, sentence: SentencePlan, head: Meet): Line | undefined => {
  const { facts, memory, plan } = discourse;
  const { title, officialName, agenda = [] } = facts.record;
  const { news } = plan;
  if (sentence.lead || news.type !== "handover" || head.separate || officialName) return undefined;
  if (!DONATED.test(title?.en ?? "") || agenda.some(({ activity }) => SAT_TOGETHER.has(activity)))
    return undefined;
  const gave = (news.scene.item.people ?? []).map(({ key }) => key);
  const met = facts.whos([...head.hosts, ...head.groups.flat()]);
  if (!met.every((who) => gave.includes(who.key) && knows(memory, who))) return undefined;
  const aim = purposeOf(discourse);
  if (!aim || OF_PEOPLE.test(textOf(aim))) return undefined;
  return line(head.id, say`${theDonation(discourse)} was made to ${loose(aim)}`);
};
