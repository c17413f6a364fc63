import type { DraftRecord, Outcome } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Facts } from "../reference/facts";
import { otherSideAt, othersAt } from "./other-side";
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

const talksOf = ({ scenes }: Content): readonly Scene[] =>
  scenes.filter(({ told, item }) => told === "main" && isTalks(item));

/**
 * Whether it came of talks that were the only ones of the event or with one organization, which the sentence can name, or of no
 * item in particular: not of a tour or a meal.
 */
const isOfTalks = (content: Content, facts: Facts, { scene, outcome }: Of<"result">): boolean => {
  if (!scene) return true;
  if (!isTalks(scene.item) || scene.told !== "main" || scene.item.each) return false;
  const named =
    content.relations.visit &&
    outcome.type === "consensus" &&
    otherSideAt(content, facts, scene) !== undefined;
  return talksOf(content).length === 1 || named;
};

/** Whether "the two sides" of a visit are visitors and others: colleagues on a tour agree among themselves. */
const areTwoSides = ({ relations }: Content, { outcome }: Of<"result">): boolean =>
  !relations.visit || outcome.type !== "consensus" || relations.twoSides;

/** Words of an item and of a statement besides their points: place, people, verb. */
const OF_ITEM = 8;
const OF_STATEMENT = 6;
/** Words between the first sentence and a result from which a reader looks for it in vain. */
const FAR = 55;

const wordsOfItem = ({ item }: Scene): number =>
  (item.remarks ?? []).reduce(
    (n, { points, quote, whom }) => n + OF_STATEMENT + wordsOf([...(points ?? []), quote, whom]),
    OF_ITEM + wordsOf([...(item.saw ?? []), ...(item.topics ?? []), ...(item.narrative ?? []), item.did]),
  );

const isOfSeveralDays = ({ when }: DraftRecord, { scenes }: Content): boolean =>
  when?.end !== undefined &&
  when.end !== when.start &&
  scenes.filter(({ told }) => told === "main").length > 1;

/** Whether much was seen, discussed and said before what a result came of. */
const isFar = ({ scenes }: Content, { scene }: Of<"result">): boolean => {
  const main = scenes.filter(({ told }) => told === "main");
  const end = scene && main.includes(scene) ? main.indexOf(scene) + 1 : main.length;
  return main.slice(0, end).reduce((n, one) => n + wordsOfItem(one), 0) >= FAR;
};

/** Its day stays with the talks, which would otherwise lose it; the sentence names those who were met there. */
const withoutItem = (content: Content, { scene, ...result }: Of<"result">): Message => {
  const [only, ...more] = scene ? [scene] : talksOf(content);
  const met = only && more.length === 0 ? othersAt(content, only) : [];
  return { ...result, ahead: true, ...(met.length > 0 ? { agreedWith: met } : {}) };
};

/** "arrive in Lakeville" on a day before the talks: it begins the programme where the first paragraph has a result. */
const isArrival = (one: Message): boolean =>
  one.type === "session" && /^arrive\b/.test(one.scene.item.did?.en ?? "");

/**
 * English: the one thing that a visit, a meeting or an event led to, which follows its first sentence: what all agreed on, or else
 * what was decided. Near the first paragraph it stays with the talks, and so does what was agreed on at one of several talks with
 * people of several organizations.
 */
export const resultInLead = (
  pool: Pool,
  facts: Facts,
  content: Content,
  event: Message | undefined,
): Message[] => {
  const { record } = facts;
  if (event?.type !== "visit" && event?.type !== "meet" && event?.type !== "hold") return [];
  if (content.relations.party.delegations.length > 1) return [];
  const results = pool.rest.filter((one): one is Of<"result"> => one.type === "result");
  for (const is of [isConsensus, isDecision]) {
    const [first, ...more] = results.filter(is);
    if (!first) continue;
    if (!isClear(first) || namesPeople(record, first)) return [];
    if (!isOfSeveralDays(record, content) && !isFar(content, first)) return [];
    if (!isOfTalks(content, facts, first) || !areTwoSides(content, first)) return [];
    if (more.length > 0 && talksOf(content).length > 1) return [];
    return pool.takeOne(first).map((one) => (one.type === "result" ? withoutItem(content, one) : one));
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

/** Hosts whom the sentence of a visit without a purpose names: "A received B in P". */
const MAX_RECEIVERS = 2;

/** The first paragraph of a visit whose sentence says who received the visitors: what they agreed on follows it. */
export const withReceptionFirst = (
  lead: readonly Message[],
  { purpose }: DraftRecord,
): readonly Message[] => {
  const at = lead.findIndex((one) => one.type === "result" && one.ahead);
  const receive = lead.find((one) => one.type === "receive");
  const joins = receive?.type === "receive" && receive.people.length <= MAX_RECEIVERS && !receive.separate;
  if (lead[0]?.type !== "visit" || at < 0 || purpose || !joins || lead.indexOf(receive) < at) return lead;
  return [...lead.slice(0, at), receive, ...lead.slice(at).filter((one) => one !== receive)];
};
