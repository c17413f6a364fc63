import type { DraftRecord } from "../../../events/shape";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import { literal } from "../../literal";
import { loose, OPEN, type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, topOf } from "../../reference/facts";
import { opens } from "../event/event";
import { goesOn } from "../event/in-progress";
import { purposeOf } from "../event/name-and-theme";
import { mainOrganizer, onlyOrganizer, organizersTogether } from "../event/organize";
import { isPlural, theName } from "../words/grammar";
import { nounOf } from "../words/org-nouns";
import { doneByTitle } from "./done-by-title";

export interface Organizing {
  readonly who: Phrase;
  readonly many: boolean;
  readonly verb: string;
  readonly event: Phrase;
  readonly behind: Phrase;
  readonly org: OrgFact | undefined;
  /** People who hosted it beside the organization, for a sentence of their own. */
  readonly people?: () => Phrase;
}

/** A place of the organizer that is the subject: "Lakeland University held a seminar in its lecture hall". */
export const atOwnPlace = (discourse: Discourse, place: Phrase, { org, verb }: Organizing): Phrase => {
  const venue = discourse.facts.place(discourse.facts.record.venue, "venue")?.org;
  if (!venue || !org || topOf(venue).org !== org) return place;
  const nouns = [
    theName(org.name.text, org.the, "organization"),
    `the ${nounOf(org.name.text)}`,
    org.short?.text,
  ];
  const called = nouns.flatMap((one) => (one ? [literal(one)] : [])).join("|");
  const text = textOf(place);
  // "The institute held a seminar at the institute in Port" would name it twice.
  const whole = venue.org === org && venue.name.text === org.name.text;
  const own = whole ? new RegExp(`^ at (?:${called})(?= in )`).exec(text) : null;
  if (own) return loose(plain(text.slice(own[0].length), place.paths));
  const noun = nounOf(org.name.text);
  if (whole && noun !== "" && new RegExp(`^ at (?:${called})$`).test(text))
    // Who hosts an event does so at home.
    return loose(plain(verb === "hosted" ? "" : ` at the ${noun}`, place.paths));
  const its = text.replace(new RegExp(` the (.+) of (?:${called})(?= in |$)`), " its $1");
  return its === text ? place : loose(plain(its, place.paths));
};

/** Whether the noun of an organizer is plural; an acronym that ends in S is singular. */
const isSeveral = (name: string): boolean => isPlural(name) && !/^[\p{Lu}\d&-]+$/u.test(name);

/** Things that an organization holds rather than hosts. */
const HELD =
  /\b(?:meeting|assembly|congress|conference|convention|council|awards|conclave|convocation|dinner|exhibition|expo|fair|festival|forum|gala|games|lecture|seminar|session|show|summit|symposium|workshop)$/i;

/** "its 37th annual meeting" of "the 37th annual meeting of A", "the opening of its office" of "the opening of A's office", which A is the subject of. */
export const ownEvent = ({ who, org, event, many }: Organizing): Phrase | undefined => {
  const names = [org?.name.text, org?.short?.text].flatMap((one) =>
    one ? [literal(one.replace(/^the /i, ""))] : [],
  );
  const named = names.some((name) => textOf(who).includes(name.replace(/\\/g, "")));
  if (many || !named) return undefined;
  // "the session of the Academy of Fishing, Lakeland": the comma behind the name goes with it.
  const called = textOf(event).replace(OPEN, "");
  const possessive = new RegExp(`^(.+ of )(?:the )?(?:${names.join("|")})['’]s? (\\p{Ll}.*)$`, "u").exec(
    called,
  );
  if (possessive) return plain(`${possessive[1]}its ${possessive[2]}`, event.paths);
  const [, rest] = new RegExp(`^(?:the )?(.+) of (?:the )?(?:${names.join("|")})$`).exec(called) ?? [];
  return rest && HELD.test(rest) ? plain(`its ${rest}`, event.paths) : undefined;
};

/** "Workshop on mustard ends at the institute": whether the office's own title has an event with a name as its subject. */
const isSubjectOfTitle = ({ facts }: Discourse): boolean =>
  facts.record.officialName !== undefined &&
  / (?:begins?|takes place|concludes?|ends?)(?: |$)/.test(
    facts.said(facts.record.title, "title")?.text ?? "",
  );

