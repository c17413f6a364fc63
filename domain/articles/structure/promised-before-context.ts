import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
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

/** What participants promised, before the context; English: their plans with a date come with later plans of others, and plans of nobody in particular last. */
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
    (one) => isOfThoseThere(record, one) && !(others && isDatedPlan(one)) && !isOfNobody(one),
  );
};
