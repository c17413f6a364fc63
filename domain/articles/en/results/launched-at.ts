import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Result, Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { onlyOrganizer } from "../event/organize";
import { nextOrganize } from "../hold/hold-organizers";
import { headNoun, wordCount } from "../words/grammar";

/** A ceremony named after what it opened: "at a launching ceremony of the school's renovation project". */
const LAUNCH =
  /^at (?:an? |the )(?:(?:official |formal |grand )(?=opening))?(?:launch(?:ing)?|opening|inauguration|ground-?breaking|commencement) (?:ceremony |event )?(?:of|for) (.+)$/iu;

/** Nouns that add nothing to what was launched. */
const GENERAL = /^(?:project|programme|program|scheme|works?|plan|initiative|campaign)$/;

const STEM = 6;
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !GENERAL.test(word))
    .map((word) => word.slice(0, STEM));

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/\blaunch/i, "launched"],
  [/\bopen(?:s|ed|ing)?\b/i, "opened"],
  [/\binaugurat/i, "inaugurated"],
  [/\bunveil/i, "unveiled"],
  [/\b(?:is|are|was|were|gets?) established\b|\bestablish(?:es)?\b/i, "established"],
  [/\b(?:is|are|was|were) founded\b|\bfounds\b/i, "founded"],
];

/** "an opening ceremony": its title does not say what was opened. */
const BARE_OPENING = /^(?:the |an? )?(?:official |formal |grand )?opening(?: ceremony)?$/i;

/** What is built or set up as a place, which is opened: "the Reed footbridge", "two clinics". */
const BUILT =
  /^(?:(?:foot|rail|road)?bridge|road|highway|railway|tunnel|school|kindergarten|college|university|hospital|clinic|library|museum|gallery|market|station|stadium|airport|port|pier|dam|canal|building|house|hall|hotel|shop|store|restaurant|theatre|theater|cinema|park|garden|playground|square|factory|plant|mill|mine|farm|warehouse|laborator(?:y|ie)|workshop|room|corner|exhibition|fair)$/i;

/** What begins its work, also at an opening ceremony: "the Reed Trade Index". */
const STARTED =
  /^(?:index|programme|program|project|platform|campaign|initiative|scheme|fund|plan|alliance|network|website|app|portal|report|book|scholarship)$/i;

/** "at a release of the initiative": an item whose title is nothing but the act. */
const ACT =
  /^(?:(?:at|in) )?(?:(?:an?|the) )?(release|unveiling|publication|announcement|launch|inauguration) of (.+)$/iu;

const ACTED: Readonly<Record<string, string>> = {
  release: "released",
  unveiling: "unveiled",
  publication: "published",
  announcement: "announced",
  inauguration: "inaugurated",
};

const allStemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** Whether an item is called by the act of launching what was launched: "At a release of the plan, A released the plan" says it twice. */
export const isActItself = (ceremony: string, launched: string): boolean => {
  const own = new Set(allStemsOf(launched));
  const [, , what = ""] = ACT.exec(ceremony) ?? [];
  return what !== "" && allStemsOf(what).every((word) => own.has(word));
};

/** Works of art and signs, which nobody launches. */
const UNVEILED = /^(?:mural|monument|statue|plaque|sculpture|bust|memorial|portrait|painting)s?$/i;

/** "dedicated to the mill", "the tallest in town": what follows the noun of a thing. */
const BEHIND_NOUN =
  /,.*$| (?:dedicated|depicting|showing|commemorating|honou?ring|marking|designed|created|painted|made|that|which) .*$/;

/** "at a launching ceremony of the renovation project": whether a ceremony is called by what the sentence says was launched, and where. */
const saysWhatAgain = ({ record }: Facts, ceremony: string, launched: string): boolean => {
  const what = LAUNCH.exec(ceremony)?.[1];
  const stated = new Set(stemsOf(`${launched} ${record.venue?.name?.en ?? ""} ${record.city?.en ?? ""}`));
  return what !== undefined && stemsOf(what).every((word) => stated.has(word));
};

/** "opened", "unveiled": how a thing was launched, according to the office's own title that names it, or that of its opening ceremony. */
const launchVerb = ({ facts }: Discourse, scene: Scene | undefined, launched: Phrase): string => {
  const own = new Set(stemsOf(textOf(launched)));
  const title = facts.record.title?.en ?? "";
  const named = stemsOf(title).some((stem) => own.has(stem));
  const verb = named ? VERBS.find(([pattern]) => pattern.test(title))?.[1] : undefined;
  // Something whose title contains its opening is not opened again.
  const called = scene?.item.title?.en ?? "";
  const act = isActItself(called, textOf(launched)) ? ACT.exec(called)?.[1]?.toLowerCase() : undefined;
  if (act) return ACTED[act] ?? "launched";
  const again = / of /.test(called) && !saysWhatAgain(facts, `at the ${called}`, textOf(launched));
  if (verb && !again) return verb;
  // "the Schools on Water program" ends in its noun.
  const nouns = [headNoun(textOf(launched)), textOf(launched).split(" ").at(-1) ?? ""];
  const starts = nouns.some((noun) => STARTED.test(noun.replace(/s$/, "")));
  // "a memorial fund" is named after one.
  if (!starts && UNVEILED.test(headNoun(textOf(launched).replace(BEHIND_NOUN, "")))) return "unveiled";
  const built = BUILT.test(nouns[0]?.replace(/s$/, "") ?? "");
  return !starts && (built || BARE_OPENING.test(called)) ? "opened" : "launched";
};

