import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Content } from "../content/content";
import { isBareSession, type Message, type Scene } from "../content/message";
import { wholeDelegation } from "../content/named";
import { isPublication } from "../content/published";
import { familyOf, organizationsOf } from "../content/roster";
import { isCorrespondence } from "../content/scene-messages";
import type { Facts } from "../reference/facts";
import {
  explainsLead,
  isAbout,
  isAboutAgreement,
  isAboutEvent,
  isAboutForm,
  isAboutPlace,
  isAmountGiven,
  isAnniversary,
  isDated,
} from "./context";
import { type DocumentPlan, type Unit, unit } from "./document-plan";
import { isAboutGift, takeExplanations } from "./explained";
import { actingIn, leadingSpeakers, peopleOfGathering, peopleOfVisit, principalGuests } from "./people";
import { agreementOf, type Of, Pool } from "./pool";
import { agreementUnits, consensusOfTalks, isShortTalk, sceneUnits, termsOfNews } from "./scene-units";
import { isTellable } from "./tellable";
import { wordsOf } from "./weight";

/** Words of what a signing led to, in the first paragraph. */
const SHORT_EFFECT = 20;
const CEREMONIES: ReadonlySet<string> = new Set(["signing", "ceremony"]);

/** Witnesses and organizers that the first paragraph has room for. */
const FEW = 3;

/** An event without a name or theme, of which the news says all. Only a signing takes the purpose and place of its event along. */
const isBareEvent = (record: DraftRecord, event: Message, news: Message, lang: Lang): boolean =>
  event.type === "hold" &&
  !record.officialName &&
  !record.theme &&
  (news.type === "sign" ||
    (!record.purpose &&
      (news.type !== "result" || !hasPlace(record) || isGivenInEnglish(record, news, lang))));

/** An award or a gift, of which the English sentence says where it was given. */
const isGivenInEnglish = (record: DraftRecord, news: Message, lang: Lang): boolean =>
  lang === "en" && news.type === "result" && GIVEN_AT.has(news.outcome.type ?? "") && !record.online;

const GIVEN_AT: ReadonlySet<string> = new Set(["award", "gift"]);

const hasPlace = (record: DraftRecord): boolean =>
  record.venue !== undefined || record.city !== undefined || (record.areas ?? []).length > 0;

/** What a signing led to belongs to the news: "Cooperation thereby entered a new stage." */
const isEffect = (sign: Of<"sign">, result: Of<"result">): boolean =>
  result.outcome.type === "result" &&
  (result.outcome.points ?? []).length === 1 &&
  sign.scene !== undefined &&
  result.scene === sign.scene &&
  CEREMONIES.has(sign.scene.item.activity ?? "") &&
  wordsOf(result.outcome.points) <= SHORT_EFFECT;

const TOTAL = /\d+个?(?:重大)?项目.*(?:签约|开工)|总投资|\b\d+ (?:projects|agreements|contracts)\b/;

/** How many projects were signed and begun, for how much: the sum comes before its parts. */
const isTotal = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" &&
  (outcome.points ?? []).some(({ en, zh }) => TOTAL.test(zh ?? "") || TOTAL.test(en ?? ""));

/** What an order or a prize is comes after what was said at its award. */
const isAward = (news: Message): boolean => news.type === "result" && news.outcome.type === "award";

/** The ceremony at which the news was given: English says where that was in the sentence of the news. */
const ceremonyOf = (pool: Pool, record: DraftRecord, news: Message, lang: Lang): Message[] =>
  isGivenInEnglish(record, news, lang) && news.type === "result"
    ? pool.take("session", (one) => one.scene === news.scene && isBareSession(one))
    : [];

/**
 * A signing on one day of a journey of several: the lead tells when the journey was, and its stop when and where the
 * document was signed. Only where nothing else is told of the item than the signing.
 */
const isStopOfJourney = (pool: Pool, record: DraftRecord, { scene, agreement }: Of<"sign">): boolean => {
  const { start, end } = record.when ?? {};
  const day = scene?.item.when?.start;
  if (!scene || !day || !end || start === end || (agreement.signedOn ?? day) !== day) return false;
  const rest = pool.rest.filter((one) => "scene" in one && one.scene === scene);
  return (
    pool.rest.some((one) => one.type === "visit") &&
    pool.rest.some((one) => one.type === "tour" || one.type === "talk") &&
    rest.every((one) => one.type === "session" && isBareSession(one)) &&
    rest.length > 0
  );
};

/** Whether the event was at a larger one, in the same place and on no days that are noted apart. */
const isWhereLargerEventWas = ({ venue, partOf }: DraftRecord): boolean =>
  partOf?.how === "at" &&
  partOf.when === undefined &&
  venue !== undefined &&
  venue.id === partOf.venue?.id &&
  JSON.stringify(venue.name) === JSON.stringify(partOf.venue?.name);

