import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { isPlural } from "../words/grammar";
import { isEvent, titleOf } from "./things";
import { closedByTitle, titledName, titledNoun } from "./titled-event";

/** Whether an item took place on the day of the event, as far as the record says. */
const isThatDay = ({ facts }: Discourse, { item }: Scene): boolean => {
  const { when } = facts.record;
  return when?.end === undefined && (item.when === undefined || item.when.start === when?.start);
};

/** Whether of a meal nothing but its name is known. */
export const isBareMeal = ({ item, told }: Scene): boolean =>
  item.activity === "meal" &&
  told === "main" &&
  [item.people, item.venue, item.when, item.city, item.topics, item.organizers, item.remarks].every(
    (one) => one === undefined,
  );

const isOfSpeeches = (discourse: Discourse, scene: Scene): boolean => {
  const title = titleOf(discourse, scene);
  return scene.item.activity === "speeches" && scene.told === "main" && !(title && isEvent(title));
};

/**
 * The item that an event without a name consists of: its only one, or the only ceremony, if that comes first. "A
 * ground-breaking ceremony was held", rather than an event with one.
 */
export const ownItem = (discourse: Discourse): Scene | undefined => {
  const { facts, content, plan } = discourse;
  const { kind, officialName, theme } = facts.record;
  if (officialName || theme) return undefined;
  if (kind === "seminar") return ownSeminar(discourse);
  if (kind !== "other" && kind !== "meeting") return undefined;
  const { type } = plan.event ?? plan.news;
  if (type === "visit" || type === "meet") return undefined;
  const [first, ...more] = content.scenes;
  const ceremonies = content.scenes.filter(({ item }) => item.activity === "ceremony");
  const opens = first?.item.activity === "ceremony" && ceremonies.length === 1 && isThatDay(discourse, first);
  // A meal at which speeches were made is the event, if nothing more is known of it.
  const dines =
    kind === "other" &&
    first !== undefined &&
    isBareMeal(first) &&
    more.every((one) => isOfSpeeches(discourse, one));
  const scene = more.length === 0 || opens || dines ? first : undefined;
  const title = scene && titleOf(discourse, scene);
  return title && isEvent(title) ? scene : undefined;
};

/** The ceremony that an event without a name begins with, if it has several. */
export const firstCeremony = (discourse: Discourse): Scene | undefined => {
  const { facts, content, plan } = discourse;
  const { kind, officialName, theme } = facts.record;
  const [first] = content.scenes;
  const bare = kind === "other" && !officialName && !theme && plan.news.type === "hold";
  return bare && first?.item.activity === "ceremony" && first.told === "main" && isThatDay(discourse, first)
    ? first
    : undefined;
};

/** "roadshow": whether an item is called by a common noun for an event, of which the title says no more. */
const isEventByName = (discourse: Discourse, scene: Scene | undefined): boolean => {
  const title = scene && titleOf(discourse, scene);
  const called = titledName(discourse) ?? closedByTitle(discourse);
  return (
    title !== undefined &&
    !called &&
    !isPlural(title.text) &&
    EVENT_NOUN.test(title.text) &&
    isEvent(title) &&
    isCalledAs(discourse, title.text)
  );
};

/** Whether the title of the event has no other noun for it: a workshop is only a part of a summit that was held. */
const isCalledAs = (discourse: Discourse, item: string): boolean => {
  const noun = titledNoun(discourse);
  return noun === undefined || item.toLowerCase().includes(noun);
};

const EVENT_NOUN = /^(?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*$/u;

/** "promotional seminar", "roadshow": the only item of a seminar, or the first one that is called by the noun of such an event, where no other item is. */
const ownSeminar = (discourse: Discourse): Scene | undefined => {
  const { content, plan } = discourse;
  const { type } = plan.event ?? plan.news;
  const [first] = content.scenes;
  const called = content.scenes.filter(({ item }) => isCalledSeminar(discourse, item.title?.en ?? ""));
  const only = content.scenes.length === 1 && isEventByName(discourse, first);
  const own =
    type === "hold" &&
    first?.told === "main" &&
    (only || (called.length === 1 && called[0] === first)) &&
    isThatDay(discourse, first);
  const apart =
    first && [first.item.venue, first.item.city, first.item.online].some((one) => one !== undefined);
  return own && !apart && titleOf(discourse, first) ? first : undefined;
};

const SEMINAR = /^(?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}(?:seminar|webinar)$/u;
const GATHERING =
  /^(?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}(road ?show|workshop|forum|symposium|conference|summit|round ?table|dialogue)$/u;

/** Whether an item is called a seminar, or a gathering of another kind, of which the title of the event says nothing else. */
const isCalledSeminar = (discourse: Discourse, item: string): boolean => {
  const [, noun = ""] = GATHERING.exec(item) ?? [];
  const title = (discourse.facts.record.title?.en ?? "").toLowerCase();
  return SEMINAR.test(item) || (noun !== "" && !title.includes(noun) && isCalledAs(discourse, item));
};

const END = /^(?:the )?(?:opening|closing|graduation) ceremony$/i;
/** At an event that is over according to its title, certificates were given at its end. */
const ENDED = /\b(?:conclude[sd]?|complete[sd]?|closes|closed|ends|ended)\b/i;
const LAST =
  /^(?:the )?(?:(?:graduation|(?:certificate )?awards?|certificate(?: (?:presentation|distribution|awarding))?|prize-giving|awarding) ceremony|(?:closing|concluding|valedictory) (?:ceremony|session|function))$/i;

/**
 * "the closing ceremony": the only item of an event with a name, or of one that the title says ended, if it was on one day of a longer event; what was done before
 * it does not count as another item.
 */
export const endOfEvent = (discourse: Discourse): Scene | undefined => {
  const { facts, content, plan } = discourse;
  const { kind, officialName, when } = facts.record;
  const [scene, ...more] = content.scenes.filter(({ told }) => told !== "before");
  if (/\bceremony\b/i.test(officialName?.en ?? "")) return undefined;
  const named = officialName !== undefined || closedByTitle(discourse) !== undefined;
  if (!named || (kind !== "seminar" && kind !== "other") || plan.news.type !== "hold") return undefined;
  if (!scene || more.length > 0 || when?.end !== undefined || !isThatDay(discourse, scene)) return undefined;
  const title = titleOf(discourse, scene)?.text ?? "";
  const over = ENDED.test(facts.said(facts.record.title, "title")?.text ?? "");
  const ceremony = over ? LAST : END;
  return ceremony.test(title) ? scene : undefined;
};

/** "ceremony": the noun for such an event once it is known. */
export const ownItemNoun = (discourse: Discourse): string | undefined => {
  const scene = ownItem(discourse);
  const seminar = discourse.facts.record.kind === "seminar";
  const title =
    seminar || scene?.item.activity === "ceremony" ? scene && titleOf(discourse, scene) : undefined;
  // The course that ended with it, rather than its closing ceremony, is the event.
  if (title && LAST.test(title.text) && closedByTitle(discourse)) return undefined;
  const [head = ""] = title?.text.split(/ (?:of|for|to|on|in) /) ?? [];
  return /\b(ceremony|reception|dinner|banquet|gala|webinar)$/i.exec(head)?.[1]?.toLowerCase();
};
