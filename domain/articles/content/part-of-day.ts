import type { DraftRecord, When } from "../../events/shape";

/** The meal that ends a part of a day. */
const MEAL_BEHIND = {
  morning: /\blunch(?:eon)?\b|午[餐宴饭]/i,
  afternoon: /\b(?:dinner|supper)\b|晚[餐宴饭]/i,
};

/** Whether an event continued after the meal that ended the part of the day at which it began. */
const outlastsPart = ({ when, agenda = [] }: DraftRecord): boolean => {
  if (when?.part !== "morning" && when?.part !== "afternoon") return false;
  const meal = MEAL_BEHIND[when.part];
  const at = agenda.findIndex(
    ({ activity, title }) => activity === "meal" && meal.test(`${title?.en ?? ""} ${title?.zh ?? ""}`),
  );
  return at >= 0 && agenda.slice(at + 1).some((item) => item.when === undefined && item.activity === "tour");
};

/** The time of the whole event: without the part of the day at which it only began. */
export const whenOfWhole = (record: DraftRecord): When | undefined =>
  record.when && outlastsPart(record) ? { ...record.when, part: undefined } : record.when;