/** The news with what belongs in its sentence, and what has to follow at once. */
const newsUnits = (
  pool: Pool,
  record: DraftRecord,
  news: Message,
  lang: Lang,
): { lead: Message[]; after: Unit[] } => {
  const lead = pool.takeOne(news);
  if (news.type === "handover")
    lead.push(...pool.take("narrative", (one) => one.scene === news.scene && isAboutGift(one)));
  lead.unshift(...ceremonyOf(pool, record, news, lang));
  if (news.type === "session") lead.push(...pool.take("session", (one) => isFurtherDeed(news, one)));
  if (news.type !== "sign") return { lead, after: [] };
  const own = (message: Message): boolean => agreementOf(message) === news.agreement.key;
  if (lang === "zh" && isWhereLargerEventWas(record)) lead.push(...pool.take("setting"));
  const apart = lang === "en" && isStopOfJourney(pool, record, news);
  if (news.scene && !apart) lead.push(...pool.take("session", (one) => one.scene.key === news.scene?.key));
  lead.push(
    ...pool.take("result", (one) => isEffect(news, one) || (record.kind === "signing" && isTotal(one))),
  );
  lead.push(...pool.take("signatories", own));
  lead.push(...pool.take("witnesses", (one) => own(one) && one.people.length <= FEW));
  const context = pool.take("background", (one) => isAboutAgreement(record, one));
  const after = unit("agreements", [...termsOfNews(pool, news, lang), ...context], true);
  const witnesses = pool.take("witnesses", own);
  return {
    lead,
    after: [
      ...after,
      ...(witnesses.length > 0 ? unit("people", [...witnesses, ...pool.take("attendance")]) : []),
    ],
  };
};

/** Something else that those of the news did, of which no other day or place is known. */
const isFurtherDeed = (news: Of<"session">, { scene: { item } }: Of<"session">): boolean => {
  const keys = (people: typeof item.people): string => (people ?? []).map(({ key }) => key).join();
  return (
    item.did !== undefined && !item.when && !item.venue && keys(item.people) === keys(news.scene.item.people)
  );
};

/** What the event was, where it is not itself the news, and what joins its sentence. */
const eventMessages = (pool: Pool, record: DraftRecord, event: Message | undefined): Message[] => {
  const found = [...pool.takeOne(event), ...pool.take("arrange", (one) => one.list === "organizers")];
  if (record.partOf?.how === "at") found.push(...pool.take("setting"));
  if (event?.type === "meet")
    found.push(...pool.take("talk", (one) => one.scene === event.scene || isShortTalk(one)));
  if (event?.type === "visit" && event.sights)
    found.push(...pool.take("tour", (one) => one.scene === event.sights));
  if (event?.type === "hold") found.push(...pool.take("session", (one) => one.scene === event.named));
  if (event?.type !== "visit") found.push(...pool.take("attendance"));
  found.push(...pool.take("accompany"));
  return found;
};

/** What two sides agreed to aim for at talks, of which nothing more is known, belongs to the news of their visit. */
const intentionOf = (pool: Pool, content: Content, facts: Facts, event: Message | undefined): Message[] => {
  if (event?.type !== "visit" || !content.relations.visit) return [];
  const [sign, ...more] = content.messages.filter((one) => one.type === "sign");
  const only = sign?.type === "sign" && sign.agreement.status === "intended" && more.length === 0;
  const talks = only && sign.scene && TALKS.has(sign.scene.item.activity ?? "");
  const terms = content.messages.some((one) => one.type === "terms" && isTellable(one, facts));
  if (!talks || terms || (sign.agreement.parties ?? []).length !== 2) return [];
  return pool.takeOne(sign);
};

const TALKS: ReadonlySet<string> = new Set(["talks", "discussion"]);

/** Whether somebody of the organizations that owe a follow-up was there; otherwise the background has to introduce them first. */
const isOfThoseThere = (record: DraftRecord, message: Of<"promised">): boolean => {
  const there = new Set((record.participants ?? []).flatMap((one) => [...organizationsOf(one)]));
  const parties = (record.agreements ?? [])
    .flatMap((one) => one.parties ?? [])
    .flatMap((one) => familyOf(one.organization));
  return message.followUps.every(({ followUp: { by } }) =>
    (by?.organizations ?? []).every((organization) =>
      familyOf(organization).some((id) => there.has(id) || parties.includes(id)),
    ),
  );
};

/** What the whole delegation will do: it is told where its people are. */
const isOfDelegation = (record: DraftRecord, { followUps }: Of<"promised">): boolean =>
  followUps.every(
    ({ followUp: { by, from } }) =>
      from === undefined && wholeDelegation(record, by?.participants ?? []) !== undefined,
  );

