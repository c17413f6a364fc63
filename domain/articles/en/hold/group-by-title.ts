import { plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventOnline, type Frame, finite, opens } from "../event/event";
import { goesOn } from "../event/in-progress";
import { GROUP_NOUNS } from "../words/groups-in-titles";
import { actOfTitle } from "../words/title-subject";
import type { TitledAct } from "./act-by-title";

/** Common words that a group of a title begins with. */
const COMMON = "business|senior|young|local|foreign|deputy|trade|industry|school|youth";
const BEGINS_COMMON = new RegExp(`^(?:${COMMON}|${GROUP_NOUNS})\\b`, "i");
/** "business leaders of A and B", "Lakish dairy companies": people whom the record does not list so. */
const GROUP = new RegExp(
  `^(?:\\p{Lu}\\p{L}+(?:an|ese|ish|ch|ic|i|ek) )?(?:\\p{Ll}+ ){0,2}(${GROUP_NOUNS})(?: (?:of|from) [\\p{L} ,-]+)?$`,
  "u",
);
const MEET = /^(?:meet|gather|met|gathered)$/;
const JOIN = /^(?:join|attend|joined|attended)$/;

/** "Business leaders of A and B met online at": a group that met at an event, or joined it, by the office's own title. */
export const groupByTitle = (discourse: Discourse, frame: Frame): TitledAct | undefined => {
  const { record } = discourse.facts;
  const act = actOfTitle(discourse);
  const name = record.officialName?.en?.toLowerCase();
  if (!act || !name || opens(discourse) || goesOn(discourse)) return undefined;
  const called = BEGINS_COMMON.test(act.subject)
    ? act.subject.replace(/^./u, (first) => first.toLowerCase())
    : act.subject;
  const [, noun = ""] = GROUP.exec(called) ?? [];
  // "experts met at a meeting of experts" would say it twice.
  if (noun === "" || name.includes(noun)) return undefined;
  const who = plain(called, ["title"]);
  if (JOIN.test(act.verb))
    return { who, did: finite(frame, true, act.verb.startsWith("j") ? "joined" : "attended"), before: " " };
  const online = act.rest === "online" && record.online === "fully";
  if (!MEET.test(act.verb) || (!online && !/^(?:(?:in|at) \p{Lu}.*)?$/u.test(act.rest))) return undefined;
  const met = finite(frame, true, act.verb.startsWith("g") ? "gathered" : "met");
  return { who, did: say`${met}${online ? eventOnline(discourse) : ""}`, before: " at " };
};
