import type { ACTIVITIES } from "../events/enumerations";
import { pathOf, type Step } from "../events/paths";
import type { DraftRecord, FollowUp } from "../events/shape";
import type { Text } from "../events/values";

/** What a promise comes from: which part of the record, its place there, its words, and who said it where it was said. */
export interface Origin {
  kind: "agreement" | "scope" | "remark" | "outcome" | "item" | "topic";
  /** The place in the record, as `agenda[talks].remarks[r2].points[0]`. */
  path: string;
  words: Text | undefined;
  /** What was done there; of an item of the agenda. */
  activity?: (typeof ACTIVITIES)[number] | undefined;
  /** Keys of participants; of a remark. */
  by: readonly string[];
}

const at = <T extends { key: string }>(list: readonly T[] | undefined, key: string): number =>
  (list ?? []).findIndex((each) => each.key === key);

/** Where in its record a follow-up comes from; undefined where it has no origin, or its origin was deleted. */
export const originIn = (record: DraftRecord | undefined, from: FollowUp["from"]): Origin | undefined => {
  if (!record || !from) return undefined;
  const origin = (
    kind: Origin["kind"],
    steps: Step[],
    words: Text | undefined,
    by: readonly string[] = [],
  ) => ({
    kind,
    path: pathOf(record, steps),
    words,
    by,
  });
  if ("agreement" in from) {
    const a = at(record.agreements, from.agreement);
    const agreement = record.agreements?.[a];
    if (!agreement) return undefined;
    const s = from.scope === undefined ? -1 : at(agreement.scope, from.scope);
    const scope = agreement.scope?.[s];
    return scope
      ? origin("scope", ["agreements", a, "scope", s], scope.text)
      : origin("agreement", ["agreements", a], agreement.title);
  }
  if ("outcome" in from) {
    const o = at(record.outcomes, from.outcome);
    const outcome = record.outcomes?.[o];
    return outcome && origin("outcome", ["outcomes", o], outcome.points?.[0], outcome.by ?? []);
  }
  if ("item" in from) {
    const i = at(record.agenda, from.item);
    const item = record.agenda?.[i];
    if (!item) return undefined;
    const topic = from.topic === undefined ? undefined : item.topics?.[from.topic];
    return topic
      ? origin("topic", ["agenda", i, "topics", from.topic ?? 0], topic)
      : { ...origin("item", ["agenda", i], item.title), activity: item.activity };
  }
  const i = (record.agenda ?? []).findIndex((item) => at(item.remarks, from.remark) >= 0);
  const r = at(record.agenda?.[i]?.remarks, from.remark);
  const remark = record.agenda?.[i]?.remarks?.[r];
  if (!remark) return undefined;
  const by = remark.by === "all" ? [] : (remark.by ?? []);
  const steps: Step[] = ["agenda", i, "remarks", r];
  return from.point === undefined
    ? origin("remark", steps, remark.points?.[0], by)
    : origin("remark", [...steps, "points", from.point], remark.points?.[from.point], by);
};
