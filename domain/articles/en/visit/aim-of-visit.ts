import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { nameAndTheme } from "../event/name-and-theme";
import { aimOfVisit } from "../event/paid-visit";
import { isOfPeople } from "../hold/aim-of-people";
import { leadersOf } from "../people/delegation-leaders";
import { organizationOfName } from "../people/organization-of-delegation";
import { delegationsOf, partyLater } from "../people/party";
import { peopleList } from "../people/people";
import { wordCount } from "../words/grammar";
import { pronounOf } from "../words/pronouns";
import { FEW_WORDS, weightOfHeads } from "./heads-later";
import { nounOfFormalName } from "./visit-organizer";
import { onlyLeader } from "./visitors-later";

/** Words of a first sentence that has no room for a longer aim. */
const FULL = 62;
/** Words of an aim for which a full sentence still has room, and how many more words it may then have. */
const SHORT = { aim: 14, more: 6 };

/** Whether an aim, or what was talked about, makes a first sentence of so many words too long. */
export const isTooLong = (before: number, aim: Phrase, full = FULL): boolean =>
  before + wordCount(aim) > full + (wordCount(aim) <= SHORT.aim ? SHORT.more : 0);

/** "during a tour to inspect works": a larger event whose words have an aim of their own. */
const AIM_IN_NAME = / to (?!the |an? |its |his |her |their )\p{Ll}/u;

/**
 * The larger event before the aim of a visit, and behind it: "as part of the programme to train pilots" and "during a tour to
 * inspect works to see …" would give the aim of the larger event.
 */
export const settingBesideAim = (part: Phrase, goal: Phrase): readonly [Phrase, Phrase] => {
  if (!says(goal)) return [part, plain("")];
  const text = textOf(part);
  if (text.startsWith(" as part of ")) return [plain(""), say`,${part}${OPEN}`];
  return AIM_IN_NAME.test(text) ? [plain(""), part] : [part, plain("")];
};

/** Words of the name of a place that was visited, of several days and of one in a first sentence. */
const WORDS_OF_STOP = 4;
const WORDS_OF_DAYS = 6;
const WORDS_OF_DAY = 4;

/** Words of a first sentence with name, destination and aim, whose leader has a sentence of its own. */
const MAX_WITHOUT_LEADER = 44;

/** Words of a first sentence with name, leader, destination and aim, beyond which the leader and the aim get sentences of their own. */
export const MAX_LEAD_WORDS = 44;

/** Words of the name of a delegation, with the whole name of the organization that it calls by its short name. */
const wordsOfName = (discourse: Discourse, name: string): number => {
  const whole = organizationOfName(discourse, name)?.ref.name.text;
  return (whole ? `${name} of ${whole}` : name).split(" ").length;
};

/** Words of a first sentence with name, destination, day and aim of one named delegation, and of its leaders. */
const wordsOfLead = (
  discourse: Discourse,
  { party, stops }: Visit,
): { without: number; leaders: number } | undefined => {
  const { facts } = discourse;
  const { when, venue, city } = facts.record;
  const [only, ...more] = delegationsOf(discourse, party);
  const name = only && facts.said(only.name, `${only.path}.name`);
  if (!only || more.length > 0 || !name || nameAndTheme(discourse).name) return undefined;
  const leaders = leadersOf(discourse, only);
  if (leaders.length === 0) return undefined;
  const aim = aimOfVisit(discourse);
  const areas = facts.list(facts.record.areas, "areas").map(({ text }) => text);
  const places = [facts.place(venue, "venue")?.name.text, facts.said(city, "city")?.text, ...areas];
  const where = places.flatMap((one) => one?.split(" ") ?? []).length + stops.length * WORDS_OF_STOP;
  const days = when?.end && when.end !== when.start ? WORDS_OF_DAYS : WORDS_OF_DAY;
  const without = wordsOfName(discourse, name.text) + where + days + (aim ? wordCount(aim) + 1 : 0) + 2;
  return { without, leaders: weightOfHeads(discourse, name.text, leaders) };
};

/** Whether leader and aim of one named delegation go to a second sentence: "Led by X, it came to …". */
export const isLongLead = (discourse: Discourse, visit: Visit): boolean => {
  const words = wordsOfLead(discourse, visit);
  const aim = aimOfVisit(discourse);
  return words !== undefined && aim !== undefined && words.without + words.leaders > MAX_LEAD_WORDS;
};

/**
 * Words of a first sentence with name, leaders, destination, day and aim, beyond which the leaders follow it: fewer where the
 * sentence also says who invited them, or theirs who came with them.
 */
const MAX_WITH_LEADERS = { alone: MAX_LEAD_WORDS, withMore: 36 };

/** Whether the leaders of a delegation follow the first sentence, which has no room for them but for the aim: "It was led by X". */
export const areLeadersLater = (discourse: Discourse, visit: Visit, accompanied: boolean): boolean => {
  const words = wordsOfLead(discourse, visit);
  const invited = discourse.facts.record.organizers?.some(({ tier }) => tier === "inviter");
  return (
    words !== undefined &&
    words.leaders > FEW_WORDS &&
    words.without + words.leaders > MAX_WITH_LEADERS[accompanied || invited ? "withMore" : "alone"] &&
    words.without <= MAX_WITHOUT_LEADER
  );
};

/** Verbs of aims that only visitors can have. */
const SEEING = /^(?:see|view|visit|observe|look (?:at|around)|meet)\b/u;

/** "The delegation came to …", "She came to …": the aim that does not fit into the first sentence. */
const aimOfVisitors = (discourse: Discourse, head: Visit, aim: Phrase): Phrase => {
  const came = discourse.facts.record.kind === "reception";
  const one = onlyLeader(discourse, head);
  const pronoun = one && pronounOf(discourse.facts, one);
  if (came && pronoun) return say`${plain(pronoun.word, [pronoun.path])} came to ${loose(aim)}`;
  return came && head.party.delegations.length === 1
    ? say`${partyLater(discourse, head.party).words} came to ${loose(aim)}`
    : say`the purpose of the visit was to ${loose(aim)}`;
};

/** "Led by X, it came to …", "The Zhejiang Tour aimed to …": what does not fit into the first sentence. */
export const aimLines = (
  discourse: Discourse,
  head: Visit,
  aim: Phrase,
  apart: boolean,
  named: boolean,
): Line[] => {
  const [only] = delegationsOf(discourse, head.party);
  if (apart && only) {
    const list = peopleList(discourse, leadersOf(discourse, only));
    const led = sourced(list, only.head ? `${only.path}.head` : undefined);
    const { words } = partyLater(discourse, head.party);
    const abroad = discourse.facts.record.kind === "outbound_visit";
    return [line("purpose", say`led by ${led}, ${words} ${abroad ? "travelled" : "came"} to ${loose(aim)}`)];
  }
  const { name, theme } = nameAndTheme(discourse);
  discourse.memory.subject = [];
  const noun = nounOfFormalName(discourse);
  // Visitors see and learn, rather than their tour.
  if (noun && (isOfPeople(aim) || SEEING.test(textOf(aim))))
    return [line("purpose", aimOfVisitors(discourse, head, aim))];
  if (noun) return [line("purpose", say`${noun} aimed to ${loose(aim)}`)];
  if (!named || !name) return [line("purpose", aimOfVisitors(discourse, head, aim))];
  discourse.memory.marks.add("event named");
  const on = maybe`, on the theme ${theme}${OPEN}`;
  return [line("purpose", say`${name}${on} aimed to ${loose(aim)}`)];
};
