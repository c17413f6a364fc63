import { type Line, line } from "../../compose";
import { loose, type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { theDonation } from "./items-given";

/** "The donation was intended to help the town.": the aim of an event without a name of its own of which one gift is all that came. */
export const aimOfOnlyGift = (discourse: Discourse, aim: Phrase): Line | undefined => {
  const { outcomes = [], officialName } = discourse.facts.record;
  return outcomes.length === 1 && outcomes[0]?.type === "gift" && !officialName
    ? line("lead", say`${theDonation(discourse)} was intended to ${loose(aim)}`)
    : undefined;
};
