import type { DraftRecord, Outcome } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Facts } from "../reference/facts";
import { isFarItem, isOfSeveralDays } from "./far-items";
import { otherSideAt, othersAt } from "./other-side";
import type { Of, Pool } from "./pool";
import { isUnderstoodInLead } from "./understood-in-lead";
import { wordsOf } from "./weight";

/** Words and points of a result, up to which the first paragraph has room for it. */
const MAX_RESULT = 45;
const MAX_POINTS = 2;
/** The same of a result that is the second paragraph. */
const MAX_LONG_RESULT = 70;
const MAX_LONG_POINTS = 5;

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
  const words = new Set(textsOf(outcome).flatMap((text) => text.match(/\p{Lu}\p{L}+/gu) ?? []));
  return participants.some(({ person }) => person?.name?.en?.split(" ").some((name) => words.has(name)));
};

/** "growers from all districts", at a meeting of more than 300 growers: the group of all who came. */
const isOfAllWhoCame = ({ attendance, participants = [] }: DraftRecord, by: readonly string[]): boolean => {
  const [only, ...more] = participants.filter(({ key }) => by.includes(key));
  const noun = attendance?.of?.en;
  return more.length === 0 && noun !== undefined && ` ${only?.group?.en ?? ""} `.includes(` ${noun} `);
};

/** Whether all agreed on it, or people of both sides of a visit. */
const isConsensus = (
  { outcome: { type, by = [] } }: Of<"result">,
  { relations }: Content,
  record: DraftRecord,
): boolean => {
  const came = by.filter((key) => relations.party.people.includes(key));
  const both = relations.visit && came.length > 0 && came.length < by.length;
  const all = !relations.visit && isOfAllWhoCame(record, by);
  return type === "consensus" && (by.length === 0 || both || all);
};

const isDecision = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" && textsOf(outcome).some((text) => DECIDED.test(text) && !NUMBER.test(text));

/** "A plan was made for students to take part in a course": what is to follow from a visit. */
const isPlan = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" && PLANNED.test(textsOf(outcome)[0] ?? "");
const PLANNED = /^(?:an? |the )?(?:plans?|arrangements?) (?:was|were) made (?:for|to) /i;

const isClearText = (record: DraftRecord, text: string): boolean =>
  isUnderstoodInLead(record, text) && !UNKNOWN_PEOPLE.test(text);

const isClear = (record: DraftRecord, { outcome }: Of<"result">): boolean =>
  textsOf(outcome).every((text) => isClearText(record, text)) &&
  textsOf(outcome).length <= MAX_LONG_POINTS &&
  wordsOf(outcome.points) <= MAX_LONG_RESULT;

const isShort = ({ outcome }: Of<"result">): boolean =>
  textsOf(outcome).length <= MAX_POINTS && wordsOf(outcome.points) <= MAX_RESULT;

const talksOf = ({ scenes }: Content): readonly Scene[] =>
  scenes.filter(({ told, item }) => told === "main" && isTalks(item));

const SIDES = /^(?:the two sides|both sides|the (?:two )?parties|the two) /i;
const NO_SITTING: ReadonlySet<string> = new Set(["tour", "meal", "handover"]);

/**
 * Whether it came of talks that were the only ones of the event or with one organization, which the sentence can name, or of no
 * item in particular: not of a tour or a meal.
 */
const isOfTalks = (content: Content, facts: Facts, { scene, outcome }: Of<"result">): boolean => {
  if (!scene) return true;
  if (scene.told !== "main" || scene.item.each) return false;
  // The words of a decision or a plan say whose it is.
  const own = outcome.type === "result" && !SIDES.test(textsOf(outcome)[0] ?? "");
  if (own && PLANNED.test(textsOf(outcome)[0] ?? "")) return true;
  if (own && !content.relations.visit) return !NO_SITTING.has(scene.item.activity ?? "other");
  if (!isTalks(scene.item)) return false;
  const named =
    content.relations.visit &&
    outcome.type === "consensus" &&
    otherSideAt(content, facts, scene) !== undefined;
  return talksOf(content).length === 1 || named;
};

/** Whether "the two sides" of a visit are visitors and others: colleagues on a tour agree among themselves. */
const areTwoSides = ({ relations }: Content, { outcome }: Of<"result">): boolean =>
  !relations.visit || outcome.type !== "consensus" || relations.twoSides;

const isFar = (content: Content, { scene }: Of<"result">): boolean => isFarItem(content, scene);

/** Its day stays with the talks, which would otherwise lose it; the sentence names those who were met there. */
const withoutItem = (content: Content, { scene, ...result }: Of<"result">): Of<"result"> => {
  const [only, ...more] = scene ? [scene] : talksOf(content);
  const by = (result.outcome.by ?? []).filter((key) => !content.relations.party.people.includes(key));
  const met = by.length > 0 ? by : only && more.length === 0 ? othersAt(content, only) : [];
  return { ...result, ahead: true, ...(met.length > 0 ? { agreedWith: met } : {}) };
};

/** "arrive in Lakeville" on a day before the talks: it begins the programme where the first paragraph has a result. */
const isArrival = (one: Message): boolean =>
  one.type === "session" && /^arrive\b/.test(one.scene.item.did?.en ?? "");

/** "The next conference will be held in Reed", "hold the next conference in Reed": it closes the text. */
const NEXT_TIME =
  /^(?:the next (?:\p{L}+ ){1,4}(?:will|is to|are to|would) |(?:convene|hold|organi[sz]e) (?:the|their|its|an?) next |meet (?:again|next) )/iu;

