import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import type { Message, Scene, Sign, Signatories, Visit } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { take } from "../../reference/memory";
import { escortList } from "../attendance/escorts";
import { leadersOfParty } from "../attendance/party";
import { atEvent, eventOnline, eventPurpose, eventRest, opening, SAYS_ONLINE } from "../event/event";
import { eventPlace } from "../event/event-place";
import { aside, settingLine } from "../hold/larger-event";
import { arranged } from "../hold/organize";
import { scenePlace } from "../items/sitting";
import {
  areFewThere,
  areKnown,
  areThoseOfLast,
  nounOf,
  partiesTogether,
  partyNames,
  partyPaths,
  sidesOf,
} from "../organizations/parties";
import { followsAs } from "../results/promised";
import { isRenewal, predicate, renewalsCountedAt } from "../results/sign-predicate";
import { betweenClause, meetClause } from "../visit/meet";
import { metAtSigning } from "../visit/met-on-days";
import { receiveLines } from "../visit/receive";
import { visitClause } from "../visit/visit";
import { whenText } from "../words/dates";
import { documentTitle } from "../words/document-title";
import { chineseNumber, isSigningTitle } from "../words/grammar";
import { duringOf, quotedTitle } from "../words/occasion";
import { aimOfSigning } from "./aim-of-signing";
import { ceremonyLine, daysLine, effectOf, isAtParty, withPlace } from "./ceremony";
import {
  isNewOfSides,
  isOfSomeHosts,
  isWithPartner,
  namesBoth,
  statedDocument,
} from "./document-already-stated";
import { ceremonyOf, isPlainScene } from "./named-ceremony";
import { parallelSignings, withParallelParties } from "./parallel-signings";
import { purposeOf } from "./purpose-of-document";
import { duringIt, receivedBeforeSigning } from "./received-then-signed";
import {
  atLargerEvent,
  atTalks,
  ceremonyHeld,
  cityOfSigning,
  largerEventLine,
  partOfDay,
  signingHeld,
} from "./sign-at-event";
import { OCCASION, passive } from "./sign-passive";
import { shortSigning, signatoryLines, witnessList } from "./signatories";
import { isOfOneHost, isOfStop } from "./signed-at-stop";
import { TALKS_ABOUT, TALKS_OPENING, talksOfFirst } from "./signed-at-talks";
import { signersFirst } from "./signed-by-signers";
import { signedByTitle } from "./signed-by-title";
import { signedEarlier } from "./signed-earlier";
import { signedByLeader } from "./signed-for";

/** Statuses in which the document was concluded here, so that the place belongs to the verb. */
const PLACED: ReadonlySet<string> = new Set(["signed", "intended"]);
/** ，某某陪同: who was at the visitors' side on a visit during which something was signed. */
export const besideVisit = (discourse: Discourse, rest: readonly Message[]): Phrase => {
  const escorts = discourse.facts.whos(take(discourse.memory, rest, "accompany")?.people);
  return escorts.length > 0 ? say`，${escortList(discourse, escorts)}陪同` : plain("");
};

const isOrganizationOfParty = (
  { facts }: Discourse,
  { agreement, path }: Sign,
  { item, path: at }: Scene,
): boolean => {
  const venue = facts.place(item.venue, `${at}.venue`);
  return (agreement.parties ?? []).some((party, i) => {
    const org = facts.org(party.organization, `${path}.parties[${i}].organization`)?.org;
    return org !== undefined && (venue?.org?.org === org || venue?.name.text === org.name.text);
  });
};

/** 合作协议签署仪式: the title of an item that says only that this document was signed. */
const isSigningOf = ({ agreement }: Sign, title: string): boolean => {
  const signed = /^(?:续?签[署订约]?)?(.{2,20}?)(?:(?:签约|签署|签字|签订)(?:仪式)?)?$/u.exec(title)?.[1];
  return signed !== undefined && (agreement.title?.zh ?? "").endsWith(signed);
};

