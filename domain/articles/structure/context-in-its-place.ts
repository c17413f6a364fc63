import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { literal } from "../literal";
import { withContextAtEnd } from "./long-context-last";
import { agreementOf, type Of, sceneOf } from "./pool";
import { wordsOf } from "./weight";

const isContext = (one: Message): one is Of<"background"> => one.type === "background";

/** Years before an event from which on a fact is history. */
const LONG_AGO = 20;
/** "The treaty was signed on 20 March 1833": when something was done long ago. */
const DONE =
  /^[^,;]{3,120}? (?:was|were) (?:first )?(?:signed|concluded|established|founded|created|formed|built|opened|set up) [^.]*?\b(?<year>1[5-9]\d\d|20\d\d)\b/u;

/** Words of a description of an organization up to which it may be a clause of the talks: "of the port, which is the largest". */
const MAX_AT_TALKS = 30;
/** "The Port of Reed is the largest port": what an organization is. */
const DESCRIBED =
  /^(?:The )?\p{Lu}[\p{L}\d&’'-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}\d&’'-]*))* (?:is|has|was) /u;
/** "The mission was the first": the larger event by its noun. */
const BY_NOUN = /^The (?<noun>\p{Ll}{4,}) (?:is|was|were|has|had|will) /u;

const isHistory = ({ when, published }: DraftRecord, en: string): boolean => {
  const year = DONE.exec(en)?.groups?.year;
  const own = Number((when?.start ?? published ?? "").slice(0, 4));
  return year !== undefined && own > 0 && own - Number(year) >= LONG_AGO;
};

/** The index of the later unit that introduces a document which context names. */
const behindDocument = (record: DraftRecord, units: readonly Unit[], at: number, en: string): number => {
  for (const { key, title, status } of record.agreements ?? []) {
    const named = title?.en && new RegExp(`\\bthe ${literal(title.en)}\\b`, "iu").test(en);
    const first = named
      ? units.findIndex(({ messages }) => messages.some((one) => agreementOf(one) === key))
      : -1;
    if (first > at && status === "in_force") return first;
  }
  return -1;
};

/** The index of the unit that introduces the larger event which context calls by its noun. */
const behindSetting = (record: DraftRecord, units: readonly Unit[], at: number, en: string): number => {
  const noun = BY_NOUN.exec(en)?.groups?.noun;
  // "the Trade Mission of the Lake": a mission, which context on trade is not about.
  const [name = ""] = (record.partOf?.name?.en ?? "").split(/ (?:of|for|on|in|to|at|from|with) |, | \d/u);
  const own = `${record.title?.en ?? ""} ${record.officialName?.en ?? ""} ${record.kind}`.toLowerCase();
  if (!noun || own.includes(noun) || !new RegExp(`\\b${noun}$`, "iu").test(name)) return -1;
  const place = units.findIndex(({ messages }) => messages.some(({ type }) => type === "setting"));
  return place > at ? place : -1;
};

/** The items that the nearest units before and behind some context report. */
const around = (units: readonly Unit[], at: number): readonly (Unit | undefined)[] => [
  units.slice(0, at).findLast(({ messages }) => !messages.every(isContext)),
  units.slice(at + 1).find(({ messages }) => !messages.every(isContext)),
];

const isOfItem = (one: Unit | undefined): one is Unit =>
  one?.part === "agenda" && one.messages.some((each) => sceneOf(each) !== undefined);

/** Whether context in the middle of the programme belongs to the end: history, and what an organization is, before its words. */
const interrupts = (record: DraftRecord, units: readonly Unit[], at: number, en: string): boolean => {
  const [before, next] = around(units, at);
  if (!isOfItem(before) || !isOfItem(next)) return false;
  if (isHistory(record, en)) return true;
  const [first, last] = [next.messages[0], before.messages.at(-1)];
  const words =
    first?.type === "speech" && last && last.type !== "speech" && sceneOf(last) === sceneOf(first);
  return words === true && DESCRIBED.test(en) && wordsOf([{ en }]) > MAX_AT_TALKS;
};

/**
 * English: context is not placed in the middle of the event where it is history or describes an organization at length, nor before
 * the document or the larger event that it names.
 */
export const withContextInPlace = (record: DraftRecord, given: readonly Unit[]): readonly Unit[] => {
  let units = given;
  for (const one of given) {
    const [context, ...more] = one.messages;
    if (one.part !== "background" || !one.near || !context || !isContext(context) || more.length > 0)
      continue;
    const en = record.background?.[context.at]?.en ?? "";
    const at = units.indexOf(one);
    const place = Math.max(behindDocument(record, units, at, en), behindSetting(record, units, at, en));
    if (place > at)
      units = [...units.slice(0, at), ...units.slice(at + 1, place + 1), one, ...units.slice(place + 1)];
    else if (interrupts(record, units, at, en)) units = withContextAtEnd(units.toSpliced(at, 1), [context]);
  }
  return units;
};
