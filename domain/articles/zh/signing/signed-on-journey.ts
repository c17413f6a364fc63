import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Message, Sign, Visit } from "../../content/message";
import { namedBy } from "../../content/named";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { eventRest, opening } from "../event/event";
import { arranged } from "../hold/organize";
import { partiesTogether, partyNames } from "../organizations/parties";
import { predicate } from "../results/sign-predicate";
import { destination } from "../visit/destination";
import { visitClause } from "../visit/visit";
import { dayText, whenText } from "../words/dates";
import { documentTitle } from "../words/document-title";
import { parallelSignings } from "./parallel-signings";
import { purposeOf } from "./purpose-of-document";
import { atScene, besideVisit, isOnlySigner, receivedFirst } from "./sign";
import { signatoryLines } from "./signatories";
import { TALKS_OPENING } from "./signed-at-talks";
import { signedFor } from "./signed-for";

/** The day of a signing on a journey, if it is known and no day of the journey contradicts it. */
const signingDay = ({ facts }: Discourse, { agreement, scene }: Sign): string | undefined => {
  const { start, end } = facts.record.when ?? {};
  const day = agreement.signedOn ?? scene?.item.when?.start;
  const exact = day?.length === 10 && start?.length === 10;
  const agrees = scene?.item.when?.start === undefined || scene.item.when.start === day;
  const apart = day !== start || (end !== undefined && end !== start);
  return exact && agrees && apart ? day : undefined;
};

/** 2019年5月8日，: the day of a signing on a journey. */
const signedOn = (discourse: Discourse, { scene, path }: Sign, day: string | undefined): Phrase => {
  const when = scene?.item.when
    ? whenText(discourse, scene.item.when, `${scene.path}.when`)
    : whenText(discourse, { start: day }, `${path}.signedOn`);
  return say`${when ?? plain(dayText(day ?? ""))}，`;
};

/** Whether the document of two organizations is all that was signed, and nothing larger opens the text. */
const isPlain = (discourse: Discourse, sign: Sign, rest: readonly Message[]): boolean => {
  const parties = sign.agreement.parties ?? [];
  return (
    (sign.agreement.status ?? "signed") === "signed" &&
    parties.length === 2 &&
    parties.every(({ organization }) => organization !== undefined) &&
    !sign.together &&
    parallelSignings(discourse, sign).length === 0 &&
    !rest.some(({ type }) => type === "setting" || type === "witnesses")
  );
};

const SIGNS = /签署|签订|签约|续签|缔结|结为|结成|建立.{0,12}关系/;
const CAME = /[访来赴]|会见|考察|调研/;
/** A day in words: 4月15日上午. */
const ONE_DAY = /^[^至到—-]*\d+日[^至到—-]*$/;

/** Whether the office's own title reports only what both parties signed, on the one day of the visit. */
const isTitledBySigning = ({ facts }: Discourse, { agreement, path }: Sign): boolean => {
  const { title, when, kind } = facts.record;
  const text = facts.said(title, "")?.text ?? "";
  const exact = when?.start?.length === 10 && (when.end === undefined || when.end === when.start);
  const day = exact || ONE_DAY.test(facts.said(when?.words, "")?.text ?? "");
  const same = agreement.signedOn === undefined || agreement.signedOn === when?.start;
  const both = (agreement.parties ?? []).every((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    return [org?.name.text, org?.org.short?.text].some((name) => name !== undefined && text.includes(name));
  });
  return (
    kind !== "meeting" && kind !== "signing" && day && same && both && SIGNS.test(text) && !CAME.test(text)
  );
};

/**
 * Whether the visit says no more than that those who signed went there: 在某市签署 states where, and no sentence of its own is
 * needed.
 */
const isJourneyOfSigners = (
  { facts, content }: Discourse,
  visit: Visit,
  signed: Message | undefined,
): boolean => {
  const { kind, city, areas = [], venue, purpose, delegations = [], organizers = [] } = facts.record;
  const { people } = visit.party;
  const keys = signed?.type === "signatories" ? namedBy(facts.record, signed) : [];
  const bare = !venue && !purpose && delegations.length === 0 && organizers.length === 0;
  const own = people.length > 0 && people.every((key) => keys.includes(key));
  const placed = city !== undefined || areas.length === 1;
  return kind === "outbound_visit" && bare && own && placed && content.relations.receivers.length === 0;
};

/**
 * 2019年5月8日，甲县与乙市签署协议，……。5月7日至9日，县长率团赴乙、丙……: a document with a day of its own, signed on a journey to
 * cities, is stated before the journey, which is not the news; so is one that the title alone reports.
 */
export const signedOnJourney = (
  discourse: Discourse,
  sentence: SentencePlan,
  sign: Sign,
): Line[] | undefined => {
  const { facts, memory, plan } = discourse;
  const { joined: rest } = sentence;
  const { record } = facts;
  const visit = rest.find((one) => one.type === "visit" && !memory.realized.has(one.id));
  const title = documentTitle(facts, sign.agreement, `${sign.path}.title`);
  const day = signingDay(discourse, sign);
  const cities = !record.venue && (record.city !== undefined || (record.areas ?? []).length > 0);
  const titled = day === undefined && isTitledBySigning(discourse, sign);
  if (!sentence.lead || plan.event?.type !== "visit" || visit?.type !== "visit" || !title) return undefined;
  if (record.partOf || record.online || !isPlain(discourse, sign, rest)) return undefined;
  if (!(titled || (day && cities))) return undefined;
  if (isOnlySigner(discourse, visit, sign)) return undefined;
  take(memory, rest, "visit");
  const { agreement } = sign;
  const begin = titled ? opening(discourse, sentence) : signedOn(discourse, sign, day);
  const scene = atScene(discourse, sign, rest);
  const at = TALKS_OPENING.test(textOf(scene)) ? plain("", scene.paths) : scene;
  // A title alone would not say of which city it is.
  memory.region = undefined;
  const signed = rest.find((one) => one.type === "signatories" && !memory.realized.has(one.id));
  const people =
    !titled && signed?.type === "signatories" ? signedFor(discourse, sign, signed, true) : undefined;
  const who = people ?? partiesTogether(discourse, sign, partyNames(discourse, sign));
  const purpose = purposeOf(discourse, sign);
  const escorted = rest.some((one) => one.type === "accompany" && !memory.realized.has(one.id));
  const alone = titled && !says(at) && !escorted;
  const there =
    alone && isJourneyOfSigners(discourse, visit, signed) ? destination(discourse, visit) : plain("");
  const placed = says(there);
  const where = maybe`在${there}`;
  const words = say`${begin}${at}${who}${predicate(discourse, sign, title, where)}${purpose}`;
  const lines = [
    line(
      sign.id,
      sourced(words, `${sign.path}.status`, agreement.signedOn ? `${sign.path}.signedOn` : undefined),
    ),
  ];
  const others = take(memory, rest, "signatories");
  if (others) lines.push(...signatoryLines(discourse, others, undefined, undefined, true));
  memory.agreement = agreement.key;
  if (placed) return [...lines, ...eventRest(discourse)];
  const front = titled ? plain("当天，") : opening(discourse, sentence);
  const invited = arranged(discourse, take(memory, rest, "arrange"));
  const came = say`${visitClause(discourse, visit, rest)}${besideVisit(discourse, rest)}`;
  lines.push(line("visit", say`${front}${maybe`${invited}`}${came}`), ...receivedFirst(discourse, rest));
  return [...lines, ...eventRest(discourse)];
};
