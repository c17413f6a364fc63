import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";

/** 善款用于……, 款项三年到位: what a gift is for, and its sums. */
const OF_GIFT = /善款|捐款|捐赠款|款项|资金|物资|基金/u;

const isList = ({ type }: Message): boolean => type === "present" || type === "scene-attendees";
const isGift = (one: Message): boolean => one.type === "result" && one.outcome.type === "gift";

/** Whether a result is about a gift, and names nobody whom the text would introduce later. */
const isUse = ({ participants = [] }: DraftRecord, one: Message): one is Of<"result"> => {
  if (one.type !== "result" || one.outcome.type !== "result" || (one.outcome.by ?? []).length > 0)
    return false;
  const points = (one.outcome.points ?? []).flatMap(({ zh }) => zh ?? []);
  const named = participants.flatMap(({ person }) => person?.name?.zh ?? []);
  return (
    points.length > 0 &&
    points.every((text) => OF_GIFT.test(text) && !named.some((name) => text.includes(name)))
  );
};

/** Chinese: what a gift is for and its sums follow the gift, not a list of those who attended. */
export const withUseBehindGift = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const list = units.findIndex(({ messages }) => messages.some(isList));
  const gift = units.slice(0, Math.max(list, 0)).findLastIndex(({ messages }) => messages.some(isGift));
  if (gift < 0) return units;
  const use = units.slice(list).filter(({ messages }) => messages.every((one) => isUse(record, one)));
  const moved = use.flatMap(({ messages }) => messages);
  return units
    .filter((one) => !use.includes(one))
    .map((one, i) => (i === gift ? { ...one, messages: [...one.messages, ...moved] } : one));
};
