import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Speech } from "../content/message";
import type { Facts } from "../reference/facts";
import { isFarItem } from "./far-items";
import { isUnderstoodInLead } from "./understood-in-lead";
import { wordsOf } from "./weight";

/** Words of a promise up to which the first paragraph has room for it. */
const MAX_PROMISE = 24;
/** "as mentioned", "the request": what needs the words before it. */
const ANSWERS = /\b(?:requests?|demands?|appeals?|proposals?|suggestions?|concerns?|do so)\b/i;
/** "the new varieties": things that the programme has to name first. */
const NAMED_THERE = /\bthe (?:added|current|earlier|existing|first|new|other|planned|proposed|remaining) /i;
/** Outcomes that are the news themselves. */
const NEWS: ReadonlySet<string> = new Set(["consensus", "award", "launch"]);

/** The one who leads the only delegation, or the only visitor. */
const leaderOf = (event: Message | undefined): string | undefined => {
  if (event?.type !== "visit") return undefined;
  const { delegations, leaders, people } = event.party;
  const [only, ...more] = leaders.length > 0 ? leaders : people;
  return delegations.length <= 1 && more.length === 0 ? only : undefined;
};

/** Whether a follow-up records the point as a commitment. */
const isCommitment = ({ followUps = [] }: DraftRecord, key: string, leader: string): boolean =>
  followUps.some(
    ({ from, force, by }) =>
      from !== undefined &&
      "remark" in from &&
      from.remark === key &&
      force === "commitment" &&
      by?.participants?.join() === leader,
  );

/** The only promise of the leader of a visit that the record follows up, where nothing else is the news. */
const promiseOf = (
  { record }: Facts,
  content: Content,
  leader: string,
  messages: readonly Message[],
): { speech: Speech; at: number } | undefined => {
  const { agreements = [], outcomes = [] } = record;
  if (agreements.length > 0 || outcomes.some(({ type }) => NEWS.has(type ?? ""))) return undefined;
  const found = messages.flatMap((speech) =>
    speech.type === "speech" && speech.by !== "all" && speech.by.join() === leader
      ? speech.remarks.flatMap(({ remark }, at) => (remark.act === "promise" ? [{ speech, at, remark }] : []))
      : [],
  );
  const [only, ...more] = found;
  if (!only || more.length > 0 || !isFarItem(content, only.speech.scene)) return undefined;
  const { points = [], quote, counted, onBehalfOf, key } = only.remark;
  const [point] = points;
  const plain = points.length === 1 && !quote && !counted && !onBehalfOf;
  const clear =
    point?.en !== undefined &&
    isUnderstoodInLead(record, point.en) &&
    !ANSWERS.test(point.en) &&
    !NAMED_THERE.test(point.en);
  return plain && clear && wordsOf(points) <= MAX_PROMISE && isCommitment(record, key, leader)
    ? only
    : undefined;
};

/**
 * English: what the leader of a visit promised after a long programme, where the record follows it up and nothing else came of
 * the visit: it follows the first sentence. The rest of the turn stays where it was said.
 */
export const withPromiseAhead = (
  messages: readonly Message[],
  facts: Facts,
  content: Content,
): readonly Message[] => {
  if (facts.lang !== "en" || messages.some((one) => one.type === "speech" && one.ahead)) return messages;
  const leader = leaderOf(messages.find((one) => one.id === "lead"));
  const found = leader !== undefined ? promiseOf(facts, content, leader, messages) : undefined;
  const own = found?.speech.remarks[found.at];
  if (!found || !own) return messages;
  const { speech, at } = found;
  const ahead: Speech = {
    ...speech,
    id: `${own.path}.ahead`,
    remarks: [own],
    paths: [own.path],
    ahead: true,
  };
  const remarks = speech.remarks.toSpliced(at, 1);
  const rest = remarks.length > 0 ? [{ ...speech, remarks, paths: remarks.map(({ path }) => path) }] : [];
  return messages.flatMap((one) => (one === speech ? [ahead, ...rest] : [one]));
};
