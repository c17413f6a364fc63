import type { When } from "../../events/shape";
import { type Composed, type Line, line, paragraph } from "../compose";
import { literal } from "../literal";
import { loose, maybe, type Phrase, plain, say, says, sourced, textOf, withoutStart } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { eventNoun, eventOnline, placeAndOnline } from "./event/event";
import { arrangeLines, mainOrganizer, organizeLines } from "./event/organize";
import { eventName } from "./hold/event-name";
import { missionAhead } from "./mission-ahead";
import { atPlace, place } from "./organizations/organizations";
import { withNewPeople } from "./people/new-people";
import { delegationsOf, partyFirst, partyLater } from "./people/party";
import { areMany, peopleList } from "./people/people";
import { withWholeNamesFirst } from "./people/whole-names-first";
import { area } from "./words/countries";
import { whenText } from "./words/dates";
import { andList, wordCount } from "./words/grammar";
import { called, ENDS_IN_STATUS, isClause, isClauseTitle } from "./words/notice-title";

const KIND_NOUN = {
  inspection: "an inspection",
  reception: "a visit",
  outbound_visit: "a visit",
  meeting: "a meeting",
  seminar: "a seminar",
  signing: "a signing ceremony",
  other: "an event",
} as const;

const NAMES = {
  inspection: "the inspection",
  reception: "the visit",
  outbound_visit: "the visit",
  meeting: "the meeting",
  seminar: "the seminar",
  signing: "the signing ceremony",
  other: "the event",
} as const;

/** Who is to visit what, where the record names both. */
const visitOf = (discourse: Discourse): { who: Phrase; many: boolean; where: Phrase } | undefined => {
  const { facts, content } = discourse;
  const { record } = facts;
  const { visit, party } = content.relations;
  const venue = facts.place(record.venue, "venue");
  const areas = facts.list(record.areas, "areas");
  const city = facts.said(record.city, "city");
  if (!visit || party.people.length + party.delegations.length === 0) return undefined;
  if (!venue && areas.length === 0 && !city) return undefined;
  const named = delegationsOf(discourse, party).some((one) => one.name || one.head);
  if (!named && party.leaders.length === 0) return undefined;
  const actor = partyFirst(discourse, party);
  const at = venue ? place(discourse, venue) : undefined;
  const round = areas.length > 0 ? loose(andList(areas.map(area))) : undefined;
  const shown = city && textOf(say`${at}${round}`).includes(city.text);
  const inCity = city && !shown ? phrase(city) : undefined;
  const [first, ...rest] = [at, round, inCity].filter((one): one is Phrase => one !== undefined);
  const where = [first ?? plain(""), ...rest].reduce((all, one) => say`${all} in ${one}`);
  const online = eventOnline(discourse);
  return { who: actor.words, many: actor.many, where: say`${where}${online}` };
};

/** A reason that begins with the words for one. */
const CAUSE = /^(?:because|due to|owing to|on account of|as a result of|for reasons? of) /i;

const ofParty = ({ content }: Discourse, who: Who): boolean =>
  content.relations.party.delegations.includes(who.raw.delegation ?? "");

