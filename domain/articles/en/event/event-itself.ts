import type { Scene } from "../../content/message";
import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isCommittee } from "../words/names-of-presentations";
import { eventNoun } from "./event";
import { articled, theTitle } from "./things";

/** What a meeting of two sides or the call of visitors on somebody consists of. */
const MEETING = /^(?:an? |the )?(?:meeting|talks|discussions?|courtesy (?:call|visit|meeting))$/i;
/** "webinar": what an event of talks and lectures is. */
const SEMINAR = /^(?:an? |the )?(?:conference|forum|round ?table|seminar|symposium|webinar|workshop)$/i;
/** "speech contest": a common noun with at most two words before it, rather than the name of a part. */
const COMMON = /^(?:an? |the )?(?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*$/u;

/** A title without its article and capitals. */
const bare = (title: string): string => title.replace(/^(?:an?|the) /i, "").toLowerCase();

/** Whether an item states nothing about its time and place that the event does not have. */
const isThere = ({ item }: Scene): boolean =>
  [item.when, item.venue, item.city].every((one) => one === undefined);

/**
 * Whether the title of an item is what the event itself is called: "conference" at an event whose name ends in "conference",
 * "meeting" or "courtesy call" of a visit that was one.
 */
export const isEventItself = ({ content, facts, plan }: Discourse, scene: Scene, title: string): boolean => {
  const { kind, officialName } = facts.record;
  const [first] = content.scenes.filter(({ told }) => told === "main");
  if (first?.key !== scene.key || !isThere(scene)) return false;
  if (kind === "reception" || kind === "meeting") return MEETING.test(title);
  if (kind === "seminar" && !officialName && SEMINAR.test(title)) return true;
  const held = (plan.event ?? plan.news).type === "hold";
  const [name = ""] = (officialName?.en ?? "").toLowerCase().split(/ (?:of|on|for|in|at) /);
  return held && COMMON.test(title) && ` ${name}`.endsWith(` ${bare(title)}`);
};

/** Whether the title of an item is the formal name of the event, which the text has stated. */
export const isFormalName = ({ facts, memory }: Discourse, title: string): boolean => {
  const name = facts.record.officialName?.en;
  return memory.marks.has("event named") && name !== undefined && bare(name) === bare(title);
};

/** "the contest" for an item that is the event, "a panel discussion" for a part of it. */
export const titleInEvent = (discourse: Discourse, scene: Scene, title: Said): Phrase =>
  isEventItself(discourse, scene, title.text)
    ? theTitle({ ...title, text: eventNoun(discourse) })
    : isCommittee(title.text)
      ? theTitle(title)
      : articled(title);
