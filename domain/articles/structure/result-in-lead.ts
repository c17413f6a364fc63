import type { DraftRecord, Outcome } from "../../events/shape";
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

/** What people decided, adopted or agreed on: not a number of visitors, nor what is merely known, nor "thanked them for establishing". */
const DECIDED =
  /\b(?:adopted|agreed|approved|concluded|decided|resolved|accepted|elected|established|set up|launched|formed|founded|reached (?!(?:\p{L}+ )?\d)|endorsed|ratified|selected|appointed)/iu;
/** "300 visitors formed a queue": how many they were, not what they decided. */
const NUMBER = /^(?:\p{L}+ ){0,2}\d/u;
/** "The committee elected", "the pupils launched": people of whom a later sentence says who they are. */
const UNKNOWN_PEOPLE =
  /^the (?!(?:participants|attendees|delegates|parties|meeting|conference|forum|symposium|seminar|session|assembly|congress|summit|workshop|delegation|visitors|guests|hosts)\b)\p{Ll}+ (?:has |have |had |also |then |was |were |jointly |unanimously )*\p{Ll}+ed\b/u;

/** Whether a result is about one of the participants, whom the talks introduce. */
const namesPeople = ({ participants = [] }: DraftRecord, { outcome }: Of<"result">): boolean => {
  const words = new Set(textsOf(outcome).flatMap((text) => text.match(/\p{Lu}\p{L}{2,}/gu) ?? []));
  return participants.some(({ person }) => person?.name?.en?.split(" ").some((name) => words.has(name)));
};

const isConsensus = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "consensus" && !outcome.by?.length;

const isDecision = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" && textsOf(outcome).some((text) => DECIDED.test(text) && !NUMBER.test(text));

const isClear = ({ outcome }: Of<"result">): boolean =>
  !textsOf(outcome).some((text) => REFERS_BACK.test(text) || UNKNOWN_PEOPLE.test(text)) &&
  textsOf(outcome).length <= MAX_POINTS &&
  wordsOf(outcome.points) <= MAX_RESULT;

/** Whether talks led to it that were the only ones of the event, or no item in particular: not a tour or a meal. */
const isOfOnlyTalks = ({ scenes }: Content, { scene }: Of<"result">): boolean => {
  const talks = scenes.filter(({ told, item }) => told === "main" && isTalks(item));
  return !scene || (isTalks(scene.item) && scene.told === "main" && talks.length === 1 && !scene.item.each);
};

/** Whether "the two sides" of a visit are visitors and others: colleagues on a tour agree among themselves. */
const areTwoSides = ({ relations }: Content, { outcome }: Of<"result">): boolean =>
  !relations.visit || outcome.type !== "consensus" || relations.twoSides;

const isOfSeveralDays = ({ when }: DraftRecord): boolean =>
  when?.end !== undefined && when.end !== when.start;

/** Its day stays with the talks, which would otherwise lose it. */
const withoutItem = ({ scene: _, ...result }: Of<"result">): Message => ({ ...result, ahead: true });

/** "arrive in Lakeville" on a day before the talks: it begins the programme where the first paragraph has a result. */
const isArrival = (one: Message): boolean =>
  one.type === "session" && /^arrive\b/.test(one.scene.item.did?.en ?? "");

/**
 * English: the one thing that a visit of several days led to, which follows its first sentence: what all agreed on, or else what was
 * decided. On one day, or at the only item, it is near enough to the first paragraph, and what one of several talks led to stays with them.
 */
export const resultInLead = (
  pool: Pool,
  record: DraftRecord,
  content: Content,
  event: Message | undefined,
): Message[] => {
  if (event?.type !== "visit" || !isOfSeveralDays(record)) return [];
  const items = content.scenes.filter(({ told }) => told === "main");
  if (content.relations.party.delegations.length > 1 || items.length < 2) return [];
  const results = pool.rest.filter((one): one is Of<"result"> => one.type === "result");
  for (const is of [isConsensus, isDecision]) {
    const [first] = results.filter(is);
    if (!first) continue;
    if (!isClear(first) || namesPeople(record, first)) return [];
    if (!isOfOnlyTalks(content, first) || !areTwoSides(content, first)) return [];
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
