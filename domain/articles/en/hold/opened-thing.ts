import type { DraftRecord } from "../../../events/shape";
import { literal } from "../../literal";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import { textsOf } from "../../record-texts";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { nameAndTheme } from "../event/name-and-theme";
import { endOfEvent, firstCeremony, ownItem } from "../event/own-ceremony";
import { titleOf } from "../event/things";
import { closedByTitle, ownNoun } from "../event/titled-event";
import { peopleList } from "../people/people";
import { isPlural, vowelSound, withArticle } from "../words/grammar";
import { withoutThe } from "../words/headline-names";
import { openedMark } from "../words/opened-mark";

/** What was opened at an opening ceremony, with the verb that the office's own title has for it. */
export interface OpenedThing {
  readonly subject: Phrase;
  /** "officially opened". */
  readonly participle: string;
  /** "An exhibition opened", without a named opener. */
  readonly active: boolean;
}

/** "opening ceremony", "unveiling", "opening of the exhibition": titles that do not say what was opened. */
const OPENING =
  /^(?:the |an? )?(?:official |formal |grand )?(?:(?:[Rr]ibbon[- ]cutting(?: ceremony)?)|(?:[Oo]pening|[Ii]nauguration|[Ii]naugural|[Uu]nveiling|[Ll]aunch(?:ing)?)(?: ceremony| event)?|(?:opening|inauguration|unveiling|launch)(?: ceremony)? of the (\p{Ll}+(?: \p{Ll}+)?))$/u;

const RIBBON = /ribbon[- ]cutting/i;

/** "Reed playground officially opened", "Reed exhibition opens at the museum". */
const WAS =
  /^(.+?) (?:(?:is|was|has been) )?((?:officially |formally )?(?:opened|inaugurated|unveiled))(?: (?:at|in|on) .+)?$/u;
const OPENS = /^(.+?) (?:officially |formally )?(open|opens)(?: (?:at|in) .+)?$/u;
/** "Reed museum opens ship hall". */
const BY =
  /^.+? ((?:officially |formally )?(?:opens|inaugurates|unveils)) ((?!(?:its|their|the|at|in|on|for|to|with|from) )\p{Ll}.*?)(?: (?:at|in) (?:the )?\p{Lu}.*)?$/u;
const PARTICIPLE: Readonly<Record<string, string>> = {
  opens: "opened",
  inaugurates: "inaugurated",
  unveils: "unveiled",
};

/** Words in small letters that the title of an event may begin with. */
const SMALL = new Set(
  (
    "new first second third exhibition exhibit show library museum school park playground clinic hospital bridge road centre " +
    "center hall room gallery market youth community public children's photo photography photographic art permanent temporary " +
    "travelling traveling joint bust statue plaque memorial monument sculpture mural reading training research village town " +
    "city sports health digital modern regional national international annual solo group"
  ).split(" "),
);

const MAX_WORDS = 8;

/** Whether a text of the record has a thing with a small letter at its beginning. */
const isWrittenSmall = (record: DraftRecord, thing: string): boolean => {
  if (!/^\p{Lu}\p{Ll}{3,}(?: |$)/u.test(thing)) return false;
  const small = literal(`${thing.slice(0, 1).toLowerCase()}${thing.slice(1)}`);
  const found = new RegExp(`(?<![\\p{L}-])${small}(?![\\p{L}-])`, "u");
  return textsOf(record, "en").some(({ text }) => found.test(text));
};

/** "the Reed playground", "a Nama exhibition", "a new library", "the Wen Reading Room"; "the Alder library" of one that its item calls "the library". */
const articledThing = ({ facts }: Discourse, thing: string, noun = ""): string => {
  const [first = ""] = thing.split(" ");
  const organization = facts.allOrgs().find(({ name }) => withoutThe(name.text) === thing);
  if (organization) return organization.the ? `the ${thing}` : thing;
  // "opens fish market" at the Reed Fish Market: the place itself opened.
  const place = withoutThe(facts.said(facts.record.venue?.name, "")?.text ?? "");
  if (/^\p{Ll}/u.test(thing) && place.toLowerCase().endsWith(` ${thing.toLowerCase()}`))
    return facts.record.venue?.the === false ? place : `the ${place}`;
  if (SMALL.has(first.toLowerCase()))
    return withArticle(`${first.toLowerCase()}${thing.slice(first.length)}`);
  const { city, areas, venue } = facts.record;
  const places = [city, venue?.city, ...(areas ?? [])].flatMap((one) => (one?.en ? [literal(one.en)] : []));
  const named = places.length > 0 && new RegExp(`^(?:${places.join("|")}) `).test(thing);
  if (noun !== "" && !SHOWN.test(noun)) return `the ${thing}`;
  // "Boat ward opened", where the record has "boat ward" elsewhere: the capital is that of the title.
  if (isWrittenSmall(facts.record, thing))
    return withArticle(`${first.toLowerCase()}${thing.slice(first.length)}`);
  const common = /^\p{Lu}[^ ]* (?:\p{Ll}+ )*\p{Ll}+$/u.test(thing);
  if (!common || isPlural(thing)) return withArticle(thing);
  return named ? `the ${thing}` : `${vowelSound(first) ? "an" : "a"} ${thing}`;
};

