import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { nameAndTheme } from "../event/name-and-theme";
import { onlyOrganizer } from "../event/organize";
import { partyLater } from "../people/party";
import { areMany, peopleList } from "../people/people";
import { behalfOf, withBehalfAtEnd } from "../people/person";
import { messagesOf } from "../words/plan";

/** Whether one organization organized the visit, so that a relative clause can say it. */
const isOrganized = (discourse: Discourse): boolean => {
  const tiers = (discourse.facts.record.organizers ?? []).map((one) => one.tier);
  const own = tiers.filter((tier) => tier !== "inviter" && tier !== "go_between");
  const hasOrganizers = messagesOf(discourse).some((one) => one.type === "organize" && one.of === "event");
  return hasOrganizers && own.length === 1 && own.every((tier) => tier === "host" || tier === "organizer");
};

/** Whether one person of the organizer guided the visitors for somebody who was unable to. */
const isLedForAnother = (whos: readonly Who[]): boolean =>
  whos.length === 1 && whos[0]?.raw.onBehalfOf !== undefined && whos[0].has("head");

/** "A organized": the only organizer of a visit that its own people led, as the subject of the first sentence. */
export const organizerOfVisit = (
  discourse: Discourse,
  visit: Visit,
): { who: Phrase; verb: string } | undefined => {
  const { facts, memory } = discourse;
  const own = messagesOf(discourse).filter((one) => one.type === "organize" && one.of === "event");
  const [found] = own;
  if (found?.type !== "organize" || memory.realized.has(found.id) || !isOrganized(discourse))
    return undefined;
  if (visit.party.people.length === 0 && visit.party.delegations.length === 0) return undefined;
  if (!isLedForAnother(facts.whos(visit.party.hostStaff))) return undefined;
  const only = onlyOrganizer(discourse, found.list);
  if (!only) return undefined;
  markStated(memory, found.id);
  return only;
};

/** Staff of the hosts who led the visitors round, in a sentence of their own: "X led the visit on behalf of Y". */
export const hostStaffLines = (discourse: Discourse, visit: Visit): Line[] => {
  const { facts, content } = discourse;
  const whos = facts.whos(visit.party.hostStaff).filter((who) => !discourse.memory.people.has(who.key));
  if (whos.length === 0) return [];
  const leads = whos.some((who) => who.has("head"));
  const alone = visit.party.people.length === 0 && visit.party.delegations.length === 0;
  if (alone) return [];
  const many = areMany(whos);
  const later = partyLater(discourse, content.relations.party).words;
  const [only] = whos;
  const fronted = isLedForAnother(whos) && isOrganized(discourse);
  const words = (): Phrase => {
    const list = sourced(peopleList(discourse, whos), ...whos.map((who) => `${who.path}.roles`));
    return leads ? say`${list} led the visit` : say`${later} ${many ? "were" : "was"} accompanied by ${list}`;
  };
  if (only && fronted) {
    const behalf = behalfOf(discourse, only);
    const sentence = words();
    return [line("lead.company", says(behalf) ? say`${behalf}${OPEN} ${sentence}` : sentence)];
  }
  return [
    line("lead.company", whos.length === 1 && only ? withBehalfAtEnd(discourse, only, words) : words()),
  ];
};

/** Names of something that takes place and is no visit: "the annual reception of the Lake League". */
const OCCASION =
  /^(?:[\p{L}\p{N}'’&-]+ )*(?:reception|dinner|luncheon|banquet|party|festival|fair|exhibition|conference|forum|seminar|symposium|summit|congress|workshop|ceremony|celebrations?|gala|concert|competition|contest|meeting|reunion|assembly|session|course|training|awards|show|expo|round[ -]?table|webinar|hearing|convention)(?= (?:of|for|on|in|at|to|with) | [(“"]| \d{4}(?: |$)|$)/iu;

/** Words of a formal name that the first sentence of a visit has room for. */
const MAX_NAME = 12;

/** "the Lake Tour of Northland", "the first Lake Port Days": journeys, and occasions of some days, by the noun of their names. */
const JOURNEY =
  /^(?:[^,;]+ )?(Tour|Trip|Mission|Journey|Roadshow|Expedition)(?: (?:of|for|to|in|on) [^,;]+)?$/u;
const OF_DAYS = /^(?:[^,;]+ )?(Days?|Week|Month|Festival)(?: (?:of|for|in|on) [^,;]+)?$/u;

/** " on the Lake Tour", " for the Lake Days": the formal name of a visit whose aim follows, and the noun that this aim is said of. */
const journeyOf = (name: string): { before: string; noun: string } | undefined => {
  const noun = JOURNEY.exec(name)?.[1];
  if (noun) return { before: " on ", noun: `the ${noun.toLowerCase()}` };
  return OF_DAYS.test(name) ? { before: " for ", noun: "the event" } : undefined;
};

/** Marks the noun by which a formal name in the first sentence of a visit is called again. */
const CALLED_AGAIN = "formal name called again";

/** "the tour", of a visit that its first sentence has said was "on the Lake Tour". */
export const nounOfFormalName = ({ memory, facts }: Discourse): Phrase | undefined => {
  const name = facts.said(facts.record.officialName, "officialName");
  const noun = name && memory.marks.has(CALLED_AGAIN) ? journeyOf(name.text)?.noun : undefined;
  return name && noun ? plain(noun, [name.path]) : undefined;
};

/** " for the 5th Lake Tour": a visit's formal name in its first sentence, unless it repeats the destination or has a theme. */
export const byFormalName = (discourse: Discourse, destination: string): Phrase => {
  const { name, theme } = nameAndTheme(discourse);
  const text = name ? textOf(name) : "";
  const places = destination.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  const fits = /^the (?!.*[,;“])/u.test(text) && text.split(" ").length <= MAX_NAME && !theme;
  const aimed = discourse.facts.record.purpose !== undefined;
  const journey = aimed ? journeyOf(text) : { before: " for " };
  if (!name || !fits || !journey || places.some((place) => text.includes(place))) return plain("");
  discourse.memory.marks.add("event named");
  if (aimed) discourse.memory.marks.add(CALLED_AGAIN);
  return say`${plain(journey.before)}${name}`;
};

/** "the first leg of the Lake Mission": a visit's formal name that a sentence about something else can take. */
export const formalNameOf = (discourse: Discourse): Phrase | undefined => {
  const { name, theme } = nameAndTheme(discourse);
  const text = name ? textOf(name) : "";
  if (!name || theme || discourse.memory.marks.has("event named") || OCCASION.test(text)) return undefined;
  if (!/^the (?!.*[,;“])/u.test(text) || text.split(" ").length > MAX_NAME) return undefined;
  discourse.memory.marks.add("event named");
  return name;
};

/** A visit's formal name and theme, in a sentence of their own. */
export const nameLines = (discourse: Discourse): Line[] => {
  const { name, theme } = nameAndTheme(discourse);
  if (discourse.memory.marks.has("event named")) return [];
  if (name && OCCASION.test(textOf(name)))
    return [line("officialName", say`the occasion was ${name}${maybe`, on the theme ${theme}`}`)];
  // "a three-day study visit" describes the visit.
  if (name && /^an? \p{Ll}/u.test(textOf(name)) && textOf(name).endsWith(" visit"))
    return [line("officialName", say`this was ${name}${maybe`, on the theme ${theme}`}`)];
  if (name)
    return [
      line("officialName", say`the visit was officially called ${name}${maybe`, on the theme ${theme}`}`),
    ];
  return theme ? [line("theme", say`the theme of the visit was ${theme}`)] : [];
};
