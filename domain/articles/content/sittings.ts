import type { AgendaItem } from "../../events/shape";

type Kind = Pick<AgendaItem, "activity">;

/** Whether the record says who gave a meal: those with the role of receiver or head. */
export const isMealOfHosts = ({ activity, people = [] }: AgendaItem): boolean =>
  activity === "meal" && people.some(({ as }) => as === "head" || as === "receiver");

/** Whether people sat together at an item to talk: talks or a discussion. */
export const isTalks = ({ activity }: Kind): boolean => activity === "talks" || activity === "discussion";

/** Whether people sat together at an item: talks, a discussion or a meal. */
export const isTalksOrMeal = (item: Kind): boolean => isTalks(item) || item.activity === "meal";

/** Whether people met at an item: as before, or at one of unknown kind. */
export const isMeeting = (item: Kind): boolean =>
  isTalksOrMeal(item) || (item.activity ?? "other") === "other";
