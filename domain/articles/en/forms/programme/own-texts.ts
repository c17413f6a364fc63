import type { AgendaItem, DraftRecord } from "../../../../events/shape";

/** A title as programmes print it, with a capital, which no title of a record's own form has that is a common noun. */
const PRINTED = /^\p{Lu}/u;

/** The title of an item as a programme prints it; empty for one in a record's own form. */
export const printedTitle = ({ title }: AgendaItem): string => {
  const text = title?.en?.trim() ?? "";
  return PRINTED.test(text) ? text : "";
};

/** An item without its title. */
export const untitled = (item: AgendaItem): AgendaItem => {
  const { title: _, ...rest } = item;
  return rest;
};

/** An item with another English title. */
export const titled = (item: AgendaItem, en: string): AgendaItem => ({
  ...item,
  title: { ...item.title, en },
});

/** Whether a list of an item has members. */
const has = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

/** Whether an item has a title and nothing else that an article states. */
export const isOnlyTitled = (item: AgendaItem): boolean => {
  const texts = [item.did, item.venue, item.city, item.when?.start, item.when?.words, item.online];
  const people = [item.people, item.organizers, item.remarks];
  const contents = [item.saw, item.topics, item.sections, item.agreements, item.outcomes, item.narrative];
  return texts.every((one) => one === undefined) && ![...people, ...contents].some(has);
};

/** Whether another part of the record refers to an item, which then cannot be left out. */
export const isReferredTo = ({ followUps = [], photos = [], news }: DraftRecord, key: string): boolean =>
  news === key ||
  photos.some(({ after }) => after === key) ||
  followUps.some(({ from }) => from !== undefined && "item" in from && from.item === key);
