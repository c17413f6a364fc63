import type { DraftRecord, Outcome } from "../../events/shape";
import { isDonated } from "./donated";
import { isGivenAtOpening, isToGroup } from "./given-at-event";
import { isGiverKnown } from "./given-by-home";
import { handoverOf, isGivenByPeople, isTokenOf } from "./handover-as-news";
import type { Meet, Message } from "./message";
import { familyOf, organizationsOf } from "./roster";
import { isSignedBefore } from "./signed-before";
import { areAlike, signingsOf } from "./signings";
import { isAssembly } from "./visits";

const participantsOf = (message: Message): readonly string[] => {
  switch (message.type) {
    case "visit":
      return message.party.people;
    case "meet":
      return [...message.hosts, ...message.party.people, ...message.groups.flat()];
    default:
      return [];
  }
};

/** Whether the key of a record's `news` names what a message states. */
const isNamed = (message: Message, key: string): boolean => {
  switch (message.type) {
    case "sign":
      return [message, ...(message.together ?? [])].some((one) => one.agreement.key === key);
    case "result":
      return message.outcome.key === key;
    case "tour":
    case "talk":
    case "session":
    case "handover":
      return message.scene.key === key;
    default:
      return participantsOf(message).includes(key);
  }
};

const DONATION = /\b(?:donat|presents?\b|gifts?\b)|赠/i;
/** "Handover of Medical Supplies": a title that names the event after what was given there. */
const HANDOVER = /\bhand(?:s|ed|ing)?[ -]?over\b/i;

/**
 * Whether an outcome is the only one of its type, or, in an English record, or a Chinese one of awards, the first of several that
 * the same people gave to others at the only ceremony of the event: what each of them received is the news, and follows in its
 * sentence.
 */
const isOnlyOrFirst = ({ agenda, outcomes, title }: DraftRecord, { type, key, by }: Outcome): boolean => {
  const [first, ...more] = (outcomes ?? []).filter((one) => one.type === type);
  if (more.length === 0) return true;
  const keys = [first, ...more].flatMap((one) => one?.key ?? []);
  const [ceremony, ...others] = (agenda ?? []).filter((one) => keys.some((of) => one.outcomes?.includes(of)));
  const atOne = others.length === 0 && keys.every((of) => ceremony?.outcomes?.includes(of));
  return (
    first?.key === key &&
    (title?.zh === undefined || (type === "award" && title.en === undefined)) &&
    ceremony === agenda?.[0] &&
    ceremony?.activity === "ceremony" &&
    atOne &&
    more.length < MAX_GIVEN &&
    more.every(
      ({ to, ...one }) =>
        ((to?.organizations ?? []).length > 0 || (type === "award" && (to?.participants ?? []).length > 0)) &&
        one.by?.join() === by?.join(),
    )
  );
};

/** Gifts or awards for which the first sentences have room. */
const MAX_GIVEN = 3;
/** What an event is named after and was given there, with giver and recipient: the gift is the news, not the ceremony. */
const isDonation = (
  record: DraftRecord,
  { outcome }: Message & { type: "result" },
  messages: readonly Message[],
): boolean =>
  // A present at a donation of something else is not the news.
  !messages.some((one) => one.type === "result" && isDonated(record, one)) &&
  record.kind === "other" &&
  outcome.type === "gift" &&
  (record.officialName?.zh?.includes("捐赠") === true || isGiverKnown(record, outcome)) &&
  outcome.to !== undefined &&
  isOnlyOrFirst(record, outcome) &&
  ([record.title?.en, record.title?.zh].some((text) => text !== undefined && DONATION.test(text)) ||
    (record.title?.zh === undefined && HANDOVER.test(record.title?.en ?? "")) ||
    isGivenAtOpening(record, outcome));