/** A planned, postponed or cancelled event: one paragraph of status, reason, name, day, place and who was to take part. */
export const notice = (discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const { record } = facts;
  const named = facts.said(record.officialName, "officialName") ?? facts.said(record.theme, "theme");
  const title = facts.said(record.title, "title");
  const clause =
    title !== undefined &&
    (isClauseTitle(title.text) || (ENDS_IN_STATUS.test(title.text) && /\bvisit\b/.test(title.text)));
  const off = record.status !== "planned" && !named && clause ? visitOf(discourse) : undefined;
  const name = off
    ? say`a visit to ${off.where} by ${off.who}`
    : named
      ? eventName(discourse)
      : title && !isClauseTitle(title.text)
        ? called(title)
        : plain(record.status === "planned" ? KIND_NOUN[record.kind] : NAMES[record.kind], ["kind"]);
  const reason = facts.said(record.statusReason, "statusReason");
  const day = (when: When | undefined, path: string): Phrase | undefined => {
    discourse.memory.day = undefined;
    return whenText(discourse, when, path);
  };
  // "the 2020 Conference, planned for 2020" is redundant.
  const inName = isYearInName(record.planned, named?.text ?? "");
  const planned = inName ? undefined : day(record.planned, "planned");
  const now = day(record.when, "when");
  const venue = facts.place(record.venue, "venue");
  const city = facts.said(record.city, "city");
  const areas = facts.list(record.areas, "areas");
  const there = venue ? say` ${atPlace(discourse, venue)}` : plain("");
  // "the mission to Mere is to be held in Mere" is redundant.
  const goesThere =
    city !== undefined && new RegExp(`\\b(?:to|in) ${literal(city.text)}$`).test(textOf(name));
  const shown = city !== undefined && (goesThere || textOf(there).includes(city.text));
  const places = areas.length > 0 ? areas : city && !shown ? [city] : [];
  const online =
    record.online === "fully"
      ? plain(" online", ["online"])
      : record.online === "partly"
        ? plain(" both in person and online", ["online"])
        : plain("");
  const place = say`${there}${places.length > 0 ? say` in ${loose(andList(places.map(phrase)))}` : ""}`;
  const held = placeAndOnline(place, online);
  const at = say`${held.online}${held.place}`;
  const aim = facts.said(record.purpose, "purpose");
  const whole = facts.said(record.partOf?.name, "partOf.name");
  const how = { at: "at", on_the_sidelines: "on the sidelines of", on_the_eve: "on the eve of" }[
    record.partOf?.how ?? "at"
  ];
  const within = how === "at" && textOf(there).startsWith(" at ") ? "during" : how;
  const part = whole ? sourced(say` ${within} ${phrase(whole)}`, "partOf.how") : plain("");
  // "on the eve of the forum from June 8 to 10" would be the days of the forum.
  const days = now ?? planned;
  const apart = record.partOf?.how === "on_the_eve" || textOf(days ?? plain("")).startsWith("from ");
  const onDays = days && says(part) && apart ? say` ${days},${part}` : say`${part}${maybe` ${days}`}`;
  const because = reason
    ? say`${CAUSE.test(reason.text) ? "" : isClause(reason.text) ? " because" : " because of"} ${phrase(reason)}`
    : plain("");
  const plan = maybe`, planned${planned && says(planned) ? say` for ${stripOn(planned)}` : undefined},`;
  const to = aim ? say` to ${phrase(aim)}` : plain("");
  const visit = record.status === "planned" && !named ? visitOf(discourse) : undefined;
  const toBeHeld = inName && now && !off && says(at) && !says(part) && !says(to);
  const mission = missionAhead(discourse, name);
  const main = visit || mission ? undefined : mainOfPlan(discourse, name);
  const first = (made?: Phrase): Phrase => {
    switch (record.status) {
      case "postponed": {
        const was = planned ? say`, planned for ${stripOn(planned)},` : plain("");
        if (toBeHeld) {
          const by = made && !namesActor(textOf(name), textOf(made));
          const held = sourced(say`to be ${by ? say`${made} and ` : ""}held${at}`, ...(made?.paths ?? []));
          return say`${name}, ${held}, has been postponed to ${stripOn(now)}${because}`;
        }
        return now && record.planned
          ? say`${name}${was} has been postponed to ${stripOn(now)}${because}`
          : say`${name}${now ? say`, planned for ${stripOn(now)},` : was} has been postponed${because}`;
      }
      case "cancelled":
        return say`${name}${planned ? plan : now ? say`, planned for ${stripOn(now)},` : ""} has been canceled${because}`;
      default:
        return visit
          ? say`${visit.who} ${visit.many ? "are" : "is"} to visit ${visit.where}${onDays}${to}`
          : main
            ? say`${main} will hold ${name}${at}${onDays}${to}`
            : mission
              ? say`${mission.words}${at}${onDays}${to}`
              : say`${name} is to be held${at}${onDays}${to}`;
    }
  };
  const anew = record.status === "postponed" && now !== undefined && record.planned !== undefined;
  const lines = [line("notice", sourced(first(), "status", inName ? "planned.start" : undefined))];
  if (record.status === "planned" && reason)
    lines.push(line("statusReason", say`the reason: ${phrase(reason)}`));
  if (record.status !== "planned" && !off && !toBeHeld && (says(at) || says(part) || says(to)))
    lines.push(line("notice.place", say`it ${anew ? "is" : "was"} to take place${at}${part}${to}`));
  if (off && says(to)) lines.push(line("notice.place", say`the visit ${anew ? "is" : "was"}${to}`));
  const noun = plain(visit ? "the visit" : `the ${mission?.noun ?? eventNoun(discourse)}`);
  const second = lines.length === 1 && !visit && !mission && named !== undefined;
  const organizers = [
    ...(main ? [] : organizeLines(discourse, "organizers", second ? plain("it") : noun)),
    ...arrangeLines(discourse, "organizers", noun),
  ];
  const made = toBeHeld ? madeBy(organizers) : undefined;
  if (made) lines[0] = line("notice", sourced(first(made), "status", inName ? "planned.start" : undefined));
  for (const one of made ? [] : organizers)
    lines.push({
      ...one,
      words: replaceWas(one.words, record.status === "planned" ? "will be" : anew ? "is to be" : "was to be"),
    });
  const principals = new Set(facts.people.flatMap(({ raw }) => [raw.onBehalfOf, raw.substitutes]));
  const people = facts.people.filter(
    (who) =>
      !principals.has(who.key) &&
      who.raw.presence !== "absent" &&
      who.raw.presence !== "invited" &&
      who.raw.presence !== "unstated" &&
      who !== mission?.leader,
  );
  const away = people.filter((who) => who.raw.presence === "remote");
  const here = people.filter((who) => !away.includes(who));
  const takingPart = (id: string, whos: readonly Who[], online: string, more?: string): void => {
    if (whos.length === 0) return;
    // The verb says it of all.
    if (online) for (const { key } of whos) discourse.memory.marks.add(`online ${key}`);
    const planned = record.status === "planned";
    const list = sourced(
      peopleList(discourse, whos, planned ? undefined : more),
      ...(more ? ["participantsOpen"] : []),
      ...(online ? whos.map((who) => `${who.path}.presence`) : []),
    );
    const many = areMany(whos) || more;
    const verb = many ? (anew ? "are" : "were") : anew ? "is" : "was";
    lines.push(
      line(
        id,
        planned
          ? more
            ? say`those who are to take part${online} include ${list}`
            : wordCount(list) <= 30
              ? say`${list} ${areMany(whos) ? "are" : "is"} to take part${online}`
              : say`those who are to take part${online} are ${list}`
          : wordCount(list) <= 30
            ? say`${list} ${verb} due to take part${online}`
            : say`due to take part${online} ${verb} ${list}`,
      ),
    );
  };
  const more = record.participantsOpen ? "others" : undefined;
  const members = visit || off ? here.filter((who) => ofParty(discourse, who)) : [];
  const others = here.filter((who) => !members.includes(who) && !knows(discourse.memory, who));
  const along = members.filter((who) => !knows(discourse.memory, who));
  if (along.length > 0) {
    const { words } = partyLater(discourse, discourse.content.relations.party);
    lines.push(
      line("notice.members", say`${words} ${off ? "was" : "is"} to include ${peopleList(discourse, along)}`),
    );
  }
  takingPart("notice.people", visit || off ? others : here, "", more);
  takingPart("notice.online", away, " online", here.length === 0 ? more : undefined);
  return paragraph("notice", withWholeNamesFirst(discourse, withNewPeople(discourse, new Set(), lines)));
};

