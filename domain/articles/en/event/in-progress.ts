import type { When } from "../../../events/shape";
import type { Discourse } from "../../reference/discourse";

/** That a title says that an event opens. */
export const BEGINS = /\b(?:opens?|starts?|begins?|kicks? off)\b(?!-)/;
/** That a title says that an event is in progress. */
const CONTINUES = /\b(?:under ?way|is being held|is taking place|continues)\b/i;

/** Whether the article appears on one of several days of an event, before the last of them. */
export const appearsDuring = ({ facts }: Discourse): boolean => {
  const { when, published = "" } = facts.record;
  const { start = "", end = "" } = when ?? {};
  const exact = end.length === 10 && start.length === 10 && published.length === 10;
  return exact && start <= published && published < end;
};

/**
 * Whether the article reports an event of several days as in progress: it appears during them, and the office's title says that it
 * opens or goes on, or something is still to come. Otherwise the whole event is reported as held.
 */
export const goesOn = (discourse: Discourse): boolean => {
  const { title, agenda = [], published = "" } = discourse.facts.record;
  const called = title?.en ?? "";
  const isAfter = (item: { when?: When }): boolean => (item.when?.start ?? "") > published;
  return appearsDuring(discourse) && (BEGINS.test(called) || CONTINUES.test(called) || agenda.some(isAfter));
};