const AWARDED = /\b(?:present|award|confer|bestow|decorat|honou?r|receiv)/i;
const AWARDED_ZH = /受聘|聘任|聘为|获聘|获颁|授予|获授|授勋|获[^，。]{0,12}(?:奖|勋章|奖章|称号)/;
/** The only award of an event without a name of its own, with giver and recipient, where the title reports it. */
const isHonour = (record: DraftRecord, { outcome }: Message & { type: "result" }): boolean =>
  record.kind === "other" &&
  outcome.type === "award" &&
  !record.officialName &&
  ((outcome.by ?? []).length > 0 || isToGroup(record, outcome)) &&
  outcome.to !== undefined &&
  (outcome.points ?? []).length === 1 &&
  isOnlyOrFirst(record, outcome) &&
  (AWARDED.test(record.title?.en ?? "") ||
    isAwardedAtCeremony(record) ||
    (!record.title?.en && AWARDED_ZH.test(record.title?.zh ?? "")));

/** Whether the only item that is not placed later is the ceremony of an award, which the title does not only report. */
const isAwardedAtCeremony = ({ agenda, title }: DraftRecord): boolean => {
  if (/\b(?:held|holds?|hosts?|organi[sz]es?)\b/i.test(title?.en ?? "")) return false;
  const [only, ...more] = (agenda ?? []).filter(({ told }) => (told ?? "main") === "main");
  return only?.activity === "ceremony" && more.length === 0 && AWARDED.test(only.title?.en ?? "");
};

const LAUNCHED = /\b(?:launch|open|inaugurat)/i;
/** What was launched at the ceremony of an event without a name of its own, if the English title reports it. */
const isLaunch = (record: DraftRecord, { outcome }: Message & { type: "result" }): boolean =>
  record.kind === "other" &&
  outcome.type === "launch" &&
  !record.officialName &&
  (record.outcomes ?? []).filter((one) => one.type === "launch").length === 1 &&
  (outcome.points ?? []).length === 1 &&
  LAUNCHED.test(record.title?.en ?? "");

/** Who was elected to lead, if the English title names them: the vote is the news, not the assembly. */
export const isElected = ({ title }: DraftRecord, { outcome }: Message & { type: "result" }): boolean => {
  const [point, ...more] = outcome.points ?? [];
  const name = /^(.+?) (?:was|were) (?:unanimously )?(?:re-?)?elected (?!with\b|by\b|for\b|at\b|in\b)/.exec(
    point?.en ?? "",
  )?.[1];
  const called = title?.en ?? "";
  return (
    outcome.type === "result" &&
    more.length === 0 &&
    name !== undefined &&
    /\belect(?:s|ed)\b/.test(called) &&
    called.includes(name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.? /, ""))
  );
};

const isCandidate = (record: DraftRecord, message: Message, messages: readonly Message[]): boolean => {
  switch (message.type) {
    case "sign": {
      const { status, parties } = message.agreement;
      const before = isSignedBefore(record, message);
      // A signing with only an earlier document on record is the signing of that document.
      if (record.kind === "signing")
        return !before || messages.every((one) => one.type !== "sign" || isSignedBefore(record, one));
      if (before) return false;
      return status === "signed" && (parties ?? []).length > 0;
    }
    case "visit":
    case "meet":
    case "hold":
      return true;
    case "result":
      return (
        isDonation(record, message, messages) ||
        isLaunch(record, message) ||
        isHonour(record, message) ||
        isElected(record, message)
      );
    default:
      return false;
  }
};

/** An action of known people: an aim of the event is the aim of that action. */
const isActionOfPeople = (message: Message): boolean =>
  message.type === "session" &&
  message.scene.item.did !== undefined &&
  (message.scene.item.people ?? []).length > 0 &&
  message.scene.item.peopleOpen === undefined;

/** Whether what was handed over is a token of the gift that is the news. */
const isToken = (record: DraftRecord, one: Message, messages: readonly Message[]): boolean =>
  messages.some(
    (gift) => gift.type === "result" && isDonation(record, gift, messages) && isTokenOf(record, one, gift),
  );