/** 湖滨 of 在湖滨，甲大学与乙大学签署: the city of the party at which visitors abroad signed, if they have just come there. */
const cityOfPartner = ({ facts, memory }: Discourse, { item, path }: Scene): Phrase => {
  const city = facts.said(item.city, `${path}.city`) ?? facts.place(item.venue, `${path}.venue`)?.city;
  const far = facts.record.kind === "outbound_visit" && city !== undefined && !memory.cities.has(city.text);
  return far ? phrase(city) : plain("");
};

/** 在签约仪式上，/ 座谈中，: the item of the signing. */
export const atScene = (discourse: Discourse, sign: Sign, rest: readonly Message[]): Phrase => {
  const { facts, memory } = discourse;
  const session = rest.some((one) => one.type === "session" && isPlainScene(one.scene))
    ? take(memory, rest, "session")
    : undefined;
  const scene = session?.scene;
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  if (!session || !scene) {
    const past = BINDING.has(sign.agreement.status ?? "signed");
    const talk = past && sign.scene && ["talks", "discussion"].includes(sign.scene.item.activity ?? "");
    return talk ? plain(atTalks(discourse, sign.scene)) : plain("");
  }
  memory.marks.add(`session ${scene.key}`);
  const city = cityOfPartner(discourse, scene);
  const institution = scenePlace(discourse, scene);
  // 在甲大学，乙大学与甲大学签署: the place that is one of the parties has its name once; 双方 at a stop are known by the place.
  const named = isOrganizationOfParty(discourse, sign, scene) && !isWithPartner(discourse, sign);
  const at = named ? sourced(city, ...institution.paths) : institution;
  if (!title) return maybe`在${at}，`;
  if (isSigningTitle(title.text) || isSigningOf(sign, title.text))
    return sourced(maybe`在${at}，`, title.path);
  return say`在${says(at) ? say`${at}举行的` : ""}${quotedTitle(title)}${duringOf(title)}，`;
};

/** Who received the visitors, before a ceremony of which more is known than its title. */
export const receivedFirst = (discourse: Discourse, rest: readonly Message[]): Line[] => {
  const { plan, memory } = discourse;
  const ceremony = rest.find((one) => one.type === "session" && !memory.realized.has(one.id));
  const receive = plan.paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ head, joined }) => [head, ...joined]))
    .find((one) => one.type === "receive" && !memory.realized.has(one.id));
  if (!ceremony || receive?.type !== "receive" || receive.separate) return [];
  memory.realized.add(receive.id);
  memory.owner = undefined;
  memory.near = undefined;
  return receiveLines(
    discourse,
    { id: receive.id, head: receive, joined: [], link: { type: "none" }, lead: false },
    receive,
  );
};

/** The day of a signing that is the news of an event of several days. */
const dayWithin = (discourse: Discourse, sentence: SentencePlan, { scene }: Sign): Phrase | undefined => {
  const { when } = discourse.facts.record;
  const several = when?.end !== undefined && when.end !== when.start;
  const exact = scene?.item.when?.start?.length === 10;
  return sentence.lead && several && exact && discourse.plan.event?.type !== "hold"
    ? whenText(discourse, scene.item.when, `${scene.path}.when`)
    : undefined;
};

/** The day of what was signed on a visit of several days, which the talks at which it was signed may have. */
const dayOfStop = (
  discourse: Discourse,
  sentence: SentencePlan,
  { scene, agreement }: Sign,
): Phrase | undefined => {
  const { when } = discourse.facts.record;
  const several = when?.end !== undefined && when.end !== when.start;
  const day = scene?.item.when?.start;
  if (!sentence.lead || !several || !scene || day?.length !== 10 || agreement.signedOn) return undefined;
  return whenText(discourse, scene.item.when, `${scene.path}.when`);
};

/** 29日，/ 其间，/ 在签约仪式上，: the beginning of a signing's sentence after that of the visit. */
const duringVisit = (day: Phrase | undefined, at: Phrase, scene: Phrase): Phrase => {
  const placed = textOf(scene).startsWith("在");
  const there = placed ? say`${at}${scene}` : at;
  if (day) return sourced(say`${day}，${there}`, ...(placed ? [] : scene.paths));
  return placed ? there : say`其间，${at}`;
};

/** Characters of a visit that the sentence of what both sides signed has room for. */
const LONG_VISIT = 90;
const SHORT_VISIT = 60;

