import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { familyOf, organizationsOf } from "../content/roster";
import { type Unit, unit } from "../document-plan";
import type { Of } from "./pool";

/** Items for giving, rather than talks at which visitors give thanks for their reception. */
const GIVING: ReadonlySet<string> = new Set(["other", "handover", "ceremony"]);

/** Those who received something that was given at their own item, by themselves or for their organizations. */
const receiversOf = ({ participants = [] }: DraftRecord, { outcome, scene }: Of<"result">): string[] => {
  const names = (outcome.to?.organizations ?? []).flatMap((one) => familyOf(one)[0] ?? []);
  const own = scene ? participants.filter((one) => names.some((name) => organizationsOf(one).has(name))) : [];
  return [...(outcome.to?.participants ?? []), ...own.map(({ key }) => key)];
};

/** Whether people only gave thanks, each as a recipient of what was given. */
const givesThanksFor = (record: DraftRecord, one: Message, given: Of<"result">): one is Of<"speech"> => {
  const { scene } = given;
  if (one.type !== "speech" || one.by === "all" || !GIVING.has(one.scene.item.activity ?? "")) return false;
  const receivers = receiversOf(record, given);
  return (
    (scene === undefined || scene === one.scene) &&
    one.by.length > 0 &&
    one.by.every((key) => receivers.includes(key)) &&
    one.remarks.every(({ remark }) => remark.act === "thank")
  );
};

const isGiven = (one: Message): one is Of<"result"> =>
  one.type === "result" &&
  (one.outcome.type === "gift" || one.outcome.type === "award") &&
  (one.outcome.by ?? []).length > 0;

/** What was given comes before the thanks of the recipients. */
export const withThanksBehindGifts = (record: DraftRecord, units: readonly Unit[]): Unit[] => {
  let placed = [...units];
  for (const given of units.flatMap(({ messages }) => messages.filter(isGiven))) {
    const at = placed.findIndex(({ messages }) => messages.some((one) => givesThanksFor(record, one, given)));
    const from = placed.findIndex(({ messages }) => messages.includes(given));
    const thanked = placed[at];
    const cut = thanked?.messages.findIndex((one) => givesThanksFor(record, one, given)) ?? -1;
    if (!thanked || from < at || (from === at && thanked.messages.indexOf(given) < cut)) continue;
    const rest = (one: Unit): Unit[] =>
      unit(
        one.part,
        one.messages.filter((message) => message !== given),
        one.near,
      );
    const front = unit(thanked.part, thanked.messages.slice(0, cut), thanked.near);
    const behind = thanked.messages.slice(cut).filter((one) => one !== given);
    placed = [
      ...placed.slice(0, at),
      ...front,
      ...unit("agenda", [given, ...behind], front.length > 0 || thanked.near),
      ...placed.slice(at + 1).flatMap(rest),
    ];
  }
  return placed;
};
