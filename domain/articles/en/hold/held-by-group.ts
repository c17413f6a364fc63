import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { opens } from "../event/event";
import { goesOn } from "../event/in-progress";
import { areMany, peopleList } from "../people/people";
import type { Organizing } from "./organizer-of";

const HOLDS = /^(.+?) (?:hold|holds|held|host|hosts|hosted) /;

/** "Members of the Reed clubs held a meeting": the only group of an event without organizers, if it is the subject of the title. */
export const heldByGroup = (discourse: Discourse, event: Phrase | undefined): Organizing | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title");
  const [, subject = ""] = HOLDS.exec(title?.text ?? "") ?? [];
  const [group, ...more] = facts.people.filter((who) => who.present && who.group);
  if (!event || subject === "" || !group || more.length > 0 || opens(discourse) || goesOn(discourse))
    return undefined;
  const ours = group.group?.text.toLowerCase() ?? "";
  const named = subject
    .toLowerCase()
    .split(" ")
    .every((word) => ours.includes(word));
  if (!named || knows(discourse.memory, group) || (facts.record.organizers ?? []).length > 0)
    return undefined;
  return {
    who: peopleList(discourse, [group]),
    many: areMany([group]),
    verb: "held",
    event,
    behind: plain(""),
    org: undefined,
  };
};
