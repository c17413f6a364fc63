import type { DraftRecord } from "../../events/shape";
import { isFactOfGift } from "../content/described-things";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import type { Of } from "./pool";

/** 善款用于……, 款项三年到位: what a gift is for, and its sums. */
const OF_GIFT = /善款|捐款|捐赠款|款项|资金|物资|基金/u;

const isList = ({ type }: Message): boolean => type === "present" || type === "scene-attendees";
const isGift = (one: Message): boolean =>
  (one.type === "result" && one.outcome.type === "gift") || one.type === "handover";

/** Whether a sentence names somebody, whom the text would introduce later. */
const namesSomebody = ({ participants = [] }: DraftRecord, text: string): boolean =>
  participants.some(({ person }) => person?.name?.zh !== undefined && text.includes(person.name.zh));

/** Whether a result is about a gift and names nobody. */
const isUse = (record: DraftRecord, one: Message): one is Of<"result"> => {
  if (one.type !== "result" || one.outcome.type !== "result" || (one.outcome.by ?? []).length > 0)
    return false;
  const points = (one.outcome.points ?? []).flatMap(({ zh }) => zh ?? []);
  return points.length > 0 && points.every((text) => OF_GIFT.test(text) && !namesSomebody(record, text));
};

/** Chinese: what a gift is for and its sums follow the gift, not a list of those who attended. */
const withSumsBehindGift = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const list = units.findIndex(({ messages }) => messages.some(isList));
  const gift = units.slice(0, Math.max(list, 0)).findLastIndex(({ messages }) => messages.some(isGift));
  if (gift < 0) return units;
  const use = units.slice(list).filter(({ messages }) => messages.every((one) => isUse(record, one)));
  const moved = use.flatMap(({ messages }) => messages);
  return units
    .filter((one) => !use.includes(one))
    .map((one, i) => (i === gift ? { ...one, messages: [...one.messages, ...moved] } : one));
};

/** What a message says to have been given. */
const givenBy = (one: Message): string => {
  if (one.type === "handover") return one.scene.item.title?.zh ?? "";
  const gift = one.type === "result" && one.outcome.type === "gift" ? one.outcome : undefined;
  return (gift?.points ?? []).map((point) => point.zh ?? "").join();
};

/** Whether all that a message says, naming nobody, is through whom a gift is given, of what it consists, or how it gets there. */
const isOfGift = (record: DraftRecord, one: Message, given: string): boolean => {
  const all = (texts: readonly ({ readonly zh?: string | undefined } | undefined)[]): boolean =>
    texts.length > 0 &&
    texts.every((text) => isFactOfGift(text?.zh, given) && !namesSomebody(record, text?.zh ?? ""));
  switch (one.type) {
    case "narrative":
      return all(one.scene.item.narrative ?? []);
    case "background":
      return !one.goesOn && all([record.background?.[one.at]]);
    case "promised":
      return all(one.followUps.map(({ followUp }) => followUp.text));
    default:
      return false;
  }
};

/** Chinese: the channel, the contents and the journey of a gift follow it, not somebody's words or the background. */
export const withUseBehindGift = (record: DraftRecord, given: readonly Unit[]): readonly Unit[] => {
  const units = withSumsBehindGift(record, given);
  const gift = units.findIndex(({ messages }) => messages.some(isGift));
  if (gift < 0) return units;
  const things = units.flatMap(({ messages }) => messages.map(givenBy)).join();
  const later = units.slice(gift + 1);
  const all = later.flatMap(({ messages }) => messages);
  const found = all.filter((one) => isOfGift(record, one, things));
  // 其中包括……: what goes on about such a sentence stays with it.
  for (const one of all) {
    const goes = one.type === "background" && one.goesOn && !found.includes(one);
    const before = found.findIndex((other) => other.type === "background" && goes && other.at === one.at - 1);
    if (before >= 0) found.splice(before + 1, 0, one);
  }
  // What is to become of it comes last.
  const moved = [
    ...found.filter(({ type }) => type !== "promised"),
    ...found.filter(({ type }) => type === "promised"),
  ];
  if (moved.length === 0) return units;
  const rest = later.flatMap((one) =>
    unit(
      one.part,
      one.messages.filter((message) => !moved.includes(message)),
      one.near,
    ),
  );
  const [head] = units.slice(gift, gift + 1);
  if (!head) return units;
  const at = head.messages.findLastIndex((one) => isGift(one) || isOfGift(record, one, things)) + 1;
  const messages = [...head.messages.slice(0, at), ...moved, ...head.messages.slice(at)];
  return [...units.slice(0, gift), { ...head, messages }, ...rest];
};