/** A journey of one person of whom the title reports only the signing by the own organization: the signing says all of it. */
export const isOnlySigner = ({ facts, content }: Discourse, visit: Visit, sign: Sign): boolean => {
  const { kind, city, venue, purpose, delegations, areas } = facts.record;
  const [only, ...more] = facts.whos(visit.party.people);
  const alone = only?.name !== undefined && more.length === 0 && (delegations ?? []).length === 0;
  const placed = city !== undefined && !venue && !purpose && (areas ?? []).length === 0;
  const titled = /签/.test(facts.said(facts.record.title, "")?.text ?? "");
  const own = (sign.agreement.parties ?? []).some((party, at) => {
    const org = facts.org(party.organization, `${sign.path}.parties[${at}].organization`);
    return org !== undefined && only?.posts.some((post) => post.org?.org === org.org);
  });
  const met = content.relations.receivers.length > 0;
  return kind === "outbound_visit" && alone && placed && titled && own && !met;
};

/** 29日，校长丙会见代表团，丙、丁分别代表双方签字: the day of a signing of which the visit's sentence states the document. */
const signedOnDay = (discourse: Discourse, { scene }: Sign, signed: Signatories, day: Phrase): Line[] => {
  const met = scene ? metAtSigning(discourse, scene) : plain("");
  const lines = signatoryLines(discourse, signed, undefined, undefined, true);
  return lines.map((one, at) => (at === 0 ? { ...one, words: say`${day}，${met}${one.words}` } : one));
};

