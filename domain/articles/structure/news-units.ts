import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import { isAboutGift, isAboutSigning, isAboutUse, isHandoverOf } from "../content/described-things";
import { isBareSession, isSigning, type Message } from "../content/message";
import { isElected } from "../content/news";
import { type Unit, unit } from "../document-plan";
import { agreementUnits, termsOfNews } from "./agreement-units";
import { sessionOfEvent } from "./awarded-there";
import { isAboutAgreement } from "./context";
import { isEffectOfNews } from "./effects";
import { isExchangeOfGifts } from "./gifts-at-signing";
import { agreementOf, type Of, type Pool } from "./pool";
import { promisedByAll } from "./promised-by-all";
import { isResultOfNewsItem } from "./result-of-news-item";
import { isShortTalk } from "./scene-units";
import { isSignedBehind } from "./signed-behind";
import { wordsOf } from "./weight";
import { witnessedOnce, witnessesOfNews } from "./witnessed-once";

/** Words of what a signing led to, up to which the first paragraph has room for it. */
const SHORT_EFFECT = 20;
const CEREMONIES: ReadonlySet<string> = new Set(["signing", "ceremony"]);

/** Witnesses and organizers for whom the first paragraph has room. */
export const MAX_IN_LEAD = 3;

/**
 * An event without a name or theme, fully described by the news. A signing includes the purpose and place of its event, in
 * English also a handover.
 */
export const isBareEvent = (record: DraftRecord, event: Message, news: Message, lang: Lang): boolean =>
  (lang === "en" && isVote(record, event, news)) ||
  (event.type === "hold" &&
    !record.officialName &&
    !record.theme &&
    ((isSigning(news) && !(lang === "en" && isBesideMeeting(record))) ||
      ((news.type === "handover" || news.type === "session") && lang === "en") ||
      (lang === "en" && isLaunch(news) && !record.online) ||
      (!record.purpose &&
        (news.type !== "result" || !hasPlace(record) || isGivenInEnglish(record, news, lang)))));

const isLaunch = (news: Message): boolean => news.type === "result" && news.outcome.type === "launch";

/** An election, whose sentence states the assembly it was held at. */
const isVote = (record: DraftRecord, event: Message, news: Message): boolean =>
  event.type === "hold" &&
  !record.theme &&
  !record.purpose &&
  !record.online &&
  news.type === "result" &&
  isElected(record, news);

/** A signing at a meeting with an aim of its own, which is not the aim of the document. */
const isBesideMeeting = ({ kind, purpose, agenda }: DraftRecord): boolean =>
  kind === "meeting" &&
  purpose !== undefined &&
  (agenda ?? []).some(({ activity, title }) => activity === "talks" && title !== undefined);

/** An award or a gift whose English sentence states where it was given. */
const isGivenInEnglish = (record: DraftRecord, news: Message, lang: Lang): boolean =>
  lang === "en" && news.type === "result" && GIVEN_AT.has(news.outcome.type ?? "") && !record.online;

const GIVEN_AT: ReadonlySet<string> = new Set(["award", "gift", "launch"]);

const hasPlace = (record: DraftRecord): boolean =>
  record.venue !== undefined || record.city !== undefined || (record.areas ?? []).length > 0;

/** What a signing led to belongs to the news: "Cooperation thereby entered a new stage." */
const isEffect = (sign: Of<"sign">, result: Of<"result">): boolean =>
  result.outcome.type === "result" &&
  (result.outcome.points ?? []).length === 1 &&
  sign.scene !== undefined &&
  result.scene === sign.scene &&
  CEREMONIES.has(sign.scene.item.activity ?? "") &&
  !(result.outcome.points ?? []).some(({ zh }) => FAREWELL.test(zh ?? "")) &&
  wordsOf(result.outcome.points) <= SHORT_EFFECT;

/** Souvenirs and photographs, which close a visit. */
const FAREWELL = /纪念品|礼品|合影/;

/** "presents were exchanged after the signing": what followed the act of those who signed, so that they are named before it. */
const isAfterSigning = ({ outcome }: Of<"result">): boolean =>
  (outcome.points ?? []).some(({ en }) => / after (?:the |they )?sign(?:ing|ed)\b/.test(en ?? ""));