const GIVES = /\b(?:donates?|donated|hands? over|handed over)\b/i;
/** The only thing that was handed over, where the title says so: what was seen or signed before it is not the news. */
const givenByTitle = ({ title }: DraftRecord, messages: readonly Message[]): Message | undefined => {
  const [only, ...more] = messages.filter((one) => one.type === "handover");
  const titled = [title?.en ?? "", title?.zh ?? ""].some((one) => DONATION.test(one) || GIVES.test(one));
  return titled && more.length === 0 ? only : undefined;
};

/** "Embassy donates books to the school": a visitor's handover on a visit, where an English title reports only the handover. */
const isGivenOnVisit = (record: DraftRecord, message: Message, messages: readonly Message[]): boolean =>
  (record.kind === "reception" || record.kind === "outbound_visit") &&
  GIVES.test(record.title?.en ?? "") &&
  record.title?.zh === undefined &&
  !VISIT.test(record.title?.en ?? "") &&
  isGivenByPeople(record, message) &&
  givenByTitle(record, messages) === message;

/** The first action at an event without a name of its own: a handover, a tour, or an act. */
const isOpening = (record: DraftRecord, message: Message, messages: readonly Message[]): boolean => {
  if (isGivenOnVisit(record, message, messages)) return true;
  if (record.kind !== "other" || record.officialName || record.theme) return false;
  if (record.purpose && !isGivenByPeople(record, message) && !isActionOfPeople(message)) return false;
  if (isToken(record, message, messages)) return false;
  const first = givenByTitle(record, messages) ?? messages.find((one) => "scene" in one && one.scene);
  if (first !== message || !("scene" in message) || !message.scene) return false;
  if (message.scene.told !== "main" || message.scene.item.when) return false;
  const { item } = message.scene;
  if (message.type === "session") return item.did !== undefined && (item.people ?? []).length > 0;
  if (message.type !== "handover" && message.type !== "tour") return false;
  return message.type === "handover"
    ? item.title !== undefined
    : item.venue !== undefined || (item.saw ?? []).length > 0;
};

const SIGNING =
  /签|协议|协定|备忘录|合同|意向书|\b(?:sign|agree|memorand|mou|pact|contract|letter of intent|deal)/i;
const VISIT = /访|会见|会晤|考察|调研|赴|参加|出席|\b(?:visit|meet|receive|welcome|inspect|tour)/i;
const CEREMONY =
  /捐赠|揭牌|成立|选举|换届|改选|当选|颁奖|表彰|奠基|开工|\b(?:donat|hands? over|handed over|inaugurat|unveil|elect)/i;

const ACTION_TITLE = /举办|交接|移交|招聘|欢送|慰问/;

/** Whether the office's own title names the visit or the ceremony, and not the signing at it. */
const isTitledByOccasion = ({ title, kind, officialName }: DraftRecord, event?: Message): boolean => {
  const texts = [title?.en, title?.zh].filter((text) => text !== undefined);
  // A handover or a fair that the title reports, for which the document is a formality.
  const held = event?.type === "hold" && kind === "other" && ACTION_TITLE.test(title?.zh ?? "");
  const occasion = event?.type === "hold" ? CEREMONY : VISIT;
  const ceremony = [title?.en, officialName?.en].every((text) => text !== undefined && CEREMONY.test(text));
  return (
    kind !== "signing" &&
    (held || ceremony || texts.some((text) => occasion.test(text))) &&
    !texts.some((text) => SIGNING.test(text))
  );
};

/** A verb inside the name of what was held: 联合实验室举行签约暨揭牌仪式. */
const HELD = /(?:举行|举办|召开)(?=.)/;

/** Whether the office's own title names the event, and mentions no signing otherwise: 某区举行集中签约仪式. */
const isTitledByEvent = (record: DraftRecord, event: Message | undefined): boolean =>
  isTitledByName(record, event) ||
  (record.title?.en === undefined && isTitledAsHeld(record, event)) ||
  (event?.type === "hold" && isAssembly(record) && !SIGNING.test(record.title?.zh ?? record.title?.en ?? ""));