const thingOf = (title: string): (Omit<OpenedThing, "subject"> & { thing: string }) | undefined => {
  const [, by = "", object] = BY.exec(title) ?? [];
  const adverb = / /.test(by) ? `${by.split(" ")[0]} ` : "";
  const verb = PARTICIPLE[by.split(" ").at(-1) ?? ""];
  if (object && verb) return { thing: object, participle: `${adverb}${verb}`, active: false };
  const [, what, participle] = WAS.exec(title) ?? [];
  if (what && participle) return { thing: what, participle, active: false };
  const [, opening, form] = OPENS.exec(title) ?? [];
  return opening && (form === "opens") !== isPlural(opening)
    ? { thing: opening, participle: "opened", active: true }
    : undefined;
};

/** Things that open by themselves, and can be mentioned without a name. */
const SHOWN = /^(?:\p{Ll}+ )?(?:exhibition|exhibit|show|display)$/u;
const EXHIBITOR = /^exhibiting \p{Ll}+$/u;
const MAX_EXHIBITORS = 3;

/** "an exhibition by A and B": what was shown, of which the title gives no name. */
const shown = (discourse: Discourse, noun: string): Phrase => {
  const { facts } = discourse;
  const by = facts.people.filter(
    (who) => who.name && who.functions.length === 1 && EXHIBITOR.test(who.functions[0]?.text ?? ""),
  );
  const what = plain(withArticle(noun));
  if (by.length === 0 || by.length > MAX_EXHIBITORS) return what;
  const bare = by.map((who) => ({ ...who, functions: [] }));
  return say`${what} by ${sourced(peopleList(discourse, bare), ...by.flatMap((who) => who.functions.map(({ path }) => path)))}`;
};

const OPENING_OF =
  /^(?:the |an? )?(?:official |formal |grand )?opening (?:ceremony )?of ((?:the |an? )?(?:\p{L}+ ){0,3}(?:exhibition|exhibit|show|display|fair)\b.*)$/iu;

/** "the exhibition “T”": what the formal name of the event is the opening of, where that opens by itself. */
export const openedByName = ({ facts }: Discourse): OpenedThing | undefined => {
  const name = facts.said(facts.record.officialName, "officialName");
  const what = OPENING_OF.exec(name?.text ?? "")?.[1];
  if (!name || !what) return undefined;
  return { subject: plain(what, [name.path]), participle: "opened", active: true };
};

const ENDS = /\b(?:conclude[sd]?|closes|closed|ends|ended)\b/i;
const CLOSING =
  /^(?:the )?((?:closing|concluding|valedictory) (?:ceremony|session|function))(?: of (an? .+))?$/u;

/** "a workshop on archives" of "Workshop on archives", "the Reedham course". */
const closedName = (discourse: Discourse, title: string): string => {
  const [first = ""] = title.split(" ");
  const small = ownNoun(first) !== undefined || /-(?:day|week|month)$/.test(first);
  return small
    ? withArticle(`${first.toLowerCase()}${title.slice(first.length)}`)
    : articledThing(discourse, title);
};

/** "the closing session of a course": a part of an event, which is held. */
const PART = /\b(?:closing|concluding|valedictory|graduation|awards?) (?:ceremony|session|function)\b/i;
const OVER = / (closes|concludes|ends)(?: (?:in|at|on) [^,;:]+)?$/;

/**
 * "The course concluded on March 5": an event of which one day is known, on which it ended by the office's own title, and on
 * which it was not opened. It is held with an aim and on a theme.
 */
const overByTitle = ({ facts }: Discourse, subject: Phrase): OpenedThing | undefined => {
  const { title, when, kind, theme, purpose, agenda = [] } = facts.record;
  if (theme || purpose || agenda.some((item) => /\bopening\b/i.test(item.title?.en ?? ""))) return undefined;
  const [, verb] = OVER.exec(facts.said(title, "title")?.text ?? "") ?? [];
  const several = when?.end !== undefined && when.end !== when.start;
  if (
    !verb ||
    several ||
    PART.test(textOf(subject)) ||
    when?.start?.length !== 10 ||
    (kind !== "seminar" && kind !== "other")
  )
    return undefined;
  return { subject, participle: verb.replace(/e?s$/, "ed"), active: true };
};