const TOTAL = /\d+个?(?:重大)?项目.*(?:签约|开工)|总投资|\b\d+ (?:projects|agreements|contracts)\b/;

/**
 * What the two sides agreed on when they signed: it follows the document, not what somebody said there, in Chinese not what was
 * done at other items.
 */
const isAgreedAt = (sign: Of<"sign">, { outcome, scene }: Of<"result">, lang: Lang): boolean =>
  outcome.type === "consensus" &&
  !outcome.by?.length &&
  sign.scene !== undefined &&
  scene === sign.scene &&
  CEREMONIES.has(scene.item.activity ?? "") &&
  (scene.item.remarks ?? []).length > 0 === (lang === "en");

/** How many projects were signed and begun, for how much: the total comes before its parts. */
export const isTotal = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" &&
  (outcome.points ?? []).some(({ en, zh }) => TOTAL.test(zh ?? "") || TOTAL.test(en ?? ""));

/** The description of an order or a prize comes after what was said at its award. */
export const isAward = (news: Message): boolean => news.type === "result" && news.outcome.type === "award";

/** The ceremony at which the news was given: the English sentence of the news states it. */
const ceremonyOf = (pool: Pool, record: DraftRecord, news: Message, lang: Lang): Message[] =>
  isGivenInEnglish(record, news, lang) && news.type === "result"
    ? pool.take("session", (one) => one.scene === news.scene && isBareSession(one))
    : [];

/**
 * A signing on one day of a journey of several: the lead states the days of the journey, its stop the day and place of the
 * signing. Only where the item states nothing but the signing.
 */
const isStopOfJourney = (pool: Pool, record: DraftRecord, { scene, agreement }: Of<"sign">): boolean => {
  const { start, end } = record.when ?? {};
  const day = scene?.item.when?.start;
  if (!scene || !day || !end || start === end || (agreement.signedOn ?? day) !== day) return false;
  const { venue, city } = scene.item;
  if (agreement.signedOn && record.venue && !venue && !city) return false;
  const rest = pool.rest.filter((one) => "scene" in one && one.scene === scene);
  return (
    pool.rest.some((one) => one.type === "visit") &&
    pool.rest.some((one) => one.type === "tour" || one.type === "talk") &&
    rest.every((one) => one.type === "session" && isBareSession(one)) &&
    rest.length > 0
  );
};

/** Whether the event was part of a larger one, in the same place and without recorded days of its own. */
const isWhereLargerEventWas = ({ venue, partOf }: DraftRecord): boolean =>
  partOf?.how === "at" &&
  partOf.when === undefined &&
  venue !== undefined &&
  venue.id === partOf.venue?.id &&
  JSON.stringify(venue.name) === JSON.stringify(partOf.venue?.name);

/**
 * Several documents of one party: those signed on one occasion follow immediately with what is known of each, the others at
 * their items.
 */
const signingsUnits = (
  pool: Pool,
  record: DraftRecord,
  news: Of<"signings">,
  lang: Lang,
): { lead: Message[]; after: Unit[] } => {
  const lead: Message[] = [news];
  if (lang === "zh" && isWhereLargerEventWas(record)) lead.push(...pool.take("setting"));
  if (!news.once) return { lead, after: [] };
  if (news.scene) lead.push(...pool.take("session", (one) => one.scene === news.scene));
  lead.push(...witnessedOnce(pool, news));
  return { lead, after: news.signed.flatMap(({ sign }) => agreementUnits(pool, sign, true)) };
};

/** Words of the parties' obligations under a document, up to which its news has room for them. */
const SHORT_TERMS = 30;

/**
 * English: what the only document is about, where that is one sentence: without a purpose, only this says what was signed for
 * what, beside the signatories.
 */
const shortTerms = (pool: Pool, { agreement, together }: Of<"sign">, lang: Lang): Message[] => {
  const { scope = [], fields = [], term, effectiveOn, expiresOn, renews, amends, renewalOf } = agreement;
  const more = [agreement.purpose, term, effectiveOn, expiresOn, renews, amends, renewalOf, together];
  const few = scope.length <= 2 && (scope.length === 0 || fields.length === 0);
  const words = wordsOf([...scope.map(({ text }) => text), ...fields]);
  const plain = few && words <= SHORT_TERMS && more.every((one) => one === undefined);
  if (lang !== "en" || !plain || (agreement.status ?? "signed") !== "signed") return [];
  return pool
    .take("terms", (one) => one.agreement.key === agreement.key && one.beside === undefined)
    .map((one) => ({ ...one, withNews: true }));
};