/** Whether a department held an event at its own organization, which the place names. */
const isAtOwnPlace = ({ facts }: Discourse, { organizers: [main] = [] }: DraftRecord): boolean => {
  const org = facts.org(main?.organization, "organizers[0].organization");
  const venue = facts.place(facts.record.venue, "venue")?.org;
  return org?.org.parent !== undefined && venue !== undefined && topOf(venue).org === topOf(org).org;
};

/** Whether the only organizer of an event is where it was: "was held at A. It was organized by A." would name it twice. */
const isOwnVenue = ({ facts }: Discourse): boolean => {
  const [main, ...more] = facts.record.organizers ?? [];
  const org = facts.org(main?.organization, "organizers[0].organization")?.org;
  return more.length === 0 && org !== undefined && facts.place(facts.record.venue, "venue")?.org?.org === org;
};

/** Whether "X held at Y" of the title stays the first sentence: if helpers or the place have to be named too. */
const staysHeld = (discourse: Discourse): boolean => {
  const { record } = discourse.facts;
  const held = / (?:is |was )?held(?: |$)/.test(discourse.facts.said(record.title, "title")?.text ?? "");
  const tiers = new Set((record.organizers ?? []).map(({ tier }) => tier));
  return held && record.officialName !== undefined && (tiers.size > 1 || isAtOwnPlace(discourse, record));
};

/**
 * "The Reed School organized the opening of its 5th session": an organizer that only the name of the event behind it would
 * introduce is named in full, and the event is its own.
 */
const namedInLead = (who: Phrase, event: Phrase, org: OrgFact): Pick<Organizing, "who" | "event"> => {
  const noun = nounOf(org.name.text);
  const name = theName(org.name.text, org.the, "organization");
  const text = textOf(event);
  const owned = ` of ${name}`;
  if (noun === "" || textOf(who) !== `the ${noun}` || !text.endsWith(owned)) return { who, event };
  const own = text.slice(0, -owned.length);
  const its = / of the /.test(own)
    ? own.replace(/ of the (?!.* of the )/, " of its ")
    : own.replace(/^the /, "its ");
  return { who: plain(name, who.paths), event: plain(its, [...event.paths, org.name.path]) };
};

/** "TDAP hosted the conference": the only organizer of a named event, where the event is neither opening nor going on. */
export const organizerOf = (
  discourse: Discourse,
  sentence: SentencePlan,
  event: Phrase | undefined,
): Organizing | undefined => {
  if (!event || opens(discourse) || goesOn(discourse)) return undefined;
  const { memory } = discourse;
  if ((isSubjectOfTitle(discourse) && !isOwnVenue(discourse)) || staysHeld(discourse)) return undefined;
  const organize = sentence.joined.find(
    (one) => one.type === "organize" && one.of === "event" && !memory.realized.has(one.id),
  );
  const aim = purposeOf(discourse) !== undefined;
  const found =
    organize?.type === "organize"
      ? ((aim ? onlyOrganizer(discourse, organize.list) : mainOrganizer(discourse, organize.list, event)) ??
        organizersTogether(discourse, organize.list) ??
        (aim ? mainOrganizer(discourse, organize.list, event) : undefined))
      : undefined;
  const only = found && { many: undefined, behind: plain(""), ...found };
  if (!organize || !only) return undefined;
  memory.realized.add(organize.id);
  // The verb of the headline.
  const holds = / holds? /.test(discourse.facts.said(discourse.facts.record.title, "title")?.text ?? "");
  const verb = holds && only.verb !== "hosted" ? "held" : only.verb;
  const own = discourse.facts.record.organizers ?? [];
  const at = own.findIndex(({ tier }) => tier === "host" || tier === "organizer");
  const ref = discourse.facts.org(own[at]?.organization, `organizers[${at}].organization`);
  const org = ref?.org;
  const many = only.many ?? isSeveral(textOf(only.who));
  // "The Guild celebrated its tenth anniversary", for "The Guild hosted an event".
  const done =
    sentence.lead && ref && !many && textOf(event) === "an event" ? doneByTitle(discourse, ref) : undefined;
  if (done) return { ...only, ...done, many, org };
  const named = sentence.lead && org ? namedInLead(only.who, event, org) : { who: only.who, event };
  return { ...only, ...named, verb, many, org };
};
