import type { DraftRecord } from "../../events/shape";
import { isSigning, type Message } from "../content/message";
import { namedBy } from "../content/named";
import type { Unit } from "../document-plan";
import { areNamedIn } from "./named-in-words";
import type { Of } from "./pool";
import { listWeight } from "./weight";

/** Words and entries of those who only attended a signing, up to which its first paragraph has room for them. */
const MAX_ATTENDING = 24;
const MAX_ENTRIES = 3;

type Attending = Of<"present"> | Of<"scene-attendees">;

const SIGNED: ReadonlySet<Message["type"]> = new Set(["sign", "signings", "signatories", "witnesses"]);

/** The only message of a unit, if it lists those who attended the signing that is the news. */
const attendingIn = (
  { kind }: DraftRecord,
  { messages }: Unit,
  news: Message | undefined,
): Attending | undefined => {
  const [only, ...more] = messages;
  if (!only || more.length > 0 || news?.type !== "sign") return undefined;
  if (only.type === "present") return kind === "signing" ? only : undefined;
  const there = only.type === "scene-attendees" && only.scene === news.scene;
  return there && only.scene.item.activity === "signing" ? only : undefined;
};

/** Lists of others who were there, or their number. */
const ELSEWHERE: ReadonlySet<Message["type"]> = new Set([
  "attendance",
  "present",
  "scene-attendees",
  "members",
]);

/** Whether the text names somebody of a list in what else it reports. */
const actElsewhere = (record: DraftRecord, { people }: Attending, all: readonly Message[]): boolean =>
  all.some((one) => [...namedBy(record, one)].some((key) => people.includes(key))) ||
  areNamedIn(
    record,
    people,
    (record.agenda ?? []).flatMap(({ narrative }) => (narrative ?? []).flatMap(({ en }) => en ?? [])),
  );

/**
 * English: the few who only attended the signing that is the news follow those who signed. At the end of the text their sentence
 * would be a paragraph of its own, far from the signing. A recorded number of attendees keeps them where it is stated, and
 * somebody who does or says something else is introduced there.
 */
export const withAttendanceAtSigning = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] =>
  withLeaderAtSigning(record, units) ?? besideSignatories(record, units);

/**
 * Units in which those who attended the signing stand in place of a delegation of which only the leader was there: the list
 * introduces them as its leader. Undefined where no such list is short enough for the first paragraph.
 */
const withLeaderAtSigning = (record: DraftRecord, units: readonly Unit[]): Unit[] | undefined => {
  const [lead, ...others] = units;
  const [news] = lead?.messages ?? [];
  if (!lead || news?.type !== "sign" || !record.delegations?.length) return undefined;
  const list = others.find((one) => attendingIn(record, one, news)?.type === "scene-attendees");
  const attending = list && attendingIn(record, list, news);
  if (!attending || listWeight(record, [attending]) > MAX_ATTENDING) return undefined;
  const at = lead.messages.findIndex(
    (one) =>
      one.type === "members" &&
      one.people.length === 0 &&
      record.delegations?.some(
        ({ key, head }) => key === one.delegation && attending.people.some((each) => each === head),
      ),
  );
  if (at < 0) return undefined;
  const messages = [...lead.messages.slice(0, at), attending, ...lead.messages.slice(at)];
  return [{ ...lead, messages }, ...others.filter((one) => one !== list)];
};

const besideSignatories = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const [lead, ...others] = units;
  const [news] = lead?.messages ?? [];
  const bySignatories = lead?.messages.some(({ type }) => type === "signatories");
  if (!lead || !news || !isSigning(news) || !bySignatories) return units;
  const list = others.find((one) => attendingIn(record, one, news));
  const attending = list && attendingIn(record, list, news);
  if (!attending || !others.some((one) => one !== list && one.part !== "background")) return units;
  const few = attending.people.length <= MAX_ENTRIES && listWeight(record, [attending]) <= MAX_ATTENDING;
  const rest = others.filter((one) => one !== list);
  const all = [lead, ...rest].flatMap(({ messages }) => messages);
  // Terms with the news already have those who were there in the sentence of the signatories.
  const alone =
    !record.delegations?.length &&
    !all.some(({ type }) => ELSEWHERE.has(type)) &&
    !lead.messages.some(({ type }) => type === "terms");
  if (!few || !alone || actElsewhere(record, attending, all)) return units;
  const at = lead.messages.findLastIndex(({ type }) => SIGNED.has(type)) + 1;
  const messages = [...lead.messages.slice(0, at), attending, ...lead.messages.slice(at)];
  return [{ ...lead, messages }, ...rest];
};
