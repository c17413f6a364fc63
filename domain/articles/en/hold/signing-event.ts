import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { loose, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventNoun, nameAndTheme, purposeOf } from "../event/event";
import { eventName } from "./hold";

/** What a signing ceremony was called and for, where the sentence of the signing does not say it. */
export const held = (discourse: Discourse, sentence: SentencePlan): Line[] => {
  const { record } = discourse.facts;
  if (!sentence.lead || discourse.plan.event || sentence.joined.some((one) => one.type === "visit"))
    return [];
  const { name, theme } = nameAndTheme(discourse);
  const aim = discourse.memory.turns.has("purpose event") ? undefined : purposeOf(discourse);
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