/** 某地行活动在湖滨举行: a title that only says that the event was held. */
const isTitledAsHeld = ({ kind, title: { zh = "" } = {} }: DraftRecord, event?: Message): boolean =>
  event?.type === "hold" && kind !== "signing" && HELD_AT_END.test(zh) && !SIGNING.test(zh);
const HELD_AT_END = /(?:举行|举办|召开|开幕|启幕|开班|闭幕|落幕)$/u;

const isTitledByName = ({ title, officialName }: DraftRecord, event: Message | undefined): boolean =>
  (event?.type === "hold" || (event?.type === "meet" && event.between !== undefined)) &&
  (["en", "zh"] as const).some((lang) => {
    const [text, name] = [title?.[lang], officialName?.[lang]];
    const called = text?.includes(name ?? "") ? text : text?.replace(HELD, "");
    return called && name ? called.includes(name) && !SIGNING.test(called.replace(name, "")) : false;
  });

/** Whether others than the visitors signed: none of the leading visitors' organizations is a party. */
const isOfOthers = (
  record: DraftRecord,
  sign: Message & { type: "sign" },
  event: Message | undefined,
): boolean => {
  if (event?.type === "hold") return true;
  if (event?.type !== "visit" && event?.type !== "meet") return false;
  if (event.type === "meet") {
    const guests = event.groups.flat();
    const group = record.participants?.find((one) => guests.includes(one.key) && one.group);
    if (guests.length > 1 || (group?.of ?? []).length > 1) return true;
  }
  const parties = (sign.agreement.parties ?? []).flatMap((one) => familyOf(one.organization));
  const [first] = event.party.people;
  const leaders = event.party.leaders.length > 0 ? event.party.leaders : first ? [first] : [];
  const organizations = (record.participants ?? [])
    .filter((one) => leaders.includes(one.key))
    .flatMap((one) => [...organizationsOf(one)]);
  return organizations.length > 0 && !organizations.some((id) => parties.includes(id));
};

/** A letter of intent, or an unknown number of documents, without known signatories: less important than the visit in the title. */
const isMinor = ({ agreement }: Message & { type: "sign" }): boolean =>
  (agreement.parties ?? []).every((one) => (one.signatories ?? []).length === 0) &&
  (agreement.witnesses ?? []).length === 0 &&
  (agreement.type === "letter_of_intent" ||
    (agreement.count === undefined &&
      (agreement.parties ?? []).length !== 2 &&
      /^\p{Ll}[\p{Ll} ]*s$/u.test(agreement.title?.en ?? "")));

const JOURNEY = /\b(?:visit|tour|mission|delegation|trip|hosts?|leads?|led)/i;

/** A title that reports a journey of days or places (Chinese: or only its aim, if the signing had a place of its own) and no signing. */
const isStopOfJourney = (
  record: DraftRecord,
  { scene }: Message & { type: "sign" },
  event: Message | undefined,
): boolean => {
  const { kind, title, when, areas = [], agenda = [] } = record;
  if (event?.type !== "visit" || kind !== "outbound_visit") return false;
  if (SIGNING.test(title?.zh ?? title?.en ?? "")) return false;
  const long = when?.end !== undefined && when.end !== when.start;
  const placed = (scene?.item.city ?? scene?.item.venue) !== undefined;
  const toPlaces = long && areas.length > 1 && agenda.length > 1;
  if (title?.zh) return (VISIT.test(title.zh) || placed) && !title.en && toPlaces;
  return JOURNEY.test(title?.en ?? "") && (long || areas.length > 1);
};

const rank = (record: DraftRecord, message: Message, event: Message | undefined): number => {
  if (message.type === "result") return 0;
  if (message.type !== "sign") return 1 - message.importance;
  if (isTitledByEvent(record, event) || isStopOfJourney(record, message, event)) return 2;
  // What the record places after the main items is no news beside what the title reports.
  const minor = (event?.type === "visit" && isMinor(message)) || message.scene?.told === "after";
  if (isTitledByOccasion(record, event) && (minor || isOfOthers(record, message, event))) return 2;
  const { status } = message.agreement;
  return (status === undefined || status === "signed" ? -2 : -1) - preference(record, message);
};

