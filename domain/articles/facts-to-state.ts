import type { Fields } from "../events/field";
import { RECORD_FIELDS } from "../events/fields";
import { pathOf, stepsOf, valueAt } from "../events/paths";
import type { DraftRecord, Participant } from "../events/shape";
import type { Lang } from "../events/values";
import { isCorrespondence } from "./content/scene-messages";
import { textsOf } from "./record-texts";

/** Whether the record refers to somebody who was not there, so that they are mentioned. */
const isPointedAt = (record: DraftRecord, key: string): boolean => {
  const { delegations, agreements, outcomes, partOf } = record;
  const [agenda, participants] = [record.agenda ?? [], record.participants ?? []];
  const organizers = [record.organizers, partOf?.organizers, ...agenda.map((item) => item.organizers)];
  return (
    participants.some((one) => one.onBehalfOf === key || one.substitutes === key) ||
    organizers.some((list) => list?.some((one) => one.participant === key)) ||
    (delegations ?? []).some((one) => one.head === key) ||
    agenda.some(
      (item) =>
        item.people?.some((one) => one.key === key) ||
        item.remarks?.some(
          (one) => one.by?.includes(key) || one.from?.includes(key) || one.onBehalfOf === key,
        ),
    ) ||
    (agreements ?? []).some(
      (one) => one.witnesses?.includes(key) || one.parties?.some((party) => party.signatories?.includes(key)),
    ) ||
    (outcomes ?? []).some((one) => one.by?.includes(key) || one.to?.participants?.includes(key))
  );
};

const isNotThere = (one: Participant | undefined): boolean =>
  one?.presence === "absent" || one?.presence === "invited";

/**
 * Whether the format says that the text at a path is not stated, or not by itself: the exceptions in "From record to text", and
 * texts that only replace another (a short name used in later mentions).
 */
const isNeverStated = (record: DraftRecord, path: string): boolean => {
  const notice = record.status !== "held";
  if (/^(home|title|slogan)\b/.test(path) || (/^planned\b/.test(path) && !notice)) return true;
  if (/\.(short|later|honorific|postNominals|address)\.(en|zh)$/.test(path)) return true;
  const steps = stepsOf(record, path) ?? [];
  const [list, at] = steps;
  const part = typeof list === "string" && typeof at === "number" ? valueAt(record, [list, at]) : undefined;
  if (path.endsWith("when.words.en") || path.endsWith("when.words.zh"))
    return valueAt(record, [...steps.slice(0, -2), "start"]) !== undefined;
  if (list === "agenda") {
    const item = part as NonNullable<DraftRecord["agenda"]>[number];
    if (isCorrespondence(item) && steps[2] !== "remarks" && steps[2] !== "narrative") return true;
  }
  if (list === "participants") {
    const one = part as Participant;
    if (one.presence === "absent" && path.includes(".functions[")) return true;
    if (one.presence === "unstated" || one.presence === "substituted") return !isPointedAt(record, one.key);
    return (
      isNotThere(one) &&
      !(notice && one.presence === "invited") &&
      !(one.presence === "absent" && isPointedAt(record, one.key))
    );
  }
  if (list === "photos") {
    const photo = part as NonNullable<DraftRecord["photos"]>[number];
    return photo.file === undefined || (path.includes(".credit.") && !photo.caption && !photo.people?.length);
  }
  if (list === "outcomes")
    return (part as NonNullable<DraftRecord["outcomes"]>[number]).type === "result" && path.includes(".to.");
  if (list === "followUps") {
    const { force, announce, from, by } = part as NonNullable<DraftRecord["followUps"]>[number];
    // "A will …" and "there are plans to …" do not say to whom something is owed.
    if (path.includes(".to.") && (force === "task" || (!by && force !== "wish"))) return true;
    return from !== undefined || !(announce ?? (force === "commitment" || force === "intention"));
  }
  return false;
};

/** Whether the notice of an event that is not held states what is at a path. */
const isInNotice = (path: string): boolean => {
  const fields: Fields = RECORD_FIELDS;
  return fields[path.split(/[.[]/, 1)[0] ?? ""]?.inNotice ?? false;
};

/** Whether an article has to state the text at a path. */
export const isToBeStated = (record: DraftRecord, path: string): boolean =>
  (record.status === "held" || isInNotice(path)) && !isNeverStated(record, path);

/** The texts of a record in one language that its article has to state, with their paths. */
export const factsToState = (record: DraftRecord, lang: Lang): { path: string; text: string }[] =>
  textsOf(record, lang)
    .map(({ at, text }) => ({ path: pathOf(record, at), text }))
    .filter(({ path }) => isToBeStated(record, path));