/** "Reed Hospital opens", "Reed clinics open in Hilltown": a title of something that opens by itself. */
const OPENS = /^[^,;:]+? (?:officially |formally )?opens?(?: (?:at|in|on) .+)?$/;

/** "unveiled", behind who did it; with `was`, "was unveiled", but "opened" where the office's own title says that the thing opens. */
export const didLaunch = (
  discourse: Discourse,
  scene: Scene | undefined,
  launched: Phrase,
  was?: string,
): string => {
  const verb = launchVerb(discourse, scene, launched);
  const opens = verb === "opened" && OPENS.test(discourse.facts.record.title?.en ?? "");
  return was === undefined || opens ? verb : `${was} ${verb}`;
};

/** Words of who organized an event, in the sentence of what was launched at it. */
const MAX_ORGANIZER = 14;

/** "organized by the guild": the only organizer of an event at which something was launched. */
const organizerOfLaunch = (discourse: Discourse): Phrase | undefined => {
  const only = onlyOrganizer(discourse, "organizers");
  const made = only && say`${only.verb} by ${only.who}`;
  return made && wordCount(made) <= MAX_ORGANIZER && nextOrganize(discourse) ? made : undefined;
};

/** " at an online seminar": where something was launched, if the event has no name and no place. */
export const atOnlineEvent = (discourse: Discourse, { lead }: SentencePlan): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const { online, officialName, theme } = facts.record;
  if (!lead || plan.event?.type !== "hold" || online !== "fully" || officialName || theme) return undefined;
  memory.marks.add("event named").add("event online");
  const noun = eventNoun(discourse);
  const at = plain(` at ${noun === "webinar" ? "a" : "an online"} ${noun}`, ["online"]);
  return say`${at}${maybe` ${organizerOfLaunch(discourse)}`}`;
};

/** Nouns of gatherings by which one of several items is known. */
const GATHERING =
  /^(?:forum|conference|summit|symposium|workshop|congress|seminar|fair|exhibition|ceremony|reception|dinner|festival)$/;

/** " at the forum": where something was launched, directly behind the sentence on that item. */
export const atItem = (
  { content, memory }: Discourse,
  { lead, joined }: SentencePlan,
  { scene }: Result,
): Phrase | undefined => {
  const title = scene?.item.title?.en;
  const noun = headNoun(title ?? "").toLowerCase();
  if (lead || !scene || !title || joined.length > 0 || !GATHERING.test(noun)) return undefined;
  const isNamed = memory.marks.has(`title ${scene.path}`) || scene.item.did?.en?.includes(title) === true;
  if (!isNamed || !memory.realized.has(scene.path)) return undefined;
  const others = content.scenes.some(
    (one) => one !== scene && one.item.title?.en?.toLowerCase().includes(noun),
  );
  return others ? undefined : plain(` at the ${noun}`, [`${scene.path}.title`]);
};

/** "at a ceremony", for "at a launching ceremony of the renovation project": if the sentence says what was launched, and where. */
export const launchedAt = ({ facts }: Discourse, ceremony: Phrase, launched: Phrase): Phrase => {
  const text = textOf(ceremony);
  // "The Opening Bell Ceremony was launched": the ceremony itself, which was not launched at itself.
  const isLaunched = /^at the \p{Lu}/u.test(text) && textOf(launched).startsWith(text.slice("at ".length));
  if (isLaunched || isActItself(text, textOf(launched))) return plain("", ceremony.paths);
  const again = saysWhatAgain(facts, text, textOf(launched));
  // "launched at a launch ceremony" is redundant.
  const [, bare] = /^at (?:an? |the )(launch|opening|unveiling|inauguration)$/.exec(text) ?? [];
  if (bare && textOf(launched).includes(` ${bare.replace(/(?:ing|ion)$/, "")}ed`))
    return plain("", ceremony.paths);
  const [, noun] = /^at (?:an?|the) (launch|open|unveil|inaugurat)(?:ing|ion)? ceremony$/.exec(text) ?? [];
  return again || (noun && new RegExp(` ${noun}ed(?= |$)`).test(textOf(launched)))
    ? plain("at a ceremony", ceremony.paths)
    : ceremony;
};

/**
 * Whether what was opened is the place of the event: "the clinic was opened", rather than "at a ceremony at the clinic". A city that
 * its name lacks needs the place.
 */
const isPlaceItself = ({ facts }: Discourse, launched: string): boolean => {
  const { venue, city } = facts.record;
  const place = venue?.name?.en ?? "";
  const town = (venue?.city ?? city)?.en;
  const text = launched.replace(/^the /i, "");
  return (
    place !== "" &&
    text.startsWith(place.replace(/^the /i, "")) &&
    /^(?: in [^,;]+?)? (?:opened|(?:was|were|has been|have been) \p{Ll}+ed)$/u.test(
      text.slice(place.length),
    ) &&
    (town === undefined || text.includes(town))
  );
};

/** The ceremony and the place behind what was launched, unless that is the place itself. */
export const placeOfLaunch = (
  discourse: Discourse,
  launched: Phrase,
  at: Phrase | undefined,
  place: Phrase,
): Phrase => {
  const where = say`${maybe` ${at}`}${place}`;
  return isPlaceItself(discourse, textOf(launched)) ? plain("", where.paths) : where;
};
