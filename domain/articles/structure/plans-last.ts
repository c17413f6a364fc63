import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Unit } from "../document-plan";
import { listWeight } from "./weight";

/** Words of those who only attended, up to which they come before what is planned. */
const MAX_BEFORE_PLANS = 40;

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
