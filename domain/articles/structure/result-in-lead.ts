import type { Outcome } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Of, Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of a result, up to which the first paragraph has room for it. */
const MAX_RESULT = 45;
const MAX_POINTS = 2;

/** "The figures below were accepted", "these firms will meet again": words whose noun another sentence has. */
const REFERS_BACK =
  /^(?:it|they|he|she|this|these|those|that|such|both|the (?:latter|former|same|two))\b|\b(?:this|these|those|such|latter|former|above|following|aforementioned|mentioned|same)\b/i;

const textsOf = ({ points }: Outcome): readonly string[] => (points ?? []).map(({ en }) => en ?? "");

/** What people decided, adopted or agreed on: not a number of visitors, nor what is merely known. */
const DECIDED =
  /\b(?:adopt|agree|approv|conclud|decid|resolv|accept|elect|establish|set up|launch|form|found|reach|endors|ratif|select|appoint)/i;

const isConsensus = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "consensus" && !outcome.by?.length;

const isDecision = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" && textsOf(outcome).some((text) => DECIDED.test(text));

const isClear = ({ outcome }: Of<"result">): boolean =>
  !textsOf(outcome).some((text) => REFERS_BACK.test(text)) &&
  textsOf(outcome).length <= MAX_POINTS &&
  wordsOf(outcome.points) <= MAX_RESULT;

/** Whether talks led to it that were the only ones of the event, or none in particular. */
const isOfOnlyTalks = ({ scenes }: Content, { scene }: Of<"result">): boolean => {
  const talks = scenes.filter(({ told, item }) => told === "main" && isTalks(item));
  return !scene || !isTalks(scene.item) || (scene.told === "main" && talks.length === 1 && !scene.item.each);
};

/** Its day stays with the talks, which would otherwise lose it. */
const withoutItem = ({ scene: _, ...result }: Of<"result">): Message => ({ ...result, ahead: true });

/** "arrive in Lakeville" on a day before the talks: it begins the programme where the first paragraph has a result. */
const isArrival = (one: Message): boolean =>
  one.type === "session" && /^arrive\b/.test(one.scene.item.did?.en ?? "");

/**
 * English: the one thing that a visit, a meeting or an event led to, which follows its first sentence: what all agreed on, or else
 * what was decided. What one of several talks led to stays with them.
 */
export const resultInLead = (pool: Pool, content: Content, event: Message | undefined): Message[] => {
  if (event?.type !== "visit" && event?.type !== "meet" && event?.type !== "hold") return [];
  if (content.relations.party.delegations.length > 1) return [];
  const results = pool.rest.filter((one): one is Of<"result"> => one.type === "result");
  for (const is of [isConsensus, isDecision]) {
    const [first] = results.filter(is);
    if (!first) continue;
    if (!isClear(first) || !isOfOnlyTalks(content, first)) return [];
    return pool.takeOne(first).map((one) => (one.type === "result" ? withoutItem(one) : one));
  }
  return [];
};

/** What follows the event in the first paragraph, the result first, and those messages that leave it for the programme. */
export const withResult = (
  opening: readonly Message[],
  result: readonly Message[],
): { opening: Message[]; programme: Message[] } => {
  if (result.length === 0) return { opening: [...opening], programme: [] };
  const programme = opening.filter(isArrival);
  return { opening: [...result, ...opening.filter((one) => !programme.includes(one))], programme };
};
