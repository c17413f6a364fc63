import { type Line, line } from "../compose";
import { type Place, phrase, type Who } from "../facts";
import { maybe, type Phrase, plain, say, says, textOf } from "../phrase";
import { companions, escortsOf, isEncounter, leadPeople, onlyEscorts, travelling } from "../plan";
import { titleOf } from "../scene";
import type { Tell } from "../tell";
import { agreementLead } from "./agreements";
import { whenText } from "./dates";
import { enumeration, sideBySide } from "./grammar";
import { bodies, peopleList, person, place } from "./mentions";
import { partyFirst, partyLater } from "./party";
import { listOf } from "./scene";
import { asideAhead, asideWithin, besideEvent } from "./setting";

const where = (tell: Tell): Phrase => {
  const { record } = tell.facts;
  const venue = tell.facts.place(record.venue, "venue");
  const city = tell.facts.said(record.city, "city");
  const areas = tell.facts.list(record.areas, "areas");
  const said = city && tell.memory.cities.has(city.text);
  if (city) tell.memory.cities.add(city.text);
  if (venue) tell.memory.place = venue.id;
  const at = venue ? place(tell, venue) : plain("");
  const shown =
    city && !said && !textOf(at).includes(city.text.replace(/[市县区]$/, "")) ? phrase(city) : plain("");
  const around = areas.length > 0 ? enumeration(areas.map(phrase)) : plain("");
  return say`${shown}${around}${at}`;
};

/** Where a visit went: its areas, its city, its few stops, or the bodies that received it. */
const destination = (tell: Tell): Phrase | undefined => {
  const { facts, plan } = tell;
  const here = where(tell);
  if (says(here)) return here;
  const stops: Place[] = [];
  for (const { place: stop } of plan.items)
    if (stop && !stops.some((known) => known.id === stop.id)) stops.push(stop);
  const [first] = stops;
  if (first && stops.length <= 3) {
    if (stops.length === 1) tell.memory.place = first.id;
    return sideBySide(stops.map((stop) => place(tell, stop)));
  }
  const tour = plan.leadTour;
  if (tour)
    return listOf(facts.list(tour.item.saw, `${tour.path}.saw`), tour.item.sawOpen, `${tour.path}.sawOpen`);
  const hosts = plan.receivers.flatMap((who) => who.posts[0]?.org ?? who.of[0] ?? []);
  const orgs = [...new Map(hosts.map((ref) => [ref.org, ref])).values()];
  return orgs.length > 0 && orgs.length <= 2 && facts.record.kind !== "inspection"
    ? bodies(tell, orgs)
    : undefined;
};

const entrusted = (tell: Tell, whos: readonly Who[]): Phrase => {
  const acting = whos.find((who) => tell.facts.who(who.raw.onBehalfOf) !== undefined);
  const principal = tell.facts.who(acting?.raw.onBehalfOf);
  if (acting) tell.memory.received.add(`behalf ${acting.key}`);
  return principal ? say`受${person(tell, principal)}委托，` : plain("");
};

const online = (tell: Tell): Phrase =>
  tell.facts.record.online === "fully"
    ? plain("以线上方式", ["online"])
    : tell.facts.record.online === "partly"
      ? plain("以线上线下相结合的方式", ["online"])
      : plain("");

const purposeOf = (tell: Tell): Phrase | undefined => {
  const said = tell.facts.said(tell.facts.record.purpose, "purpose");
  return said && phrase(said);
};

const front = (tell: Tell): Phrase => maybe`${whenText(tell, tell.facts.record.when, "when")}，`;

/** A purpose that goes on from 到某地 by itself. */
const DOING =
  /^(?:考察|调研|开展|学习|参观|访问|走访|洽谈|出席|参加|商谈|对接|拜访|了解|检查|视察|调查|研究|交流|推介|招商|指导|慰问|督导)/;

const received = (tell: Tell, hosts: readonly Who[]): void => {
  for (const who of hosts) tell.memory.received.add(who.key);
};