/** "A five-day course ended with a closing ceremony": an event that ended, according to the office's own title. */
export const closedEvent = (discourse: Discourse): OpenedThing | undefined => {
  const { facts, memory } = discourse;
  const scene = endOfEvent(discourse) ?? ownItem(discourse);
  const title = scene && titleOf(discourse, scene);
  const [, closing, what] = CLOSING.exec(title?.text ?? "") ?? [];
  const { name } = nameAndTheme(discourse);
  const titled = closedByTitle(discourse);
  const subject =
    name ??
    (what && title
      ? plain(what, [title.path])
      : titled && plain(closedName(discourse, titled.text), [titled.path]));
  if (!scene && subject) return overByTitle(discourse, subject);
  if (!scene || !title || !closing || !subject || (name && what)) return undefined;
  if (!ENDS.test(facts.said(facts.record.title, "title")?.text ?? "")) return undefined;
  memory.marks.add(`title ${scene.path}`);
  return {
    subject: sourced(subject, title.path),
    participle: `ended with ${withArticle(closing)}`,
    active: true,
  };
};

/** Whether what was opened is the organization at whose place that was. */
export const isOrganizationOf = ({ facts }: Discourse, thing: OpenedThing | undefined): boolean => {
  const venue = facts.place(facts.record.venue, "venue");
  const bare = venue !== undefined && venue.org?.org.short === undefined;
  return bare && thing !== undefined && textOf(thing.subject).endsWith(withoutThe(venue.name.text));
};

const OPENING_OF_THE =
  /^(?:the |an? )?(?:official |formal |grand )?(opening|inauguration|unveiling)(?: ceremony)? of ((?:(?:the|an?|its) )?[^,;:]+)$/iu;
const ARTICLE = /^(?:the|an?|its) /i;
const UNCOUNTED =
  /\b(?:equipment|furniture|machinery|accommodation|infrastructure|software|hardware|housing)$/;
const OPENED: Readonly<Record<string, string>> = {
  opening: "opened",
  inauguration: "inaugurated",
  unveiling: "unveiled",
};

/** "the refurbished Town Hall": what the name of the ceremony says was opened. */
const openedByItem = (discourse: Discourse, called: Said, path: string): OpenedThing | undefined => {
  const { facts, memory } = discourse;
  const [, act = "", thing] = OPENING_OF_THE.exec(called.text) ?? [];
  const participle = OPENED[act.toLowerCase()];
  const title = facts.said(facts.record.title, "title")?.text ?? "";
  if (!thing || !participle || thing.split(" ").length > MAX_WORDS || MEETINGS.test(thing)) return undefined;
  if (!/^(?:an?|its) /i.test(thing) && !TO_OPEN.test(title)) return undefined;
  memory.marks.add(`title ${path}`);
  const active = act.toLowerCase() === "opening" && (OPENS.test(title) || SHOWN.test(withoutThe(thing)));
  const subject = ARTICLE.test(thing) || UNCOUNTED.test(thing) ? thing : articledThing(discourse, thing);
  return { subject: plain(subject, [called.path]), participle, active };
};

/** What is opened by words: its opening is held. */
const MEETINGS = /\b(?:meeting|session|conference|forum|seminar|summit|workshop|course|training|talks)\b/i;
const TO_OPEN = /\b(?:open(?:s|ed|ing)?|inaugurat\p{Ll}+|unveil\p{Ll}*)\b/iu;

/**
 * "the Reed playground": what was opened at an event that is only called an opening ceremony, according to the office's own
 * title. "An opening ceremony was held" would leave it to the headline.
 */
export const openedThing = (discourse: Discourse): OpenedThing | undefined => {
  const { facts, memory } = discourse;
  const scene = ownItem(discourse) ?? firstCeremony(discourse);
  const called: Said | undefined = scene && titleOf(discourse, scene);
  const title = facts.said(facts.record.title, "title");
  const opening = called && OPENING.exec(called.text);
  if (scene && called && !opening) return openedByItem(discourse, called, scene.path);
  if (!scene || !opening || !title) return undefined;
  const [, noun] = opening;
  const found = thingOf(title.text);
  const fits =
    found &&
    found.thing.split(" ").length <= MAX_WORDS &&
    !/[,:;]| (?:and|to|with|as|after|by) /.test(found.thing) &&
    (!noun || found.thing.toLowerCase().endsWith(noun.toLowerCase()));
  const mark = (): unknown => memory.marks.add(`title ${scene.path}`);
  if (fits) {
    mark();
    const { thing, participle: opened, active } = found;
    memory.marks.add(openedMark(thing));
    const participle = RIBBON.test(called.text) ? `${opened} with a ribbon-cutting ceremony` : opened;
    const subject = sourced(plain(articledThing(discourse, thing, noun), [title.path]), called.path);
    return { subject, participle, active };
  }
  if (!noun || !SHOWN.test(noun)) return undefined;
  mark();
  return { subject: sourced(shown(discourse, noun), called.path), participle: "opened", active: true };
};
