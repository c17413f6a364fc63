import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { capital, MAX_WORDS, withoutThe } from "../words/headline-names";
import { ENDS_IN_STATUS, isClauseTitle, SAYS_STATUS } from "../words/notice-title";

const soon = (discourse: Discourse): Phrase => {
  const city = discourse.facts.said(discourse.facts.record.city, "city");
  return city ? say` in ${phrase(city)}` : plain("");
};

/** Whether a name ends with the city, "mission to Mere", which the headline does not repeat. */
const endsIn = ({ facts }: Discourse, name: string): boolean => {
  const city = facts.record.city?.en;
  return city !== undefined && [` in ${city}`, ` to ${city}`].some((end) => name.endsWith(end));
};

/** A title with an infinitive or a future action. */
const TO_COME =
  /\S to (?:be held|take place|open|host|hold|lead|visit|attend|join|tour|meet|receive|welcome|sign|launch|celebrate|mark|discuss|explore|organi[sz]e|take part|train)\b/;

/** "ABC Forum postponed": the headline of a notice. */
export const statusOf = (discourse: Discourse, title: Said | undefined): Phrase | undefined => {
  const { status } = discourse.facts.record;
  if (status === "held") return undefined;
  const official = discourse.facts.said(discourse.facts.record.officialName, "officialName");
  const name = official ? plain(withoutThe(official.text), [official.path]) : title && phrase(title);
  if (!name) return undefined;
  const announced = status === "planned" && title && TO_COME.test(title.text);
  if (announced && title.text.split(" ").length <= MAX_WORDS) return sourced(phrase(title), "status");
  const said = isClauseTitle(textOf(name)) ? SAYS_STATUS : status === "planned" ? undefined : ENDS_IN_STATUS;
  if (said?.test(textOf(name))) return sourced(name, "status");
  const notice = { planned: "planned", postponed: "postponed", cancelled: "canceled" }[status];
  const words =
    status === "planned"
      ? official
        ? say`${name} to be held${endsIn(discourse, textOf(name)) ? "" : soon(discourse)}`
        : name
      : !official && isClauseTitle(textOf(name))
        ? say`${capital(notice)}: ${name}`
        : say`${name} ${notice}`;
  return sourced(words, "status");
};