/** 在某某陪同下: those at the visitors' side, while they are few. */
const accompanied = (tell: Tell): Phrase => {
  if (onlyEscorts(tell.facts, tell.plan)) return plain("");
  const escorts = escortsOf(tell.facts, tell.plan).filter((who) => !leadPeople(tell.plan).includes(who));
  if (escorts.length === 0) return plain("");
  for (const who of escorts) tell.memory.received.add(`escort ${who.key}`);
  return say`在${peopleList(tell, escorts)}陪同下，`;
};

const visitLead = (tell: Tell, set: boolean): Line[] => {
  const { plan, facts } = tell;
  const { kind } = facts.record;
  const begin = front(tell);
  const why = purposeOf(tell);
  const aside = besideEvent(tell, set);
  const hosts = plan.receivers.slice(0, plan.receivers.length <= 2 ? 2 : 1);
  const came = plan.travellers.length + facts.delegations.length > 0;
  if (kind === "reception" && hosts.length > 0 && came) {
    const acting = entrusted(tell, hosts);
    const who = peopleList(tell, hosts);
    received(tell, hosts);
    const there = where(tell);
    const party = partyFirst(tell, "object");
    const visit = /率领的/.test(textOf(party)) ? "由" : /^来自/.test(textOf(party)) ? "" : "来访的";
    const lines = [
      line(
        "lead",
        say`${begin}${asideAhead(aside, there)}${acting}${who}${asideWithin(aside, there)}${maybe`在${there}`}${online(tell)}接待了${visit}${party}`,
      ),
    ];
    if (why) lines.push(line("purpose", say`${partyLater(tell)}此行旨在${why}`));
    return lines;
  }
  if (!came) return gatheringLead(tell, set, begin);
  const ahead = companions(facts, plan);
  const acting = entrusted(
    tell,
    ahead.length > 0 ? ahead : plan.heads.length > 0 ? plan.heads : plan.travellers,
  );
  const beside = accompanied(tell);
  const party = partyFirst(tell, "subject");
  if (!says(party)) return gatheringLead(tell, set, begin);
  const to = destination(tell);
  const how = say`${aside}${online(tell)}`;
  if (onlyEscorts(facts, plan)) {
    for (const who of leadPeople(plan)) tell.memory.received.add(`escort ${who.key}`);
    return [
      line(
        "lead",
        say`${begin}${acting}${party}陪同来访人员${how}${maybe`到${to}`}${kind === "inspection" ? "考察调研" : "参观"}${why ? say`，旨在${why}` : ""}`,
      ),
    ];
  }
  const direct = why && DOING.test(textOf(why));
  const verb =
    { inspection: "考察调研", reception: "访问", outbound_visit: "访问" }[
      kind as "inspection" | "reception" | "outbound_visit"
    ] ?? "访问";
  const aim = why && !direct ? say`，旨在${why}` : plain("");
  const act = direct ? why : plain(verb, ["kind"]);
  const go = kind === "reception" ? "到" : kind === "outbound_visit" ? "赴" : "到";
  return [
    line(
      "lead",
      to
        ? say`${begin}${acting}${beside}${party}${how}${go}${to}${act}${aim}`
        : say`${begin}${acting}${beside}${party}${how}${direct ? why : kind === "inspection" ? "开展考察调研" : kind === "reception" ? "来访" : "出访"}${aim}`,
    ),
  ];
};