/** Whether the same people gave something else to others at the ceremony of the gift or award that is the news. */
const isGivenToo = ({ outcome, scene }: Of<"result">, other: Of<"result">): boolean =>
  (outcome.type === "gift" || outcome.type === "award") &&
  other.outcome.type === outcome.type &&
  scene !== undefined &&
  other.scene === scene &&
  scene.item.activity === "ceremony" &&
  (outcome.by ?? []).length > 0 &&
  outcome.by?.join() === other.outcome.by?.join();

/** People at the item that is the news, up to which its first paragraph has room for them. */
const MAX_AT_NEWS = 6;

/** The news with what belongs in its sentence, and what has to follow immediately. */
export const newsUnits = (
  pool: Pool,
  record: DraftRecord,
  news: Message,
  lang: Lang,
  content: Content,
): { lead: Message[]; after: Unit[] } => {
  if (news.type === "signings") return signingsUnits(pool, record, news, lang);
  const lead = pool.takeOne(news);
  // English: the objects of a handover that its item records as a gift, unless the recipient gave them in return.
  const listed = (one: Of<"result">): boolean =>
    one.outcome.type === "gift" &&
    news.type === "handover" &&
    one.scene === news.scene &&
    !one.outcome.by?.some((key) => news.scene.receivers.includes(key));
  if (lang === "en" && news.type === "handover") lead.push(...pool.take("result", listed));
  if (news.type === "handover")
    lead.push(...pool.take("narrative", (one) => one.scene === news.scene && isAboutGift(one)));
  if (lang === "en" && news.type === "result" && news.outcome.type === "gift")
    lead.push(
      ...pool.take("handover", (one) => isHandoverOf(one, news)),
      ...pool.take("narrative", (one) => one.scene === news.scene && isAboutUse(one)),
    );
  lead.unshift(...ceremonyOf(pool, record, news, lang));
  if (news.type === "session") lead.push(...pool.take("session", (one) => isFurtherAct(news, one)));
  if (lang === "zh" && news.type === "session" && news.scene.item.did === undefined)
    lead.push(
      ...pool.take("scene-attendees", (one) => one.scene === news.scene && one.people.length <= MAX_AT_NEWS),
    );
  if (news.type === "result") lead.push(...pool.take("result", (one) => isEffectOfNews(record, news, one)));
  if (lang === "en" && news.type === "result")
    lead.push(...pool.take("result", (one) => isGivenToo(news, one)));
  if (lang === "en")
    lead.splice(1, 0, ...pool.take("result", (one) => isResultOfNewsItem(record, news, one)));
  if (news.type !== "sign") return { lead, after: [] };
  const own = (message: Message): boolean => agreementOf(message) === news.agreement.key;
  if (lang === "zh" && isWhereLargerEventWas(record)) lead.push(...pool.take("setting"));
  if (lang === "zh" && isAcrossAreas(record)) lead.push(...pool.take("visit"));
  const apart =
    lang === "en" && (isStopOfJourney(pool, record, news) || isSignedBehind(content, record, news.scene));
  if (news.scene && !apart) lead.push(...pool.take("session", (one) => one.scene.key === news.scene?.key));
  const effects = pool.take(
    "result",
    (one) =>
      isEffect(news, one) || isEffectOfNews(record, news, one) || (record.kind === "signing" && isTotal(one)),
  );
  lead.push(...effects.filter((one) => !isAfterSigning(one)));
  lead.push(...shortTerms(pool, news, lang));
  lead.push(...pool.take("signatories", own));
  lead.push(...effects.filter(isAfterSigning));
  if (lang === "en" && isArrangedThrough(record))
    lead.push(...pool.take("arrange", (one) => one.list === "organizers"));
  const [witnesses] = witnessesOfNews(pool, news, lang);
  const few = witnesses !== undefined && witnesses.people.length <= MAX_IN_LEAD;
  if (few) lead.push(witnesses);
  if (lang === "en")
    lead.push(...pool.take("narrative", (one) => one.scene === news.scene && isAboutSigning(one)));
  if (lang === "zh") {
    // What was exchanged follows those who signed, unless their visit comes in between.
    const exchanged = (one: Of<"narrative">): boolean => one.scene === news.scene && isExchangeOfGifts(one);
    if (!pool.has("visit")) lead.push(...pool.take("narrative", exchanged));
    lead.push(...thereOnly(pool, record, news));
  }
  const agreed = pool.take("result", (one) => isAgreedAt(news, one, lang));
  const context = pool.take("background", (one) => isAboutAgreement(record, one));
  const all = lang === "zh" ? promisedByAll(pool, record) : [];
  const terms = termsOfNews(pool, news, lang);
  // Further documents are news too.
  const near = lang === "en" || !isOfParties(news) || terms.some(({ type }) => type === "sign");
  const after = unit("agreements", [...terms, ...all, ...agreed, ...context], near);
  return {
    lead,
    after: [...after, ...(witnesses && !few ? unit("people", [witnesses, ...pool.take("attendance")]) : [])],
  };
};

