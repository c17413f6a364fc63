import { type Line, line } from "../compose";
import { type Place, phrase, type Who } from "../facts";
import { changed, loose, maybe, OPEN, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import { companions, escortsOf, isEncounter, leadPeople, onlyEscorts, travelling } from "../plan";
import { titleOf } from "../scene";
import type { Tell } from "../tell";
import { agreementLead } from "./agreements";
import { whenText } from "./dates";
import { andList } from "./grammar";
import { atPlace, bodies, peopleList, person, place } from "./mentions";
import { partyFirst, partyLater } from "./party";
import { articled, nouns } from "./scene";
import { partOfAside, partOfAt } from "./setting";

/** "On May 25, 2022, " at the head of the first sentence, with the event that it belonged to. */
const front = (tell: Tell): Phrase => {
  const { record } = tell.facts;
  const when = whenText(tell, record.when, "when");
  const beside = partOfAside(tell);
  if (when && beside) return say`${when}, ${beside}, `;
  return when ? say`${when}, ` : beside ? say`${beside}, ` : plain("");
};

const where = (tell: Tell): Phrase => {
  const { record } = tell.facts;
  const venue = tell.facts.place(record.venue, "venue");
  const city = tell.facts.said(record.city, "city");
  const said = city && tell.memory.cities.has(city.text);
  if (city) tell.memory.cities.add(city.text);
  if (venue) tell.memory.place = venue.id;
  const at = venue ? say` ${atPlace(tell, venue)}` : plain("");
  const covered =
    city && venue && (venue.name.text.includes(city.text) || venue.org?.name.text.includes(city.text));
  const areas = tell.plan.visit ? tell.facts.list(record.areas, "areas") : [];
  const round = areas.length > 0 ? say` in ${loose(andList(areas.map(phrase)))}` : plain("");
  return say`${at}${round}${city && !covered && !said ? say` in ${phrase(city)}` : ""}`;
};

/** Where a visit went: its areas, its city, its few stops, or the bodies that received it. */
const destination = (tell: Tell): Phrase | undefined => {
  const { facts, plan } = tell;
  const areas = facts.list(facts.record.areas, "areas");
  const city = facts.said(facts.record.city, "city");
  const venue = facts.place(facts.record.venue, "venue");
  if (city) tell.memory.cities.add(city.text);
  if (areas.length === 1 && areas[0]) tell.memory.cities.add(areas[0].text);
  const inCity = city
    ? (c: Phrase): Phrase =>
        areas.some((a) => a.text.includes(city.text)) ? c : say`${c} in ${phrase(city)}`
    : (c: Phrase) => c;
  if (areas.length > 0) {
    const at = venue ? say`${place(tell, venue)} in ` : plain("");
    return inCity(say`${at}${loose(andList(areas.map(phrase)))}`);
  }
  if (venue) {
    tell.memory.place = venue.id;
    const covered = city && venue.name.text.includes(city.text);
    return covered ? place(tell, venue) : inCity(place(tell, venue));
  }
  if (city) return phrase(city);
  const stops: Place[] = [];
  for (const { place: stop } of plan.items)
    if (stop && !stops.some((known) => known.id === stop.id)) stops.push(stop);
  const [first] = stops;
  if (first && stops.length <= 3) {
    const words = loose(andList(stops.map((stop) => place(tell, stop))));
    if (stops.length === 1) tell.memory.place = first.id;
    return words;
  }
  const tour = plan.leadTour;
  if (tour) {
    const saw = facts.list(tour.item.saw, `${tour.path}.saw`);
    return nouns(saw, tour.item.sawOpen, `${tour.path}.sawOpen`, "other places");
  }
  const hosts = plan.receivers.flatMap((who) => who.posts[0]?.org ?? who.of[0] ?? []);
  const bodiesOf = [...new Map(hosts.map((ref) => [ref.org, ref])).values()];
  return bodiesOf.length > 0 && bodiesOf.length <= 2 ? bodies(tell, bodiesOf) : undefined;
};

const behalf = (tell: Tell, whos: readonly Who[]): Phrase => {
  const acting = whos.find((who) => tell.facts.who(who.raw.onBehalfOf) !== undefined);
  const principal = tell.facts.who(acting?.raw.onBehalfOf);
  if (acting) tell.memory.received.add(`behalf ${acting.key}`);
  return principal ? say`on behalf of ${person(tell, principal)}, ` : plain("");
};

const online = (tell: Tell): Phrase => {
  const { online: how } = tell.facts.record;
  return how === "fully"
    ? plain(" online", ["online"])
    : how === "partly"
      ? plain(" both in person and online", ["online"])
      : plain("");
};

const purpose = (tell: Tell): Phrase | undefined => {
  const said = tell.facts.said(tell.facts.record.purpose, "purpose");
  return said && phrase(said);
};

const LONG_AIM = 14;

/** What the event was for: behind the lead while short, else a sentence of its own. */
const aims = (tell: Tell, subject: () => Phrase): { aim: Phrase; own: Line[] } => {
  const why = purpose(tell);
  if (!why) return { aim: plain(""), own: [] };
  if (textOf(why).split(" ").length <= LONG_AIM) return { aim: say` to ${why}`, own: [] };
  return { aim: plain(""), own: [line("purpose", say`${subject()} was to ${loose(why)}`)] };
};

const received = (tell: Tell, hosts: readonly Who[]): void => {
  for (const who of hosts) tell.memory.received.add(who.key);
};

/** "accompanied by Bu Wei, deputy director of …,": those at the visitors' side, while they are few. */
const accompanied = (tell: Tell): Phrase => {
  if (onlyEscorts(tell.facts, tell.plan)) return plain("");
  const escorts = escortsOf(tell.facts, tell.plan).filter((who) => !leadPeople(tell.plan).includes(who));
  if (escorts.length === 0) return plain("");
  for (const who of escorts) tell.memory.received.add(`escort ${who.key}`);
  return say`, accompanied by ${peopleList(tell, escorts)}${OPEN}`;
};

const visitLead = (tell: Tell): Line[] => {
  const { plan, facts } = tell;
  const begin = front(tell);
  const hosts = plan.receivers.slice(0, plan.receivers.length <= 2 ? 2 : 1);
  const at = partOfAt(tell);
  const came = plan.travellers.length > 0 || facts.delegations.length > 0;
  if (facts.record.kind === "reception" && hosts.length > 0 && came) {
    const acting = behalf(tell, hosts);
    const who = peopleList(tell, hosts);
    received(tell, hosts);
    const party = partyFirst(tell);
    const lines = [
      line("lead", say`${begin}${acting}${who} received ${party.words}${at}${where(tell)}${online(tell)}`),
    ];
    const why = purpose(tell);
    if (why) lines.push(line("purpose", say`${partyLater(tell).words} came to ${why}`));
    return lines;
  }
  if (!came) return gatheringLead(tell, begin);
  const ahead = companions(facts, plan);
  const acting = behalf(
    tell,
    ahead.length > 0 ? ahead : plan.heads.length > 0 ? plan.heads : plan.travellers,
  );
  const party = partyFirst(tell);
  if (!says(party.words)) return gatheringLead(tell, begin);
  const beside = accompanied(tell);
  const to = destination(tell);
  const { aim, own } = aims(tell, () => plain("the purpose of the visit"));
  const inspection = facts.record.kind === "inspection";
  if (onlyEscorts(facts, plan)) {
    for (const who of leadPeople(plan)) tell.memory.received.add(`escort ${who.key}`);
    return [
      line(
        "lead",
        say`${begin}${acting}${party.words} accompanied a visit${to ? say` to ${to}` : ""}${at}${online(tell)}${aim}`,
      ),
      ...own,
    ];
  }
  if (to) {
    const verb = inspection && !says(aim) ? "made an inspection visit to" : "visited";
    return [
      line("lead", say`${begin}${acting}${party.words}${beside} ${verb} ${to}${at}${online(tell)}${aim}`),
      ...own,
    ];
  }
  const made = inspection ? "went on an inspection visit" : "paid a visit";
  return [
    line("lead", say`${begin}${acting}${party.words}${beside} ${made}${at}${online(tell)}${aim}`),
    ...own,
  ];
};

const meetingLead = (tell: Tell): Line[] => {
  if (!isEncounter(tell.facts, tell.plan)) return gatheringLead(tell);
  const { plan, facts } = tell;
  const begin = front(tell);
  const here = facts.people.filter((who) => who.present);
  const leading = facts.style.leadSide ?? "host";
  const travellers = plan.travellers;
  const locals = here.filter((who) => !travellers.includes(who));
  const guests = travellers.length > 0 ? (plan.heads.length > 0 ? plan.heads : travellers.slice(0, 1)) : [];
  const receivers =
    plan.receivers.length > 0 ? plan.receivers.slice(0, 2) : locals.filter((who) => who.has("head"));
  const first = receivers.length > 0 ? receivers : locals.slice(0, 1);
  const at = partOfAt(tell);
  const aim = maybe` to ${purpose(tell)}`;
  const parties = travelling(facts, plan);
  if (parties.length > 0 && first.length === 0)
    return [
      line(
        "lead",
        say`${begin}${partyFirst(tell).words} held a meeting${at}${where(tell)}${online(tell)}${aim}`,
      ),
    ];
  if ((guests.length === 0 && parties.length === 0) || first.length === 0) {
    const [a, b] = here;
    if (!a || !b) return gatheringLead(tell, begin);
    return [
      line(
        "lead",
        say`${begin}${behalf(tell, [a])}${person(tell, a)} met ${person(tell, b)}${at}${where(tell)}${online(tell)}${aim}`,
      ),
    ];
  }
  received(tell, first);
  if (leading === "guest") {
    const party = partyFirst(tell);
    return [
      line(
        "lead",
        say`${begin}${behalf(tell, guests)}${party.words} met ${peopleList(tell, first)}${at}${where(tell)}${online(tell)}${aim}`,
      ),
    ];
  }
  const acting = behalf(tell, first);
  const who = peopleList(tell, first);
  return [
    line(
      "lead",
      say`${begin}${acting}${who} met ${partyFirst(tell).words}${at}${where(tell)}${online(tell)}${aim}`,
    ),
  ];
};

const KIND_NOUN = {
  seminar: "a seminar",
  signing: "a signing ceremony",
  meeting: "a meeting",
  other: "an event",
  inspection: "an inspection",
  reception: "a reception",
  outbound_visit: "a visit",
} as const;

/** The event as something that took place: its formal name, its theme, or only its kind. */
export const eventNoun = (tell: Tell): Phrase => {
  const { facts } = tell;
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const { named } = tell.plan;
  const title = named && titleOf(tell, named);
  if (title) {
    tell.memory.turns.set(`named ${named.path}`, 1);
    return articled(title);
  }
  const kind = KIND_NOUN[facts.record.kind];
  if (official && theme) return say`${phrase(official)}, on the theme “${phrase(theme)}”,`;
  if (official) return phrase(official);
  if (theme) return say`${kind.replace(/^an? /, "the ")} “${phrase(theme)}”`;
  return plain(kind, ["kind"]);
};

const gatheringLead = (tell: Tell, begin = front(tell)): Line[] => {
  if (tell.plan.leadItem) {
    const round = tell.facts.list(tell.facts.record.areas, "areas");
    const there = say`${where(tell)}${round.length > 0 ? say` in ${loose(andList(round.map(phrase)))}` : ""}`;
    const text = textOf(begin).replace(/, $/, "");
    const when = text === "" ? undefined : plain(text, begin.paths);
    tell.memory.pending =
      when && says(there)
        ? say`${when},${there}`
        : (when ?? (says(there) ? changed(there, (s) => s.trimStart()) : undefined));
    return [];
  }
  const areas = tell.facts.list(tell.facts.record.areas, "areas");
  const name = eventNoun(tell);
  const at = partOfAt(tell);
  const there = where(tell);
  const around = areas.length > 0 ? say` in ${loose(andList(areas.map(phrase)))}` : plain("");
  const { aim, own } = aims(tell, () => plain("its purpose"));
  const verb = says(there) || says(around) ? "took place" : "was held";
  return [line("lead", say`${begin}${name} ${verb}${there}${around}${online(tell)}${at}${aim}`), ...own];
};

const signingLead = (tell: Tell): Line[] => {
  const { news } = tell.plan;
  if (!news) return gatheringLead(tell);
  const { facts } = tell;
  const begin = whenText(tell, facts.record.when, "when");
  const aside = partOfAside(tell);
  const item = tell.plan.items.find((entry) =>
    entry.agreements.some(({ agreement }) => agreement === news.agreement),
  );
  const venue = facts.record.venue ? undefined : item?.place;
  if (venue) tell.memory.place = venue.id;
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const named = official || theme;
  const opening = [begin, aside].filter((p) => p !== undefined);
  const title = item && !named ? titleOf(tell, item) : undefined;
  const virtual = title && /online|virtual|remote/i.test(title.text);
  if (title && item) {
    tell.memory.turns.set(`named ${item.path}`, 1);
    opening.push(resting(say`at ${articled(title)}`, virtual ? "online" : undefined));
  }
  if (facts.record.online === "fully" && !title) opening.push(plain("at an online ceremony", ["online"]));
  const front = opening.length > 0 ? opening.reduce((a, b) => say`${a}, ${b}`) : undefined;
  const areas = facts.list(facts.record.areas, "areas");
  const round = areas.length > 0 ? say` in ${loose(andList(areas.map(phrase)))}` : plain("");
  const there = (): Phrase =>
    say`${where(tell)}${venue ? say` ${atPlace(tell, venue)}` : ""}${round}${partOfAt(tell)}${facts.record.online === "fully" && (!title || virtual) ? "" : online(tell)}`;
  const lead = agreementLead(tell, news, front, plain(""));
  if (!lead) return gatheringLead(tell);
  const lines = [{ ...lead, id: "lead" }];
  const place = there();
  const why = maybe` to ${purpose(tell)}`;
  const noun = named ? eventNoun(tell) : plain("the signing");
  if (says(place) && !named && !says(why))
    lines[0] = { ...lines[0], id: "lead", words: say`${lead.words}${place}` };
  else if (says(place) || named || says(why))
    lines.push(line("setting", say`${noun} took place${place}${why}`));
  return lines;
};

/** A visit's formal name and theme, in a sentence of their own. */
const nameLines = (tell: Tell): Line[] => {
  const official = tell.facts.said(tell.facts.record.officialName, "officialName");
  const theme = tell.facts.said(tell.facts.record.theme, "theme");
  if (official)
    return [
      line(
        "officialName",
        say`the occasion was ${phrase(official)}${theme ? say`, on the theme “${phrase(theme)}”` : ""}`,
      ),
    ];
  return theme ? [line("theme", say`the theme was “${phrase(theme)}”`)] : [];
};

const told = (tell: Tell, lines: Line[]): Line[] =>
  tell.plan.visit &&
  lines.every(
    (one) => !one.words.paths.some((path) => path.startsWith("theme.") || path.startsWith("officialName.")),
  )
    ? [...lines, ...nameLines(tell)]
    : lines;

/** The first paragraph: the most newsworthy fact with its day, its people and its place. */
export const leadLines = (tell: Tell): Line[] => {
  switch (tell.facts.record.kind) {
    case "reception":
    case "inspection":
    case "outbound_visit":
      return told(tell, visitLead(tell));
    case "meeting":
      return told(tell, meetingLead(tell));
    case "signing":
      return signingLead(tell);
    default:
      return gatheringLead(tell);
  }
};
