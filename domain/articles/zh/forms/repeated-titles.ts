import type { AgendaItem, DraftRecord } from "../../../events/shape";
import { each, withFields } from "../../field-changes";
import { literal } from "../../literal";

const KIND = "(?:会见|会谈|会晤|见面|座谈会?|交流会?|洽谈会?|参观|考察|签约|签字)";
/** 会谈及签约: nothing but kinds of items, behind the name of the place. */
const ONLY_KINDS = new RegExp(`^${KIND}(?:(?:及|和|与|暨|、)?${KIND})*$`, "u");

const AT_PLACE: ReadonlySet<string | undefined> = new Set(["talks", "tour", "discussion", "meeting"]);

/** Whether a title is the place of the item and its kind: 湖滨大学会谈 at 湖滨大学. */
const isPlaceAndKind = ({ activity, title, venue, agreements }: AgendaItem): boolean => {
  const [text, place] = [title?.zh ?? "", venue?.name?.zh];
  if (!place || !AT_PLACE.has(activity) || !text.startsWith(place)) return false;
  const rest = text.slice(place.length);
  return ONLY_KINDS.test(rest) && (!/签[约字]/u.test(rest) || (agreements ?? []).length > 0);
};

/** Verbs of a title that the act of the item begins with, too. */
const ACT = /^(?:看望|慰问|参观|考察|走访|拜访|拜会|祭扫|瞻仰|观看|互赠|合影|赠送)/u;

/** Whether the act of an item begins with the verb of its title: 看望在读教师, 看望攻读学位的教师. */
const isActAgain = ({ title, did }: AgendaItem): boolean => {
  const verb = ACT.exec(title?.zh ?? "")?.[0];
  return verb !== undefined && new RegExp(`^${literal(verb)}`, "u").test(did?.zh ?? "");
};

/**
 * A record without titles of items that only repeat where the item was and its kind, or its act: 在湖滨大学，双方会谈, not
 * 参加湖滨大学会谈; 看望了教师, not 在看望教师环节，看望了教师. The same record where no title does.
 */
export const withoutRepeatedTitles = (record: DraftRecord): DraftRecord =>
  withFields(record, {
    agenda: each(record.agenda, (item) => {
      if (!isPlaceAndKind(item) && !isActAgain(item)) return item;
      const { title: _, ...rest } = item;
      return rest;
    }),
  });