/** A journey of several days through several areas: its days and places are not those of the signing on it, which it precedes. */
const isAcrossAreas = ({ kind, when, areas = [] }: DraftRecord): boolean =>
  kind === "outbound_visit" && areas.length > 1 && when?.end !== undefined && when.end !== when.start;

/** A document of known parties, whose terms begin the second Chinese paragraph; those of counted projects describe the news. */
const isOfParties = ({ agreement }: Of<"sign">): boolean => (agreement.parties ?? []).length > 1;

/** Whether only people, no organizations, arranged an event between its parties. */
const isArrangedByPeople = ({ organizers = [] }: DraftRecord): boolean =>
  organizers.every(({ tier, participant }) => tier === "go_between" && participant !== undefined);

/** A signing of which otherwise only the organizer is known: its sentence follows the news, before the terms. */
const isArrangedThrough = ({ kind, organizers = [] }: DraftRecord): boolean =>
  kind === "signing" && organizers.length > 0 && organizers.every(({ tier }) => tier === "go_between");

/** Chinese: the few who only attended a signing that is the news, without speeches at it, belong to its sentence. */
const thereOnly = (pool: Pool, record: DraftRecord, { scene }: Of<"sign">): Message[] => {
  if (scene?.item.activity !== "signing" || (scene.item.remarks ?? []).length > 0) return [];
  const first = record.agenda?.find(({ told }) => (told ?? "main") === "main");
  if (scene.item.when || scene.item.venue || first?.key === scene.key) return [];
  return pool.take("scene-attendees", (one) => one.scene === scene && one.people.length <= MAX_IN_LEAD);
};

/**
 * Chinese: the only document of a signing ceremony that is the news, and its results, immediately follow the ceremony; the
 * signatories stay with the item. A session that is the ceremony under another name is not stated again. So do documents of
 * unknown parties that were only counted, with their terms: they are what the ceremony was for.
 */
export const signedAtCeremony = (pool: Pool, record: DraftRecord): Unit[] => {
  const [sign, ...more] = pool.rest.filter((one) => one.type === "sign");
  if (record.kind !== "signing" || !sign || more.length > 0) return [];
  const { status, parties = [], count } = sign.agreement;
  if (status !== "signed" || sign.together) return [];
  if (count !== undefined && parties.length === 0)
    return unit(
      "agreements",
      [...pool.takeOne(sign), ...pool.take("terms", (one) => one.agreement.key === sign.agreement.key)],
      true,
    );
  if (parties.length !== 2) return [];
  const [effect, ...others] = pool.rest.filter((one) => one.type === "result" && isShortEffect(one));
  if (effect?.type !== "result" || others.length > 0) return [];
  pool.take("session", (one) => one.scene === effect.scene && isEventAgain(record, one));
  const [signing, ...rest] = pool.takeOne(sign);
  return signing ? unit("agreements", [signing, ...pool.takeOne(effect), ...rest], true) : [];
};

const isShortEffect = ({ outcome, scene }: Of<"result">): boolean =>
  outcome.type === "result" &&
  CEREMONIES.has(scene?.item.activity ?? "") &&
  (outcome.points ?? []).length === 1 &&
  wordsOf(outcome.points) <= SHORT_EFFECT;

