import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { loose, OPEN, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { nameAndTheme, purposeOf } from "../event/name-and-theme";
import { gatheringNoun } from "../event/titled-event";
import { vowelSound, withArticle } from "../words/grammar";
import { eventName } from "./event-name";
import { THEME_STATED } from "./hold";

/** Words of a formal name that the sentence of the signing has room for. */
const MAX_NAME = 15;

/** " at the 5th Boat Forum": the event with a name at which a document was signed that is the news. */
export const atNamedEvent = (
  { facts, plan, memory }: Discourse,
  { lead }: SentencePlan,
): Phrase | undefined => {
  const name = facts.said(facts.record.officialName, "officialName");
  if (!lead || plan.event?.type !== "hold" || !name || name.text.split(" ").length > MAX_NAME)
    return undefined;
  memory.marks.add("event named").add("event in full");
  if (/\b(?:online|virtual)\b/i.test(name.text)) memory.marks.add("event online");
  return say` at ${phrase(name)}${name.text.includes(",") ? OPEN : ""}`;
};

/** " at a seminar on the theme “Clean Lakes”": the event without a name at which all agreed on what is the news. */
export const atUnnamedEvent = (discourse: Discourse, { lead }: SentencePlan): Phrase | undefined => {
  const { memory, plan } = discourse;
  if (!lead || plan.event?.type !== "hold" || nameAndTheme(discourse).name) return undefined;
  memory.marks.add("event named").add(THEME_STATED);
  return say` at ${eventName(discourse)}`;
};

/** " at a forum", " at an annual meeting": an event without a short name, called by its kind or by its only item. */
export const atGathering = (discourse: Discourse, own: Said | undefined): Phrase =>
  own
    ? plain(` at ${vowelSound(own.text) ? "an" : "a"} ${own.text.replace(/^(?:the|an?) /i, "")}`, [own.path])
    : plain(` at ${withArticle(gatheringNoun(discourse))}`);

/** What a signing ceremony was called and for, where the sentence of the signing does not say it. */
export const held = (discourse: Discourse, sentence: SentencePlan): Line[] => {
  const { record } = discourse.facts;
  if (!sentence.lead || discourse.plan.event || sentence.joined.some((one) => one.type === "visit"))
    return [];
  const { name, theme } = nameAndTheme(discourse);
  const aim = discourse.memory.marks.has("purpose event") ? undefined : purposeOf(discourse);
  if (!name && !theme && !aim) return [];
  const noun = record.kind === "signing" ? "the signing" : `the ${eventNoun(discourse)}`;
  const subject = name || theme ? eventName(discourse) : plain(noun);
  return [
    line(
      "event",
      aim ? say`${subject} was held to ${loose(aim)}` : say`the signing took place at ${subject}`,
    ),
  ];
};
