import { daysBetween } from "../../../events/days";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import { line } from "../../compose";
import type { Message, Setting } from "../../content/message";
import { loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { markStated, take } from "../../reference/memory";
import { atPlace } from "../organizations/organizations";
import { dayText, whenText } from "../words/dates";
import { isPlural, wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { eventNoun, eventPlace } from "./event";
import { NOBODY, onlyOrganizer, organizedBy, partOfNoun } from "./organize";

/** Whether the days of the larger event are the event's own, which the text has stated. */
const isOwnDay = ({ facts }: Discourse): boolean => {
  const { partOf, when } = facts.record;
  const day = partOf?.when?.start;
  const known = partOf?.when?.words === undefined && partOf?.when?.end === when?.end;
  return partOf?.how === "at" && known && day?.length === 10 && day === when?.start;
};

/** Whether the larger event begins on the day after the event, as "on the eve of" says. */
const isNextDay = ({ facts }: Discourse): boolean => {
  const { partOf, when } = facts.record;
  const [day = "", begins = ""] = [when?.end ?? when?.start, partOf?.when?.start];
  const whole = day.length === 10 && begins.length === 10 && !partOf?.when?.end && !partOf?.when?.words;
  return partOf?.how === "on_the_eve" && whole && daysBetween(day, begins) === 1;
};

/** The paths of the event's days, if it was on the sidelines of a larger event of the same days, which has them. */
const daysOnSidelines = ({ facts }: Discourse): string[] => {
  const { partOf, when } = facts.record;
  const days = partOf?.when;
  const same =
    partOf?.how === "on_the_sidelines" &&
    when?.start?.length === 10 &&
    days?.start === when.start &&
    days.end === when.end &&
    days.words === undefined &&
    when.part === undefined &&
    when.time === undefined;
  return same ? ["when.start", ...(when.end ? ["when.end"] : [])] : [];
};

/** The paths of the larger event's days if they are the event's own or the day after its eve, so that they are not stated again. */
const ownDayPaths = (discourse: Discourse): string[] => {
  const end = discourse.facts.record.partOf?.when?.end;
  return isOwnDay(discourse) || isNextDay(discourse)
    ? ["partOf.when.start", ...(end ? ["partOf.when.end"] : [])]
    : [];
};

/** " at the 82nd Fair", " on the sidelines of the Assembly": the larger event in the sentence of the event, once. */
const partOfClause = (discourse: Discourse, went: boolean): Phrase => {
  const { facts, memory } = discourse;
  const { partOf } = facts.record;
  const name = facts.said(partOf?.name, "partOf.name");
  if (!name || !partOf || memory.marks.has("partOf")) return plain("");
  const apart = discourse.plan.paragraphs.some((one) =>
    one.sentences.some(
      ({ head, joined }) => head.type === "setting" || joined.some((each) => each.type === "setting"),
    ),
  );
  const small = !partOf.when && !partOf.venue && !partOf.organizers?.length;
  if (!partOf.how && apart && !small) return plain("");
  memory.marks.add("partOf");
  if (!partOf.how) return say` as part of ${phrase(name)}`;
  // "visited Lakeside for the Fair": the visit went to a place, not to the event.
  const how = {
    at: STAY.test(name.text) ? "during" : went ? "for" : "at",
    on_the_sidelines: "on the sidelines of",
    on_the_eve: "on the eve of",
  }[partOf.how];
  return sourced(say` ${how} ${phrase(name)}`, "partOf.how", ...ownDayPaths(discourse));
};

/** Things that one comes on, rather than to. */
const STAY = /^(?:an? |the )?(?:[\p{L}-]+ )*(?:visit|trip|tour|mission)(?= |$)/u;

interface Where {
  readonly there: Phrase;
  readonly when: Phrase | undefined;
}

/** Where and when the larger event took place. */
const settingOf = (discourse: Discourse): Where => {
  const { facts, memory } = discourse;
  const { partOf } = facts.record;
  const at = facts.place(partOf?.venue, "partOf.venue");
  const city = facts.said(partOf?.city, "partOf.city");
  const day = memory.day;
  memory.day = undefined;
  const same = isOwnDay(discourse) || isNextDay(discourse);
  const days = same ? undefined : whenText(discourse, partOf?.when, "partOf.when");
  const when = days && sourced(days, ...daysOnSidelines(discourse));
  memory.day = day;
  // "visited the Fair Centre for the 5th Fair": the place of the event is that of the larger one.
  const own = at !== undefined && at.name.text === facts.said(facts.record.venue?.name, "")?.text;
  const there = own
    ? plain("", [at.name.path, ...(at.org ? [at.org.name.path] : [])])
    : at
      ? say` ${atPlace(discourse, at)}`
      : plain("");
  const shown = city !== undefined && textOf(there).includes(city.text);
  const inCity = city && !memory.cities.has(city.text) && !shown ? say` in ${phrase(city)}` : plain("");
  if (city) memory.cities.add(city.text);
  return { there: say`${there}${inCity}`, when };
};

/** Things that nobody holds: they fall on a day or in a year. */
const ANNIVERSARY =
  /^[^,]*\b(?:anniversary|centenary|bicentenary|jubilee)\b(?! (?:ceremony|celebrations?|forum|conference|event|gala|dinner|reception|party|festival))/iu;

/**
 * ", held at P from December 4 to 6, 2019,": the larger event's place and days after its name. `went`: in a sentence of who
 * visited what.
 */
export const takeSetting = (discourse: Discourse, sentence: SentencePlan, went = false): Phrase => {
  const { facts, memory } = discourse;
  const clause = partOfClause(discourse, went);
  if (!says(clause)) return plain("");
  const setting: Setting | undefined = take(memory, sentence.joined, "setting");
  if (!setting)
    return (
      datedSetting(discourse, clause) ??
      citySetting(discourse, clause) ??
      venueOnEve(discourse, clause) ??
      organizedSetting(discourse, clause) ??
      sourced(clause, ...sameSetting(discourse))
    );
  const { there, when } = settingOf(discourse);
  const start = facts.record.partOf?.when;
  // A city alone needs no verb: "at the Fair in Reedham".
  if (!when && !facts.record.partOf?.venue) return say`${clause}${there}`;
  const begun = when && start?.start && !start.end && start.start.length === 10;
  const held = begun
    ? says(there)
      ? say`, which began${there}${maybe` ${when}`}${OPEN}`
      : say`, which began ${when}${OPEN}`
    : says(there) || when
      ? say`, ${ANNIVERSARY.test(textOf(clause)) ? "which fell" : "held"}${there}${maybe` ${when}`}${OPEN}`
      : plain("");
  return say`${clause}${loose(held)}`;
};

/**
 * Where an event took place, and at what larger one, in a first sentence about one of its parts. `known`: it has named the
 * organization that owns the place.
 */
export const leadPlace = (discourse: Discourse, sentence: SentencePlan, known = false): Phrase => {
  if (!sentence.lead) return plain("");
  // One act of a journey was not in all of its regions.
  const { areas = [], venue, city, partOf } = discourse.facts.record;
  const among = !city || areas.some(({ en }) => en === city.en);
  const journey = areas.length > 1 && !venue && among && discourse.content.relations.visit;
  // "in Reedham at the Reedham Fair" would name the city twice.
  const named = !venue && partOf?.how === "at" ? partOf.name?.en : "";
  const place = journey ? plain("") : eventPlace(discourse, named, known);
  return say`${place}${takeSetting(discourse, sentence)}`;
};

/** The larger event's days and city, if they are the event's own: its separate sentence would add nothing. */
const sameSetting = (discourse: Discourse): string[] => {
  const { partOf, when } = discourse.facts.record;
  const { when: days } = partOf ?? {};
  const same = days && when && days.start === when.start && days.end === when.end && !days.words;
  const own = same || isNextDay(discourse) ? takeDays(discourse) : undefined;
  return own?.paths.filter((path) => path.startsWith("partOf.when") || path.startsWith("partOf.city")) ?? [];
};

/** The message of a larger event of which only days and the event's own city are known, marked as stated. */
const takeDays = (discourse: Discourse): Message | undefined => {
  const { facts, memory } = discourse;
  const { partOf, city, venue: hall } = facts.record;
  const { venue, city: there, organizers } = partOf ?? {};
  if (venue || organizers?.length || (there && there.en !== (city ?? hall?.city)?.en)) return undefined;
  const own = messagesOf(discourse).find((one) => one.type === "setting" && !memory.realized.has(one.id));
  if (!own) return undefined;
  markStated(memory, own.id);
  return own;
};

/** " during a two-day visit on March 5 and 6, 2024": the days of the larger event, where those of the event are not known. */
const datedSetting = (discourse: Discourse, clause: Phrase): Phrase | undefined => {
  const { facts } = discourse;
  const { partOf, when } = facts.record;
  const undated = when?.start === undefined && when?.words === undefined;
  const days = undated ? whenText(discourse, partOf?.when, "partOf.when") : undefined;
  const own = days && takeDays(discourse);
  if (!own) return undefined;
  return sourced(say`${clause} ${days}`, ...own.paths.filter((path) => path.startsWith("partOf.city")));
};

/** " during a mission to Farland from May 1 to 9": the days of a stay of which nothing else is known, in a sentence without the event's own. */
export const daysOfStay = (discourse: Discourse, clause: Phrase): Phrase => {
  const { when, how } = discourse.facts.record.partOf ?? {};
  const own = how === "at" && when?.end && !isOwnDay(discourse) ? takeDays(discourse) : undefined;
  if (!own) return clause;
  const span = settingOf(discourse).when;
  return span ? say`${clause} ${span}` : clause;
};

/** " on the sidelines of the Congress in Reedham": only a city is known of the larger event, which is too little for a sentence. */
const citySetting = ({ facts, memory }: Discourse, clause: Phrase): Phrase | undefined => {
  const { partOf, city: own } = facts.record;
  const city = facts.said(partOf?.city, "partOf.city");
  const more = [partOf?.venue, partOf?.when, partOf?.organizers?.[0]];
  const named = city === undefined || textOf(clause).includes(city.text) || city.text === own?.en;
  if (named || more.some((one) => one !== undefined) || memory.cities.has(city.text)) return undefined;
  memory.cities.add(city.text);
  memory.marks.add("stated partOf");
  memory.realized.add("partOf");
  return say`${clause} in ${phrase(city)}`;
};

/** " on the eve of the Boat Fair at the Fair Centre": only the place is known of a larger event that was still to come. */
const venueOnEve = (discourse: Discourse, clause: Phrase): Phrase | undefined => {
  const { partOf } = discourse.facts.record;
  const more = [partOf?.city, partOf?.when, partOf?.organizers?.[0]];
  if (partOf?.how !== "on_the_eve" || !partOf.venue || more.some((one) => one !== undefined))
    return undefined;
  discourse.memory.marks.add("stated partOf");
  discourse.memory.realized.add("partOf");
  return say`${clause}${settingOf(discourse).there}`;
};

/** Words of an organizer that the name of the larger event has room for. */
const SHORT_ORGANIZER = 12;

/** " for an exhibition of boats organized by the Lake Guild": only its organizer is known of the larger event. */
const organizedSetting = (discourse: Discourse, clause: Phrase): Phrase | undefined => {
  const { partOf } = discourse.facts.record;
  const [only, ...others] = partOf?.organizers ?? [];
  const more = [partOf?.venue, partOf?.city, partOf?.when].some((one) => one !== undefined);
  if (!only?.organization || others.length > 0 || more || /,| organi[sz]ed by /.test(textOf(clause)))
    return undefined;
  const own = messagesOf(discourse).find(
    (one) => one.type === "organize" && one.of === "partOf" && !discourse.memory.realized.has(one.id),
  );
  const made = own?.type === "organize" ? organizedBy(discourse, own.list).verbs : undefined;
  if (!own || !made || wordCount(made) > SHORT_ORGANIZER) return undefined;
  markStated(discourse.memory, own.id);
  return / the [^,]*$/u.test(textOf(clause)) ? say`${clause}, ${made}${OPEN}` : say`${clause} ${made}`;
};

/** Whether the larger event's days are the event's own or more precise than its month or year. */
export const isDatedBySetting = (discourse: Discourse, sentence: SentencePlan): boolean => {
  const { when, partOf } = discourse.facts.record;
  const joined = sentence.joined.some((one) => one.type === "setting");
  if (joined && daysOnSidelines(discourse).length > 0) return true;
  const start = when?.start;
  return (
    joined &&
    partOf?.how === "at" &&
    partOf?.when?.start !== undefined &&
    (start === undefined || (start.length < 10 && partOf.when.start.startsWith(start)))
  );
};

const OPEN_UNTIL = /\b(?:is|are) open until\b/;

/** Whether the office's own words say that something is still open on the last day of the larger event. */
const stillRuns = ({ facts: { record } }: Discourse): boolean => {
  const end = record.partOf?.when?.end;
  const start = record.when?.start;
  if (end === undefined || start === undefined || end <= start || (record.published ?? "") > end)
    return false;
  return (record.background ?? []).some(({ en }) => en !== undefined && OPEN_UNTIL.test(en));
};

/** "runs until March 20": a larger event of which only the last day is known. */
const runsUntil = ({ facts, memory }: Discourse, noun: Phrase): Phrase | undefined => {
  const { partOf, published } = facts.record;
  const { start, end, words } = partOf?.when ?? {};
  if (start !== undefined || words !== undefined || end?.length !== 10) return undefined;
  const goesOn = published !== undefined && published <= end;
  const verb = goesOn ? (isPlural(textOf(noun)) ? "run" : "runs") : "ran";
  return plain(
    `${verb} until ${dayText(end, facts.style.date, facts.style.year && memory.year !== end.slice(0, 4))}`,
    ["partOf.when.end"],
  );
};

/** "The fair took place in X from A to B." · "It was part of the Forum, which began in X on A." */
export const realizeSetting = (discourse: Discourse, sentence: SentencePlan, head: Setting): Realized => {
  const { facts, memory } = discourse;
  const { partOf } = facts.record;
  const name = facts.said(partOf?.name, "partOf.name");
  const { there, when } = settingOf(discourse);
  const known = memory.marks.has("partOf") || !name;
  memory.marks.add("partOf");
  memory.subject = [];
  const begins = when !== undefined && partOf?.when?.start?.length === 10 && partOf.when.end === undefined;
  const noun = partOfNoun(discourse) ?? plain("that event");
  const until = runsUntil(discourse, noun);
  const takesPlace = stillRuns(discourse)
    ? `${isPlural(textOf(noun)) ? "are" : "is"} taking place`
    : "took place";
  const verb = begins ? "began" : (until ?? takesPlace);
  const organize = take(memory, sentence.joined, "organize");
  const dated = verb === "took place" && (says(there) || when !== undefined);
  const held =
    organize && dated && areShortOrganizers(discourse) ? onlyOrganizer(discourse, organize.list) : undefined;
  if (held && known)
    return {
      lines: [line(head.id, say`${noun}, ${held.verb} by ${held.who}, ${verb}${there}${maybe` ${when}`}`)],
    };
  if (held && name)
    return {
      lines: [
        line(
          head.id,
          say`the ${eventNoun(discourse)} was part of ${phrase(name)}, which ${held.who} ${held.verb}${there}${maybe` ${when}`}`,
        ),
      ],
    };
  const tiers = organize ? organizedBy(discourse, organize.list) : NOBODY;
  const behind = tiers.verbs
    ? say`, ${tiers.verbs}${tiers.beside ? say`, ${tiers.beside}` : ""}${OPEN}`
    : tiers.beside
      ? say`, ${tiers.beside}${OPEN}`
      : plain("");
  if (!says(there) && !when) {
    if (!known && name)
      return {
        lines: [line(head.id, say`the ${eventNoun(discourse)} was part of ${phrase(name)}${behind}`)],
      };
    const was = tiers.verbs
      ? say`${noun} was ${tiers.verbs}${tiers.beside ? say`, ${tiers.beside}` : ""}`
      : undefined;
    if (was) return { lines: [line(head.id, was)] };
    return { lines: tiers.beside ? [line(head.id, say`${noun} took place ${tiers.beside}`)] : [] };
  }
  if (known) {
    const was = says(behind) ? organizedLine(head.id, noun, tiers) : [];
    return {
      lines: [line(head.id, say`${noun} ${verb}${there}${maybe` ${when}`}`), ...was.slice(0, 1)].map(
        asSecond(noun),
      ),
    };
  }
  const words = say`the ${eventNoun(discourse)} was part of ${name ? phrase(name) : noun}, which ${verb}${there}${maybe` ${when}`}`;
  return { lines: [line(head.id, words), ...organizedLine(head.id, noun, tiers)] };
};

/** Whether the only organizers of the larger event, all of one kind, are short enough for the sentence about it. */
const areShortOrganizers = ({ facts }: Discourse): boolean => {
  const all = facts.record.partOf?.organizers ?? [];
  const names = all.map(({ organization }) => organization?.short?.en ?? organization?.name?.en ?? "");
  return names.join(" ").split(" ").length <= SHORT_ORGANIZER && !all.some(({ tier }) => ARRANGED.has(tier));
};
/** Who only arranged an event has a sentence of its own. */
const ARRANGED: ReadonlySet<string | undefined> = new Set(["inviter", "go_between"]);

const organizedLine = (id: string, noun: Phrase, tiers: { verbs?: Phrase; beside?: Phrase }) => {
  const { verbs, beside } = tiers;
  if (verbs) return [line(`${id}.organizers`, say`${noun} was ${verbs}${beside ? say`, ${beside}` : ""}`)];
  return beside ? [line(`${id}.organizers`, say`${noun} took place ${beside}`)] : [];
};

/** The second of two sentences on one subject begins with "it". */
const asSecond =
  (noun: Phrase) =>
  (one: ReturnType<typeof line>, at: number): ReturnType<typeof line> => {
    const [first] = one.words.pieces;
    const same = at === 1 && first?.s === noun.pieces[0]?.s;
    return same
      ? { ...one, words: { ...one.words, pieces: [{ s: "it" }, ...one.words.pieces.slice(1)] } }
      : one;
  };