/** 授牌仪式 of 医联体签约授牌仪式: a session of which only its identity with the event is known. */
const isEventAgain = ({ officialName }: DraftRecord, session: Of<"session">): boolean => {
  const title = session.scene.item.title?.zh;
  return title !== undefined && officialName?.zh?.endsWith(title) === true && isBareSession(session);
};

/** Something else that the people of the news did, recorded without another day or place. */
const isFurtherAct = (news: Of<"session">, { scene: { item } }: Of<"session">): boolean => {
  const keys = (people: typeof item.people): string => (people ?? []).map(({ key }) => key).join();
  return (
    item.did !== undefined && !item.when && !item.venue && keys(item.people) === keys(news.scene.item.people)
  );
};

/** Companions who fit into an English first paragraph; a longer list ends the text. */
const MAX_ALONG = 4;

/** "commercial deals between enterprises": documents without named parties, which a large event led to. */
export const isOfMany = ({ agreement, scene }: Of<"sign">): boolean =>
  (agreement.parties ?? []).length === 0 &&
  (agreement.status ?? "signed") === "signed" &&
  / between |^(?:\p{Ll}+ )*(?:deals|contracts|agreements|memorandums|memoranda)$/u.test(
    agreement.title?.en ?? "",
  ) &&
  !scene?.item.venue &&
  !scene?.item.when;

/** "arrive in Lakeville": the first item of a journey, of which nothing else is known. */
const isArrival = (record: DraftRecord, { scene: { item } }: Of<"session">): boolean =>
  item.key === record.agenda?.[0]?.key &&
  /^arrive\b/.test(item.did?.en ?? "") &&
  !item.title &&
  [item.remarks, item.narrative, item.outcomes, item.topics].every((list) => (list ?? []).length === 0);

/** Chinese: whether companions and hosts are listed; they come before what was seen. */
const hasPeopleFirst = ({ rest }: Pool): boolean =>
  rest.some(({ type }) => type === "members") && rest.some(({ type }) => type === "receive");

/** Whether only days are known of a larger event, which its name has room for: far from it they are those of something else. */
const isOnlyDated = ({ partOf, city, venue }: DraftRecord): boolean =>
  partOf?.when !== undefined &&
  (partOf.how === "on_the_eve" || partOf.how === "on_the_sidelines") &&
  !partOf.venue &&
  !partOf.organizers?.length &&
  (partOf.city === undefined || [city?.en, venue?.city?.en].includes(partOf.city.en));

/** What the event was, where that is not itself the news, and what joins its sentence. */
export const eventMessages = (
  pool: Pool,
  record: DraftRecord,
  event: Message | undefined,
  lang: Lang,
  news: Message,
): Message[] => {
  const dated = lang === "en" && isOnlyDated(record);
  const found: Message[] =
    dated && news.type === "result" && event?.type === "hold" ? [...pool.take("setting")] : [];
  // In English the people who arranged a meeting end its text.
  const later = lang === "en" && event?.type === "meet" && isArrangedByPeople(record);
  found.push(...pool.takeOne(event), ...pool.take("arrange", (one) => one.list === "organizers" && !later));
  if (record.partOf?.how === "at" || dated) found.push(...pool.take("setting"));
  // The organizer of the larger event that a visit was made for follows the visit.
  if (lang === "en" && event?.type === "visit" && record.partOf?.how === "at")
    found.push(...pool.take("organize", (one) => one.of === "partOf"));
  if (event?.type === "meet")
    found.push(...pool.take("talk", (one) => one.scene === event.scene || isShortTalk(one)));
  if (event?.type === "visit" && event.sights && !(lang === "zh" && hasPeopleFirst(pool)))
    found.push(...pool.take("tour", (one) => one.scene === event.sights));
  if (event?.type === "visit" && lang === "en")
    found.push(...pool.take("session", (one) => isArrival(record, one)));
  if (event?.type === "visit" && event.tour && lang === "en")
    found.push(...pool.take("tour", (one) => one.scene === event.tour));
  found.push(...pool.take("speech", (one) => one.ahead === true));
  if (event?.type === "hold") found.push(...sessionOfEvent(pool, record, event, lang));
  if (event?.type !== "visit") found.push(...pool.take("attendance"));
  found.push(...pool.take("accompany", (one) => lang === "zh" || one.people.length <= MAX_ALONG));
  return found;
};