const GIVEN: ReadonlySet<string> = new Set(["award", "launch"]);

/** Awards of one item for which people came to the event. */
const MANY_GIVEN = 3;

/**
 * What was awarded or launched at an event of many comes right after what the event was, where it is what people came
 * for: the first item, or many awards. Otherwise it keeps its place in the agenda.
 */
const givingUnits = (pool: Pool, record: DraftRecord, content: Content): Unit[] =>
  content.scenes.flatMap((scene, at) => {
    const isGiven = (one: Of<"result">): boolean => one.scene === scene && GIVEN.has(one.outcome.type ?? "");
    const count = pool.rest.filter((one) => one.type === "result" && isGiven(one)).length;
    if (count === 0 || (at > 0 && count < MANY_GIVEN)) return [];
    const given = pool.take("result", isGiven);
    const settings = pool.take("session", (one) => one.scene === scene && isBareSession(one));
    return [
      ...unit("outcomes", [...settings, ...given]),
      ...unit("background", takeExplanations(pool, record, given), true),
    ];
  });

/** What is left of the context: a sentence that tells of another day has a paragraph of its own. */
const contextUnits = (pool: Pool, record: DraftRecord): Unit[] => {
  const units: Message[][] = [[...pool.take("setting"), ...pool.take("arrange"), ...pool.take("organize")]];
  let apart = false;
  for (const one of pool.take("background")) {
    const dated = isDated(record, one);
    const last = units.at(-1);
    if (dated || apart || !last) units.push([one]);
    else last.push(one);
    apart = dated;
  }
  return units.flatMap((messages) => unit("background", messages));
};

/** Items at which something was published and nobody's words were noted: what the event is remembered for. */
const publishingScenes = ({ scenes, messages }: Content): Scene[] =>
  scenes.filter(
    (scene) =>
      scene.told === "main" &&
      (scene.item.remarks ?? []).length === 0 &&
      messages.some((one) => isPublication(one) && one.scene === scene),
  );

/** Letters and telegrams that came in besides: no part of the programme, they close the text with the facts of the larger event. */
const isLetters = ({ item, told }: Scene): boolean => told !== "main" && isCorrespondence(item);

/** Letters join short context and stand in front of long context. */
const closingUnits = (context: readonly Unit[], letters: readonly Unit[]): Unit[] => {
  const count = context.reduce((n, one) => n + one.messages.length, 0);
  const [first] = context;
  if (letters.length === 0 || !first || context.length > 1 || count > FEW)
    return [...letters.map((one) => ({ ...one, near: false })), ...context];
  return [first, ...letters.map((one) => ({ ...one, part: first.part, near: true }))];
};

const isFew = (record: DraftRecord): boolean =>
  (record.organizers ?? []).filter((one) => one.tier !== "inviter" && one.tier !== "go_between").length <=
  FEW;

/** Without names for those who came, the text opens with what was done, said or concluded. */
const canOpen = ({ type }: Message): boolean =>
  ["tour", "talk", "session", "handover", "speech", "result", "sign", "promised", "present"].includes(type);