/** 2022年11月15日，甲与乙以线上方式续签合作备忘录，丙、丁分别代表双方签字。 */
export const signLines = (discourse: Discourse, sentence: SentencePlan, sign: Sign): Line[] => {
  const { memory, plan, facts } = discourse;
  const { joined: rest } = sentence;
  const title = documentTitle(facts, sign.agreement, `${sign.path}.title`);
  if (!title) return [];
  const stated =
    statedDocument(discourse, sign, title) ??
    signedEarlier(discourse, sentence, sign, title) ??
    signedByTitle(discourse, sentence, sign);
  if (stated) return stated;
  const taken = take(memory, rest, "visit");
  const visit = taken && isOnlySigner(discourse, taken, sign) ? undefined : taken;
  const meet = take(memory, rest, "meet");
  const larger =
    visit || meet || plan.event?.type === "hold" ? undefined : largerEventLine(discourse, sentence);
  const ownDay = visit || meet || larger ? undefined : dayWithin(discourse, sentence, sign);
  const opened = ownDay ? say`${ownDay}，` : opening(discourse, sentence);
  const hold = sentence.lead && !visit && !meet && plan.event?.type === "hold";
  // 下午，甲、乙分别代表双方签署, not 甲、乙分别代表双方下午签署.
  const signers = rest.some((one) => one.type === "signatories");
  const hour = sentence.lead && !hold && !signers ? partOfDay(opened) : undefined;
  const begin = larger || hour ? plain("") : opened;
  const setting = take(memory, rest, "setting");
  const around = !larger && (sentence.lead || visit || meet || setting) ? aside(discourse) : undefined;
  const invited = arranged(discourse, take(memory, rest, "arrange"));
  const received =
    visit && !says(invited) ? receivedBeforeSigning(discourse, sentence, visit, sign) : undefined;
  const beside = received ? duringIt(around) : around;
  const came = received
    ? received
    : visit
      ? say`${visitClause(discourse, visit, rest)}${besideVisit(discourse, rest)}`
      : meet
        ? meet.between
          ? betweenClause(discourse, meet)
          : meetClause(discourse, meet)
        : plain("");
  const byBoth = hold && !hour ? signingHeld(discourse, sign, rest, title) : undefined;
  const at = hold && !byBoth ? say`${atEvent(discourse, ceremonyOf(discourse, rest))}，` : plain("");
  const apart = sentence.lead && !visit && !meet && !hold && isAtParty(discourse, sign);
  const ceremony =
    sentence.lead && !visit && !meet && !hold && !apart && !beside && !larger
      ? ceremonyHeld(discourse, sign, rest, title)
      : undefined;
  const atItem = ceremony ? plain("") : atScene(discourse, sign, rest);
  const city = sentence.lead && !apart ? cityOfSigning(discourse, sign, atItem) : undefined;
  const ceremonyPlaced = apart ? withPlace(discourse, atItem) : undefined;
  const placed = ceremonyPlaced ?? (city ? plain("", atItem.paths) : atItem);
  const vague = beside ? /^.{1,4}中，$/ : TALKS_OPENING;
  const bare = sentence.lead && !beside && !says(came) && !says(at) && !larger && !ceremony;
  const opensTalks = bare ? talksOfFirst(discourse, sign, placed) : undefined;
  const scene =
    opensTalks || ((beside || says(came) || says(at)) && vague.test(textOf(placed)))
      ? plain("", placed.paths)
      : placed;
  const event = sentence.lead && !apart ? eventPlace(discourse) : plain("");
  const there = city ? sourced(phrase(city), ...event.paths) : event;
  const inside = PLACED.has(sign.agreement.status ?? "signed");
  const where = say`${larger ? "" : hour}${inside ? maybe`在${there}` : ""}${sentence.lead ? eventOnline(discourse, SAYS_ONLINE.test(textOf(scene))) : ""}`;
  const isParallel = parallelSignings(discourse, sign).length > 0;
  const ofStop = isOfStop(discourse, sign, sentence.lead);
  const known =
    !received &&
    !isParallel &&
    (!sentence.lead || says(came)) &&
    // On a round of visits nobody else has been named.
    !(visit && (facts.record.areas ?? []).length > 1) &&
    (discourse.content.relations.twoSides ||
      namesBoth(discourse, sign, came) ||
      isWithPartner(discourse, sign) ||
      ofStop ||
      (!sentence.lead && !discourse.content.relations.visit && areFewThere(discourse, sign))) &&
    areKnown(discourse, sign) &&
    (ofStop || areThoseOfLast(discourse, sign) !== false) &&
    (sign.agreement.parties?.length ?? 0) === 2 &&
    // The same words at another stop would mean other parties.
    isNewOfSides(discourse, sign, title) &&
    !isOfSomeHosts(discourse, sign, sentence.lead) &&
    !isOfOneHost(discourse, sign);
  const nobody = (sign.agreement.parties ?? []).length === 0 && sign.agreement.status === "proposed";
  const own = rest.find((one) => one.type === "signatories" && !memory.realized.has(one.id));
  const why = sentence.lead && !hold ? eventPurpose(discourse) : undefined;
  const stopDay = visit && dayOfStop(discourse, sentence, sign);
  const beforeOthers = rest.some((one) => one.type === "witnesses");
  const byLeader =
    visit &&
    own?.type === "signatories" &&
    !received &&
    !known &&
    !stopDay &&
    !beforeOthers &&
    !says(at) &&
    !says(scene)
      ? signedByLeader(discourse, sign, own, leadersOfParty(discourse, visit.party), textOf(came))
      : undefined;
  const ofParties = says(opensTalks) || why !== undefined;
  const plainly = (!says(came) || !known) && !larger && !ceremony && !byBoth && !isParallel && !byLeader;
  const byPeople = plainly && !ofParties ? signersFirst(discourse, sign, own, sentence.lead) : undefined;
  const who =
    byBoth || ceremony
      ? undefined
      : (byLeader ?? byPeople)
        ? (byLeader ?? byPeople)
        : nobody
          ? plain("会上")
          : known
            ? sourced(plain(sidesOf(sign.agreement)), ...partyPaths(discourse, sign))
            : (withParallelParties(discourse, sign, sentence.lead) ??
              partiesTogether(discourse, sign, partyNames(discourse, sign)));
  const signed = take(memory, rest, "signatories");
  const witnesses = take(memory, rest, "witnesses");
  const seen = witnesses ? witnessList(discourse, witnesses) : undefined;
  const fewSeen = witnesses !== undefined && witnesses.people.length <= 2 && !signed;
  const front = say`${begin}${maybe`${beside}，`}${invited}${maybe`${came}，`}${at}${larger && !says(scene) ? atLargerEvent(discourse) : scene}${inside ? "" : maybe`在${there}，`}`;
  // 洽谈合作，并签署备忘录: both sides talk before they sign.
  const talked = why && who && !byBoth && !ceremony && TALKS_ABOUT.test(why.text) ? why : undefined;
  const aim = talked ? plain("") : aimOfSigning(why);
  const purpose = textOf(aim) === "" ? purposeOf(discourse, sign) : plain("");
  const long = textOf(came).length > (known ? LONG_VISIT : SHORT_VISIT);
  const later =
    says(came) && !byLeader && (!known || stopDay !== undefined || textOf(scene).length > 6 || long);
  const effect = textOf(aim) === "" && textOf(purpose) === "" ? effectOf(discourse, rest) : plain("");
  const words =
    byBoth ??
    (ceremony
      ? ceremony.held
      : who
        ? talked
          ? say`${who}${where}${phrase(talked)}，并${predicate(discourse, sign, title, plain(""))}`
          : opensTalks && says(opensTalks)
            ? say`${who}${where}${opensTalks}${predicate(discourse, sign, title, plain(""))}`
            : say`${who}${predicate(discourse, sign, title, where)}`
        : passive(discourse, sign, title, where, sentence.lead, later || OCCASION.test(textOf(front))));
  const promised = take(memory, rest, "promised");
  const plainVisit = known && says(came) && !long && !says(scene) && !says(at) && !says(effect) && !promised;
  const signedThen =
    plainVisit && stopDay && signed && !witnesses && !sign.agreement.nth
      ? signedOnDay(discourse, sign, signed, stopDay)
      : undefined;
  if (signedThen) {
    const news = line(sign.id, sourced(say`${front}${words}${aim}${purpose}`, `${sign.path}.status`));
    return [news, ...signedThen, ...receivedFirst(discourse, rest), ...eventRest(discourse)];
  }
  const lines: Line[] = [
    ...(larger ? [larger] : []),
    ...(later ? [line("visit", say`${begin}${maybe`${beside}，`}${invited}${came}`)] : []),
    line(
      sign.id,
      sourced(
        say`${later ? say`${received && !stopDay ? "会见后，" : duringVisit(stopDay, at, scene)}${stopDay && sign.scene ? metAtSigning(discourse, sign.scene) : ""}` : front}${words}${aim}${purpose}${effect}${fewSeen ? maybe`，${seen}见证签约` : ""}${promised ? followsAs(discourse, promised, nounOf(title.text), title.text) : ""}`,
        `${sign.path}.status`,
      ),
    ),
  ];
  if (ceremony?.signing) lines.push(line(`${sign.id}.signing`, ceremony.signing));
  const again =
    isRenewal(discourse, sign) && sign.agreement.nth && !renewalsCountedAt(discourse, sign)
      ? plain(`第${chineseNumber(sign.agreement.nth)}次`, [`${sign.path}.nth`])
      : undefined;
  if (again)
    lines.push(
      line(`${sign.id}.nth`, say`这是${sidesOf(sign.agreement)}${again}签署该${nounOf(title.text)}`),
    );
  if (says(came)) lines.push(...receivedFirst(discourse, rest));
  if (signed) {
    const behind = lines.at(-1)?.id === sign.id;
    const by = signatoryLines(discourse, signed, fewSeen ? undefined : witnesses, seen, behind);
    const short =
      says(came) && behind && by.length === 1
        ? shortSigning(discourse, sign, lines.at(-1), by[0])
        : undefined;
    if (short) lines[lines.length - 1] = short;
    else lines.push(...by);
  } else if (witnesses && !fewSeen && seen) lines.push(line(witnesses.id, say`${seen}见证签约`));
  const held = apart && ceremonyLine(discourse, ceremonyPlaced !== undefined);
  if (held) lines.push(held);
  const days = ownDay && daysLine(discourse, `${sign.id}.days`);
  if (days) lines.push(days);
  const further = setting && settingLine(discourse, setting.id);
  if (further) lines.push(further);
  memory.agreement = sign.agreement.key;
  return sentence.lead && plan.event?.type !== "hold" ? [...lines, ...eventRest(discourse)] : lines;
};
