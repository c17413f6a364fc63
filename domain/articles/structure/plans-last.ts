import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { listWeight } from "./weight";

/** Words of those who only attended, up to which they come before what is planned. */
const MAX_BEFORE_PLANS = 40;

const isTourAfter = ({ messages }: Unit): boolean =>
  messages.length > 0 && messages.every((one) => one.type === "tour" && one.scene.told === "after");

const isOfAll = (one: Message): boolean =>
  one.type === "promised" && one.followUps.every(({ followUp: { by } }) => by?.all === true);

/** Chinese: what all of those at talks intend comes before the tour at the end of the visit, with which it has nothing to do. */
export const plansBeforeTour = (
  lang: Lang,
  units: readonly Unit[],
  plans: readonly Unit[],
): { units: Unit[]; plans: readonly Unit[] } => {
  const tours = [...units].reverse().findIndex((one) => !isTourAfter(one));
  const all = plans.length > 0 && plans.every(({ messages }) => messages.every(isOfAll));
  if (lang !== "zh" || tours <= 0 || !all) return { units: [...units], plans };
  const at = units.length - tours;
  const near = plans.map((one) => ({ ...one, near: true }));
  return { units: [...units.slice(0, at), ...near, ...units.slice(at)], plans: [] };
};

/** The end of a text: those who were there, and what is planned, which closes an English text behind a few people. */
export const withPlansLast = (
  record: DraftRecord,
  lang: Lang,
  { there, late, plans }: Record<"there" | "late" | "plans", readonly Unit[]>,
): Unit[] => {
  if (lang === "zh") return [...plans, ...there, ...late];
  const attending = late.flatMap(({ messages }) => messages.filter((one) => one.type === "present"));
  const few = listWeight(record, attending) <= MAX_BEFORE_PLANS;
  return few ? [...there, ...late, ...plans] : [...there, ...plans, ...late];
};