/** The one main organizer who will hold an event with a name, elsewhere than at their own organization. */
const mainOfPlan = (discourse: Discourse, name: Phrase): Phrase | undefined => {
  const { facts } = discourse;
  const { status, officialName, organizers = [], venue } = facts.record;
  if (status !== "planned" || !officialName) return undefined;
  const at = organizers.findIndex(({ tier }) => tier === "host" || tier === "organizer");
  const own = facts.org(organizers[at]?.organization, `organizers[${at}].organization`);
  const institution = facts.place(venue, "venue")?.org;
  if (!own || institution?.org === own.org || textOf(name).includes(own.name.text)) return undefined;
  const main = mainOrganizer(discourse, "organizers", name);
  return main && say`${main.who}${main.behind}${says(main.behind) ? "," : ""}`;
};

/** Whether an event was planned for a year, and its name has that year. */
const isYearInName = (planned: When | undefined, name: string): boolean =>
  planned?.start !== undefined &&
  /^\d{4}$/.test(planned.start) &&
  !planned.end &&
  !planned.words &&
  new RegExp(`\\b${planned.start}\\b`).test(name);

const IT_WAS = "it was ";
/** Words of "it was organized by …" that the sentence of the event has room for. */
const MAX_ORGANIZER_WORDS = 12;

/** "organized by the Dam Union (LDU)": a short list of organizers, for which the sentence of the event's name has room. */
const madeBy = (organizers: readonly Line[]): Phrase | undefined => {
  const [only, ...more] = organizers;
  const text = only ? textOf(only.words) : "";
  const fits =
    only &&
    more.length === 0 &&
    text.startsWith(IT_WAS) &&
    !/[,;]/.test(text) &&
    wordCount(only.words) <= MAX_ORGANIZER_WORDS;
  return fits ? withoutStart(only.words, IT_WAS.length) : undefined;
};

/** "the Dam Union conference, organized by the Dam Union": the name already has the organizer. */
const namesActor = (name: string, made: string): boolean => {
  const agent = / by (?:the )?(\p{Lu}.*)$/u.exec(made)?.[1];
  return agent !== undefined && name.includes(agent);
};

const stripOn = (words: Phrase): Phrase => ({
  ...words,
  pieces: words.pieces.map((piece, at) =>
    at === 0 ? { ...piece, s: piece.s.replace(/^(?:on|in|from) /, "") } : piece,
  ),
});
const replaceWas = (words: Phrase, verb: string): Phrase => {
  let done = false;
  return {
    ...words,
    pieces: words.pieces.map((piece) => {
      if (done || !/(?:^| )(?:was|took place)(?: |$)/.test(piece.s)) return piece;
      done = true;
      if (!/(?:^| )was(?: |$)/.test(piece.s))
        return { ...piece, s: piece.s.replace("took place", verb.replace(/be$/, "take place")) };
      return { ...piece, s: piece.s.replace(/(^| )was( |$)/, `$1${verb}$2`) };
    }),
  };
};