const meetingLead = (tell: Tell, set: boolean): Line[] => {
  if (!isEncounter(tell.facts, tell.plan)) return gatheringLead(tell, set);
  const { plan, facts } = tell;
  const begin = front(tell);
  const here = facts.people.filter((who) => who.present);
  const { travellers } = plan;
  const locals = here.filter((who) => !travellers.includes(who));
  const guests = travellers.length > 0 ? (plan.heads.length > 0 ? plan.heads : travellers.slice(0, 1)) : [];
  const heads =
    plan.receivers.length > 0 ? plan.receivers.slice(0, 2) : locals.filter((who) => who.has("head"));
  const first = heads.length > 0 ? heads : locals.slice(0, 1);
  const aside = besideEvent(tell, set);
  const why = purposeOf(tell);
  const aim = why ? say`，旨在${why}` : plain("");
  const parties = travelling(facts, plan);
  if (parties.length > 0 && first.length === 0) {
    const party = partyFirst(tell, "object");
    const there = where(tell);
    return [
      line(
        "lead",
        say`${begin}${asideAhead(aside, there)}${party}${asideWithin(aside, there)}${maybe`在${there}`}${online(tell)}参加会见${aim}`,
      ),
    ];
  }
  if ((guests.length === 0 && parties.length === 0) || first.length === 0) {
    const [a, b] = here;
    if (!a || !b) return gatheringLead(tell, set, begin);
    const acting = entrusted(tell, [a]);
    const who = person(tell, a);
    const there = where(tell);
    return [
      line(
        "lead",
        say`${begin}${asideAhead(aside, there)}${acting}${who}${asideWithin(aside, there)}${maybe`在${there}`}${online(tell)}与${person(tell, b)}会面${aim}`,
      ),
    ];
  }
  received(tell, first);
  if (facts.style.leadSide === "guest") {
    const acting = entrusted(tell, guests);
    const party = partyFirst(tell, "subject");
    const there = where(tell);
    return [
      line(
        "lead",
        say`${begin}${asideAhead(aside, there)}${acting}${party}${asideWithin(aside, there)}${maybe`在${there}`}${online(tell)}与${peopleList(tell, first)}会面${aim}`,
      ),
    ];
  }
  const acting = entrusted(tell, first);
  const who = peopleList(tell, first);
  const there = where(tell);
  return [
    line(
      "lead",
      say`${begin}${asideAhead(aside, there)}${acting}${who}${asideWithin(aside, there)}${maybe`在${there}`}${online(tell)}会见了${partyFirst(tell, "object")}${aim}`,
    ),
  ];
};

const NOUNS = {
  seminar: "研讨会",
  signing: "签约仪式",
  meeting: "会见",
  other: "活动",
  inspection: "考察",
  reception: "接待",
  outbound_visit: "访问",
} as const;

/** The event as something that took place: its formal name, its theme in quotation marks, or its kind. */
export const eventAs = (tell: Tell): Phrase => {
  const { facts } = tell;
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  if (official) return phrase(official);
  const { named } = tell.plan;
  const title = named && titleOf(tell, named);
  if (title && !theme) {
    tell.memory.turns.set(`named ${named.path}`, 1);
    return phrase(title);
  }
  const kind = NOUNS[facts.record.kind];
  return theme ? say`“${phrase(theme)}”${kind}` : plain(kind, ["kind"]);
};

/** Without its closing comma. */
const changedEnd = (words: Phrase): Phrase => ({
  ...words,
  pieces: words.pieces.map((piece, at) =>
    at === words.pieces.length - 1 ? { ...piece, s: piece.s.replace(/，$/, "") } : piece,
  ),
});

const gatheringLead = (tell: Tell, set: boolean, begin = front(tell)): Line[] => {
  const { facts } = tell;
  if (tell.plan.leadItem) {
    const there = where(tell);
    const when = textOf(begin) === "" ? undefined : changedEnd(begin);
    tell.memory.pending =
      when && says(there) ? say`${when}，在${there}` : (when ?? (says(there) ? say`在${there}` : undefined));
    return [];
  }
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const name = eventAs(tell);
  const aside = besideEvent(tell, set);
  const there = where(tell);
  const about = official && theme ? say`，主题为“${phrase(theme)}”` : plain("");
  const why = purposeOf(tell);
  return [
    line(
      "lead",
      say`${begin}${asideAhead(aside, there)}${name}${asideWithin(aside, there)}${maybe`在${there}`}${online(tell)}举行${about}${why ? say`，旨在${why}` : ""}`,
    ),
  ];
};