/** The news first, then what was done in order with what each said, results, people who are left, background. */
export const documentPlan = (content: Content, facts: Facts): DocumentPlan | undefined => {
  const { record } = facts;
  const messages = content.messages.filter((message) => isTellable(message, facts));
  const news = content.candidates.find((candidate) => messages.includes(candidate)) ?? messages.find(canOpen);
  if (!news) return undefined;
  const event = messages.find((one) => one.id === "lead");
  const bare = event !== undefined && event !== news && isBareEvent(record, event, news, facts.lang);
  const pool = new Pool(messages.filter((message) => !(bare && message === event)));
  const visit = event?.type === "visit" || event?.type === "meet" ? event : undefined;

  const { lead, after } = newsUnits(pool, record, news, facts.lang);
  const principal =
    facts.lang === "zh" && event?.type === "hold" && event === news
      ? principalGuests(pool, content, record)
      : [];
  const signed = lead.findIndex((one) => one.type === "signatories");
  if (facts.lang === "zh" && !visit && signed > 0)
    lead.splice(signed, 0, ...leadingSpeakers(content, record, news));
  const opening = eventMessages(pool, record, bare ? undefined : event);
  if (news === event) opening.push(...intentionOf(pool, content, facts, event));
  // In Chinese what was given at an event with a name is told behind it.
  if (facts.lang === "zh" && news.type === "result" && event?.type === "hold" && record.officialName)
    lead.unshift(...opening.splice(0));
  const explained = pool.take("background", (one) => isAbout(record, one, membersOf(messages)));
  // In Chinese those before whom it was signed leave no room for others in the first paragraph.
  const full = facts.lang === "zh" && lead.some((one) => one.type === "witnesses");
  const people = visit
    ? peopleOfVisit(pool, content, record, visit, {
        lang: facts.lang,
        explained: explained.length > 0,
        news: event === news,
      })
    : peopleOfGathering(pool, content, record, news, { full, lang: facts.lang });
  const organize = pool.take("organize", (one) => one.of === "event");
  const chair = pool.take("role", (one) => one.role === "chair");
  const form = event?.type === "hold" ? pool.take("narrative", isAboutForm) : [];
  const apart = news.type === "sign" && !visit;
  const chairing = chairFollowsOrganizers(content, organize) ? chair : [];
  const organizing = isFew(record) ? [...organize, ...chairing, ...form] : [];

  const staying = (list: readonly Message[]): Message[] =>
    list.some((one) => one.type === "members")
      ? pool.take("promised", (one) => isOfDelegation(record, one))
      : [];

  const acting = actingIn(content, record);
  const attended: Message[] = [];
  const unitsOf = (scene: Scene): Unit[] =>
    sceneUnits(pool, scene, {
      late: (lists) => {
        for (const one of lists)
          attended.push({ ...one, people: one.people.filter((key) => !acting.has(key)) });
      },
      received: people.received.scene === scene ? people.received.messages : [],
      seated: people.seated.scene === scene ? people.seated.messages : [],
      context: pool.take("background", (one) => isAboutPlace(record, one, scene)),
      consensusLast: facts.lang === "zh",
      explained: (messages) => takeExplanations(pool, record, messages),
    });
  const units: Unit[] = [
    ...unit(
      "lead",
      apart ? [...lead, ...people.inLead] : [...lead, ...opening, ...people.inLead, ...organizing],
    ),
    ...unit("people", apart ? staying(people.inLead) : [], true),
    ...unit(
      "background",
      [
        ...(isAward(news) ? [] : takeExplanations(pool, record, lead)),
        ...pool.take(
          "background",
          (one) =>
            explainsLead(record, one) ||
            isAnniversary(record, one) ||
            isAboutEvent(record, one) ||
            isAmountGiven(record, one),
        ),
      ],
      true,
    ),
    ...after.map((one) => ({ ...one, near: one.near && apart })),
    ...(apart ? unit("lead", [...opening, ...organizing]) : []),
    ...(isFew(record) ? [] : unit("organizers", [...organize, ...chairing, ...form], true)),
    ...unit("people", principal),
    ...(event?.type === "hold" ? givingUnits(pool, record, content) : []),
    ...(facts.lang === "zh" && event?.type === "hold" && event === news
      ? publishingScenes(content)
          .flatMap(unitsOf)
          .map((one) => (one.part === "agenda" ? { ...one, part: "outcomes" as const } : one))
      : []),
    ...people.early.flatMap((list) => unit("people", [...list, ...staying(list)])),
    ...unit("people", pool.take("attendance"), true),
    ...unit("people", chairing.length > 0 ? [] : chair, true),
    ...unit("people", pool.take("role"), true),
  ];
  if (apart)
    units.push(
      ...unit(
        "outcomes",
        pool.take("result", (one) => one.scene === undefined),
      ),
    );
  const letters = facts.lang === "zh" ? content.scenes.filter(isLetters) : [];
  for (const scene of content.scenes)
    if (!letters.includes(scene)) units.push(...unitsOf(scene), ...consensusOfTalks(pool, content, scene));
  const closing = letters.flatMap(unitsOf);
  for (const sign of pool.take("sign")) units.push(...agreementUnits(pool, sign, false));
  units.push(
    ...unit("outcomes", pool.take("result")),
    ...unit(
      "follow_ups",
      pool.take("promised", (one) => isOfThoseThere(record, one)),
    ),
    ...unit("people", attended),
    ...people.late.flatMap((list) => unit("people", list)),
    ...unit("background", explained, facts.lang === "zh"),
    ...unit(
      "agenda",
      pool.rest.filter((one) => !CONTEXT.has(one.type)),
    ),
    ...closingUnits(contextUnits(pool, record), closing),
    ...unit("follow_ups", pool.take("promised")),
  );
  return { news, ...(event && !bare ? { event } : {}), units };
};

const CONTEXT: ReadonlySet<Message["type"]> = new Set([
  "setting",
  "arrange",
  "organize",
  "background",
  "promised",
]);

const membersOf = (messages: readonly Message[]): string[] =>
  messages.flatMap((message) =>
    message.type === "members" || message.type === "present" ? message.people : [],
  );

/** Who chaired is told with the organizers, unless the first item has speakers to be told with. */
const chairFollowsOrganizers = (content: Content, organize: readonly Message[]): boolean =>
  organize.length > 0 && !content.messages.some((message) => message.type === "speech" && message.bare);