/** A result, and apart from it what it says of the next time; the points that leave it are empty, so that each keeps its index. */
const withoutNextTime = (result: Of<"result">): [Of<"result">, Of<"result"> | undefined] => {
  const points = result.outcome.points ?? [];
  const isNext = points.map(({ en }) => NEXT_TIME.test(en ?? ""));
  if (!isNext.includes(true) || !isNext.includes(false)) return [result, undefined];
  const part = (next: boolean): Of<"result"> => ({
    ...result,
    id: next ? `${result.id}.next` : result.id,
    outcome: { ...result.outcome, points: points.map((one, at) => (isNext[at] === next ? one : {})) },
  });
  const { scene: _, ...next } = part(true);
  return [part(false), next];
};

/** A decision at an item, and apart from it the further points that need the words of that item, with which they stay. */
const withoutUnclear = (
  record: DraftRecord,
  result: Of<"result">,
): [Of<"result">, Of<"result"> | undefined] => {
  const points = result.outcome.points ?? [];
  const isSaid = points.map(({ en }) => isClearText(record, en ?? ""));
  const decided = result.outcome.type === "result" && DECIDED.test(points[0]?.en ?? "");
  if (!decided || !result.scene || !isSaid[0] || !isSaid.includes(false)) return [result, undefined];
  const part = (said: boolean): Of<"result"> => ({
    ...result,
    id: said ? result.id : `${result.id}.there`,
    outcome: { ...result.outcome, points: points.map((one, at) => (isSaid[at] === said ? one : {})) },
  });
  return [part(true), part(false)];
};

/** What an event led to: a part of its first paragraph, or the second one. */
export interface LedTo {
  readonly near: readonly Message[];
  readonly apart: readonly Message[];
}
const NOTHING: LedTo = { near: [], apart: [] };

const EVENTS: ReadonlySet<Message["type"]> = new Set(["visit", "meet", "hold"]);

/** Whether somebody's own words alone follow it, which need it: "We want to see how many come." */
const isQuotedBehind = ({ scene }: Of<"result">): boolean =>
  (scene?.item.remarks ?? []).some(({ quote, points = [] }) => quote !== undefined && points.length === 0);

/** The one result of this kind that the text can state before the programme. */
const foundIn = (
  pool: Pool,
  facts: Facts,
  content: Content,
  is: (one: Of<"result">, content: Content, record: DraftRecord) => boolean,
): Of<"result"> | undefined | "none" => {
  const { record } = facts;
  const [first, ...more] = pool.rest.filter(
    (one): one is Of<"result"> => one.type === "result" && is(one, content, record),
  );
  if (!first) return "none";
  const [said] = withoutUnclear(record, first);
  const clear = isClear(record, said) && !namesPeople(record, said);
  const far = isOfSeveralDays(record, content) || isFar(content, first);
  const only = more.length === 0 || talksOf(content).length <= 1;
  const possible = isOfTalks(content, facts, first) && areTwoSides(content, first);
  return clear && far && only && possible && !isQuotedBehind(first) ? first : undefined;
};

/**
 * English: the one thing that a visit, a meeting or an event led to, which follows its first sentence, or as a longer one its first
 * paragraph: what all agreed on, or else what was decided. Near the first paragraph it stays with the talks, and so does what was
 * agreed on at one of several talks with people of several organizations.
 */
export const resultInLead = (
  pool: Pool,
  facts: Facts,
  content: Content,
  event: Message | undefined,
): LedTo => {
  if (!event || !EVENTS.has(event.type) || content.relations.party.delegations.length > 1) return NOTHING;
  for (const is of [isConsensus, isDecision, isPlan]) {
    const found = foundIn(pool, facts, content, is);
    if (found === undefined) return NOTHING;
    if (found === "none") continue;
    if (pool.takeOne(found).length === 0) return NOTHING;
    const [said, there] = withoutUnclear(facts.record, found);
    const [now, later] = withoutNextTime(said);
    const stated = [withoutItem(content, now)];
    for (const one of [later, there]) if (one) pool.put(one);
    // Each point is a sentence, for which the first paragraph of a visit has no room beside its people.
    const many = now.outcome.type === "result" && event.type === "visit" && textsOf(now.outcome).length > 1;
    return isShort(now) && !many ? { near: stated, apart: [] } : { near: [], apart: stated };
  }
  return NOTHING;
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

/** People whom the sentence of a visit names beside the visitors: "A received B in P, accompanied by C". */
const MAX_BESIDE = 2;

/** Whether the sentence of a visit includes who came along, and without a purpose also who received the visitors. */
const isOfVisit = (one: Message, { purpose }: DraftRecord): boolean => {
  if (one.type === "members") return one.people.length === 1;
  if (one.type === "accompany") return one.people.length <= MAX_BESIDE;
  return one.type === "receive" && !purpose && one.people.length <= MAX_BESIDE && !one.separate;
};

/** The first paragraph of a visit in which what was agreed on follows the people whom the sentence of the visit names. */
export const withPeopleOfVisitFirst = (lead: readonly Message[], record: DraftRecord): readonly Message[] => {
  const at = lead.findIndex((one) => (one.type === "result" || one.type === "promised") && one.ahead);
  const moved =
    at > 0 && lead[0]?.type === "visit" ? lead.slice(at).filter((one) => isOfVisit(one, record)) : [];
  return moved.length === 0
    ? lead
    : [...lead.slice(0, at), ...moved, ...lead.slice(at).filter((one) => !moved.includes(one))];
};
