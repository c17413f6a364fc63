import { type Phrase, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { pronounOf } from "../words/pronouns";
import { laterName } from "./person-names";
import { epithetOf, turnNounOf } from "./role-nouns";

/** The short name of each person of the record, and what a second sentence calls them: the recorded pronoun, or "The ambassador". */
export const pronounsOf = (discourse: Discourse): ReadonlyMap<string, string> =>
  calledAgain(discourse, (who) => {
    const pronoun = pronounOf(discourse.facts, who)?.word;
    if (pronoun) return pronoun === "he" ? "He" : "She";
    return nounAtStart(epithetOf(discourse, who));
  });

/** The same by the noun of any post, which nobody else holds: "The collector". */
export const nounsOf = (discourse: Discourse): ReadonlyMap<string, string> =>
  calledAgain(discourse, (who) => nounAtStart(turnNounOf(discourse, who, "")));

const nounAtStart = (noun: Phrase | undefined): string | undefined =>
  noun && textOf(noun).replace(/^the/, "The");

const calledAgain = (
  discourse: Discourse,
  again: (who: Who) => string | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    discourse.facts.people.flatMap((who): [string, string][] => {
      const called = who.name ? textOf(laterName(discourse, who)) : "";
      const noun = called === "" ? undefined : again(who);
      return noun ? [[called, noun]] : [];
    }),
  );
