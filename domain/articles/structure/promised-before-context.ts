import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { haveRunInCommon } from "../common-run";
import type { Message } from "../content/message";
import { familyOf, organizationsOf } from "../content/roster";
import type { Of, Pool } from "./pool";

/** Whether the organizations responsible for a follow-up took part, also as organizers or at their own place; otherwise the background has to introduce them first. */
const isOfThoseThere = (record: DraftRecord, message: Of<"promised">): boolean => {
  const there = new Set((record.participants ?? []).flatMap((one) => [...organizationsOf(one)]));
  const parties = [
    ...(record.agreements ?? []).flatMap((one) => one.parties ?? []),
    ...(record.organizers ?? []),
    ...(record.venue ? [record.venue] : []),
  ].flatMap((one) => familyOf(one.organization));
  return message.followUps.every(({ followUp: { by } }) =>
    (by?.organizations ?? []).every((organization) =>
      familyOf(organization).some((id) => there.has(id) || parties.includes(id)),
    ),
  );
};

/** "All these projects …": context that sums up all that was planned before it. */
const SUMS_UP = /^(?:All|Both|Each) (?:of )?these /;

/** Characters that a context and a promise have in common where it is about what was promised. */
const MIN_COMMON = 4;
/** Characters of a promise that are compared. */
const COMPARED = 60;

const haveInCommon = (promise: string, context: string): boolean =>
  haveRunInCommon(promise.slice(0, COMPARED), context, MIN_COMMON);

/** Whether a sentence of context goes on about what was promised: 该中心总投资…… behind 设立研发中心. */
const goesOnFrom = ({ followUps }: Of<"promised">, context: string): boolean => {
  if (/^(?:该|这|其|此)/u.test(context)) return true;
  for (const { followUp } of followUps) if (haveInCommon(followUp.text?.zh ?? "", context)) return true;
  return false;
};

/** Whether a promise is of tasks alone, and there is context of which none goes on about them. */
const comesLast = ({ background = [] }: DraftRecord, message: Of<"promised">): boolean => {
  for (const { followUp } of message.followUps)
    if (followUp.force !== "task" || followUp.from !== undefined) return false;
  for (const { zh } of background) if (zh !== undefined && goesOnFrom(message, zh)) return false;
  return background.length > 0;
};

/**
 * What participants promised, before the context. Chinese: their tasks come behind it. English: their plans with a date come with
 * later plans of others, and plans of nobody in particular last.
 */
export const promisedBeforeContext = (pool: Pool, record: DraftRecord, lang: Lang): Message[] => {
  const isDatedPlan = ({ followUps }: Of<"promised">): boolean =>
    followUps.every(({ followUp: { due, force, from } }) => due && force === "task" && from === undefined);
  const others =
    lang === "en" &&
    pool.rest.some((one) => one.type === "promised" && isDatedPlan(one) && !isOfThoseThere(record, one));
  const isOfNobody = ({ followUps }: Of<"promised">): boolean =>
    lang === "en" &&
    pool.rest.some((one) => one.type === "background") &&
    !(record.background ?? []).some(({ en }) => SUMS_UP.test(en ?? "")) &&
    followUps.every(({ followUp: { by, from } }) => !by && from === undefined);
  return pool.take(
    "promised",
    (one) =>
      // In Chinese tasks close the text, unless the context goes on about them.
      !(lang === "zh" && comesLast(record, one)) &&
      isOfThoseThere(record, one) &&
      !(others && isDatedPlan(one)) &&
      !isOfNobody(one),
  );
};