const signingLead = (tell: Tell, set: boolean): Line[] => {
  const { facts, plan } = tell;
  const { news } = plan;
  if (!news) return gatheringLead(tell, set);
  const when = whenText(tell, facts.record.when, "when");
  const aside = besideEvent(tell, set);
  const item = plan.items.find((entry) =>
    entry.agreements.some(({ agreement }) => agreement === news.agreement),
  );
  const named =
    facts.said(facts.record.officialName, "officialName") ?? facts.said(facts.record.theme, "theme");
  const title = item && !named ? titleOf(tell, item) : undefined;
  if (title && item) tell.memory.turns.set(`named ${item.path}`, 1);
  const scene = title ? say`在${phrase(title)}${/(?:上|中)$/.test(title.text) ? "" : "上"}` : undefined;
  const together = aside && scene && title ? say`${aside}举行的${phrase(title)}上` : undefined;
  const openings = (together ? [when, together] : [when, aside, scene]).filter(
    (words) => words !== undefined,
  );
  const opening = openings.length > 0 ? openings.reduce((a, b) => say`${a}，${b}`) : undefined;
  const why = purposeOf(tell);
  const signed = (news.agreement.status ?? "signed") === "signed";
  const own = !facts.record.venue && !facts.record.city && item?.place ? item.place : undefined;
  if (own) tell.memory.place = own.id;
  if (signed && !named && !why) {
    const there = (): Phrase => {
      const at = own
        ? say`${enumeration(facts.list(facts.record.areas, "areas").map(phrase))}${place(tell, own)}`
        : where(tell);
      return say`${maybe`在${at}`}${online(tell)}`;
    };
    const lead = agreementLead(tell, news, opening, plain("\u0002"));
    if (!lead) return gatheringLead(tell, set);
    const words = there();
    const pieces = lead.words.pieces.flatMap((piece) => (piece.s === "\u0002" ? words.pieces : [piece]));
    return [{ ...lead, id: "lead", words: { pieces, paths: [...lead.words.paths, ...words.paths] } }];
  }
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const lead = agreementLead(tell, news, opening, plain(""));
  if (!lead) return gatheringLead(tell, set);
  const lines: Line[] = [{ ...lead, id: "lead" }];
  const at = own
    ? say`${enumeration(facts.list(facts.record.areas, "areas").map(phrase))}${place(tell, own)}`
    : where(tell);
  if (named || why || says(at))
    lines.push(
      line(
        "setting",
        say`${eventAs(tell)}${maybe`在${at}`}${online(tell)}举行${official && theme ? say`，主题为“${phrase(theme)}”` : ""}${why ? say`，旨在${why}` : ""}`,
      ),
    );
  return lines;
};

/** A visit's formal name and theme, in a sentence of their own. */
const nameLines = (tell: Tell): Line[] => {
  const official = tell.facts.said(tell.facts.record.officialName, "officialName");
  const theme = tell.facts.said(tell.facts.record.theme, "theme");
  if (official)
    return [
      line("officialName", say`此次活动为${phrase(official)}${theme ? say`，主题为“${phrase(theme)}”` : ""}`),
    ];
  return theme ? [line("theme", say`活动主题为“${phrase(theme)}”`)] : [];
};

const told = (tell: Tell, lines: Line[]): Line[] =>
  tell.plan.visit &&
  lines.every(
    (one) => !one.words.paths.some((path) => path.startsWith("theme.") || path.startsWith("officialName.")),
  )
    ? [...lines, ...nameLines(tell)]
    : lines;

/** The first paragraph: day, who, whom, where. */
export const leadLines = (tell: Tell, set: boolean): Line[] => {
  switch (tell.facts.record.kind) {
    case "reception":
    case "inspection":
    case "outbound_visit":
      return told(tell, visitLead(tell, set));
    case "meeting":
      return told(tell, meetingLead(tell, set));
    case "signing":
      return signingLead(tell, set);
    default:
      return gatheringLead(tell, set);
  }
};