/** Of several documents the one in the office's own title is the news, otherwise one of the office itself. */
const preference = ({ title, home }: DraftRecord, { agreement }: Message & { type: "sign" }): number => {
  const named = (["en", "zh"] as const).some((lang) => {
    const [text, name] = [title?.[lang]?.toLowerCase(), agreement.title?.[lang]?.toLowerCase()];
    return text !== undefined && name !== undefined && text.includes(name);
  });
  if (named) return 0.5;
  const own = new Set(familyOf(home));
  const parties = (agreement.parties ?? []).flatMap((one) => familyOf(one.organization));
  return parties.some((id) => own.has(id)) ? 0.25 : 0;
};

/** Whether talks belong to a meeting: its hosts received the guests there, or the record lists nobody who took part in them. */
const isOf = ({ hosts, separate }: Meet, { scene }: Message & { type: "talk" }): boolean =>
  !separate &&
  hosts.length > 0 &&
  (hosts.every((key) => scene.receivers.includes(key)) ||
    (scene.whole && (scene.item.people ?? []).length === 0));

/**
 * Whether the first sentences on the event state an item too: the meeting that made up the whole event, or an item without
 * a name of its own that all visitors attended. Such an item alone would leave the visitors without an introduction.
 */
const isPartOf = (event: Message | undefined, chosen: Message): boolean => {
  if (chosen.type !== "talk" && chosen.type !== "tour" && chosen.type !== "session") return false;
  if (event?.type === "meet") return chosen.type === "talk" && isOf(event, chosen);
  const { item, whole } = chosen.scene;
  return event?.type === "visit" && whole && item.title === undefined && (item.people ?? []).length === 0;
};

/** "inauguration of the office": the thing launched at a chosen item, which is the news rather than that its launch was held. */
const launchAt = (
  record: DraftRecord,
  messages: readonly Message[],
  chosen: Message,
): Message | undefined => {
  if (chosen.type !== "session") return undefined;
  return messages.find(
    (one) =>
      one.type === "result" &&
      one.scene !== undefined &&
      one.scene === chosen.scene &&
      LAUNCHED.test(one.scene.item.title?.en ?? "") &&
      isLaunch(record, one),
  );
};

/**
 * What can be the news, most newsworthy first: a signing, an intention, a meeting or visit, an event that took place. The
 * occasion comes first where only it is in the office's title, and others than the visitors signed or the document is minor.
 * The record's own `news` precedes all if it can be stated.
 */
export const candidatesOf = (record: DraftRecord, messages: readonly Message[]): Message[] => {
  const event = messages.find((one) => one.id === "lead");
  const byRule = messages
    .filter((message) => isCandidate(record, message, messages) || isOpening(record, message, messages))
    .map((message, at) => ({
      message,
      at,
      rank: isOpening(record, message, messages) ? -0.5 : rank(record, message, event),
    }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ message }) => message);
  const { news } = record as { news?: string };
  const chosen =
    news === undefined
      ? undefined
      : messages.find(
          (message) =>
            isNamed(message, news) && (record.kind === "signing" || !isSignedBefore(record, message)),
        );
  if (chosen && isPartOf(event, chosen)) return byRule;
  const launched = chosen && launchAt(record, messages, chosen);
  if (launched) return [launched, ...byRule.filter((message) => message !== launched)];
  const handover = handoverOf(record, messages, chosen ?? byRule[0]);
  if (handover) return [handover, ...byRule.filter((message) => message !== handover)];
  const several = signingsOf(record, messages, chosen ?? byRule[0]);
  if (chosen) {
    const news = several && areAlike(several) ? several : chosen;
    return [news, ...byRule.filter((message) => message !== chosen)];
  }
  return several ? [several, ...byRule] : byRule;
};
