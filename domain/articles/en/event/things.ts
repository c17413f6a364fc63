import type { Scene } from "../../content/message";
import { loose, OPEN, type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Place, phrase, type Said } from "../../reference/facts";
import { knows, next } from "../../reference/memory";
import { atPlace } from "../organizations/organizations";
import { partyLater } from "../people/party";
import { allSides } from "../words/all-sides";
import { definite, nounList, withArticle } from "../words/grammar";
import { nounOfCall, unsaid } from "../words/mere-meeting";
import { areSeen, reviewed } from "../words/seen-or-visited";
import { areTopicsOfAim } from "../words/stated-in-aim";
import { isAdverbial, isDoneToIt, isMove, occasionOf } from "./occasions";
import { namesCity, namesPlace } from "./place-in-act";
import { sightsOfVisit } from "./sights-of-visit";
import { isTitledOnline } from "./title-online";
import { topicsInOrder } from "./topics-in-order";

const EVENT =
  /\b(?:meetings?|talks|discussions?|sessions?|exchanges?|symposi(?:um|ums|a)|seminars?|roundtables?|dialogues?|forums?|conferences?|ceremon(?:y|ies)|receptions?|visit|consultations?|negotiations?|briefings?|interview|workshops?|dinners?|lunch(?:es)?|luncheons?|banquets?|breakfast|signing|launch|lectures?|speech|address|opening|closing|keynote|arrival|tour|panel|debate|training|handover|presentations?|congress|assembly|hearing|time|day|event|gathering|call|survey|tea|welcome|farewell|function|round[ -]tables?|programme|program|inauguration|convocation|commencement|prize-giving|unveiling|roadshows?)\b/i;

/** Further nouns of what takes place, where the title is about them. */
const EVENT_HEAD =
  /\b(?:celebrations?|commemorations?|festival|competition|contest|concert|performance|gala|parade|hackathon|retreat|boot ?camp|master ?class|quiz|conclave|get-together|reunion|fair|exhibition|auction|fundraiser|orientation|graduation|anniversary|screening|show|party|picnic|drill|match(?:es)?|races?|regatta|tournament|vigil|rally|procession|rehearsal|excursion|outing|marathon|hike|clean-?up|(?:thanksgiving|memorial|church|prayer|interfaith|carol|remembrance) service|webinar|link-?up|(?:video|tele)conference|summit|colloquium|plenary|interactions?|introduction|(?<=\p{L} )talk|audiences?|appointments?|brunch|supper|barbecue|cocktails?|matchmaking|business matching|networking|swearing-in|groundbreaking|[\p{L}]+[ -](?:cutting|raising|planting|laying|breaking|tasting))$/iu;

/** A rite that the noun before "of" does not name. */
export const GUARD = /^(?:an? |the )?(?:[\p{L}-]+ )?guard of hono(?:u)?r$/iu;

/** Whether a title names something that takes place, rather than its topic. */
export const isEvent = (title: Said): boolean => {
  if (GUARD.test(title.text)) return true;
  const [head = ""] = title.text.split(HEAD_ENDS, 1);
  if (EVENT.test(head) || EVENT_HEAD.test(head)) return !isAdverbial(title.text) && !isMove(title.text);
  // "women in business forum" ends in its noun; "results of the forum" are none.
  const last = EVENT_HEAD.test(title.text) && /^\p{Lu}/u.test(title.text);
  return (last || EVENT.test(title.text)) && !OF_KNOWN.test(title.text) && !occasionOf(title);
};

const HEAD_ENDS =
  /: | (?:of|for|in|on|at|with|to|between|against|among|by|from|around|through|after|before|during|following) /;
const OF_KNOWN = / (?:of|for|in|on|at|with|to|by|from|after|before|during|following) (?:the|an?|its|their) /;

/** Parts that an event has once: "the opening ceremony", "the closing session". */
const ONE_OF_IT =
  /^(?:official |formal )?(?:opening|closing|concluding|inaugural|inauguration|valedictory)(?: (?:ceremony|session|event|function|meeting|plenary|programme|program))?$/i;

/** What happens to one thing once: "the unveiling of the Reading Room". */
const ONCE_TO_IT =
  /^(?:(?:grand|official|formal) )?(?:unveiling|inauguration|opening|closing|launch|groundbreaking|awarding|naming|completion|establishment|founding|dedication|premiere|signing|handover|swearing-in|blessing|christening)(?: ceremony)? (?:of|for) (?:the|its|their|\p{Lu})|^(?:unveiling|inauguration|swearing-in|blessing|christening) of an? /u;

export const isOnceToIt = (title: string): boolean => ONCE_TO_IT.test(title);

/** "the annual reception of the club": there is one a year. */
const YEARLY = /^annual \p{L}/iu;

/** "awards", "prizes": what were given at an event, which are known to it. */
const GIVEN = /^(?:annual )?(?:awards|prizes)$/i;

/** "a welcome dinner", "the opening ceremony", "the 5th Forum". */
export const articled = (title: Said): Phrase => {
  const { text } = title;
  // "after the visit" says when something took place, and not what.
  if (isAdverbial(text)) return plain(`an event ${text}`, [title.path]);
  const once = isOnceToIt(text) || isDoneToIt(text) || isMove(text);
  const one = ONE_OF_IT.test(text) || GIVEN.test(text) || once || (YEARLY.test(text) && isEvent(title));
  return plain(one ? definite(title.text) : withArticle(title.text), [title.path]);
};

const LAYING = /^(?:the )?\p{Ll}+ing of (?:an? |the )?\p{L}/u;

/** A title that says only that people talked: "conversations", "an informal exchange". */
const TALKS =
  /^(?:an? )?(?:\p{Ll}[\p{Ll}-]* )?(?:conversations?|consultations?|dialogues?|exchanges?|negotiations?)$/u;

/** "second part of the meeting": when something was talked about, rather than what. */
export const PART_OF_IT =
  /^(?:the )?(?:(?:first|second|third|last|final|other|main) (?:part|half) of the (?:meeting|talks|session|discussions?|conference|event|visit)|(?:official|formal|ceremonial|solemn|informal|business|working|practical|theoretical|main|first|second) part)$/u;

/** "questions to the mayor": what is asked rather than what is talked about. */
const QUESTIONS = /^questions (?:to|for|from) /;

/**
 * The noun for an item whose title does not name an event: a ceremony or an activity is never "talks on" its title. `repeated`: the topics
 * behind it say the same.
 */
export const onTitle = (title: Said, { item }: Scene, repeated = false): Phrase => {
  const acted = item.activity === "ceremony" || item.activity === "other" || item.activity === "meal";
  if (acted) return LAYING.test(title.text) ? theTitle(title) : articled(title);
  // "talks on conversations" says what it is twice.
  if (TALKS.test(title.text)) return articled(title);
  if (PART_OF_IT.test(title.text)) return theTitle(title);
  if (QUESTIONS.test(title.text)) return say`a session of ${phrase(title)}`;
  const noun = item.activity === "presentation" ? "a presentation" : "talks";
  return repeated ? plain(noun, [title.path]) : say`${noun} on ${phrase(title)}`;
};

/** "the welcome dinner": a title that is known already. */
export const theTitle = ({ text, path }: Said): Phrase =>
  plain(isAdverbial(text) ? `the event ${text}` : definite(text), [path]);

export const titleOf = ({ facts }: Discourse, scene: Scene): Said | undefined =>
  facts.said(scene.item.title, `${scene.path}.title`);

/** The title of a scene where no sentence has stated it yet; it counts as stated from here on. */
export const newTitle = (discourse: Discourse, scene: Scene): Said | undefined => {
  const { marks } = discourse.memory;
  const mark = `title ${scene.path}`;
  if (marks.has(mark)) return undefined;
  const title = titleOf(discourse, scene);
  if (title) marks.add(mark);
  return title;
};

/** "its newest truck, a ladder truck": a thing with its kind in apposition. */
const EXPLAINED = /^[^,;]+, (?:an?|the) (?!.* and )[^,;]+$/u;

/** A thing with a comma after its apposition: "its newest truck, a ladder truck, at the fire station". */
const closed = (said: Said): Phrase =>
  EXPLAINED.test(said.text) ? say`${phrase(said)}${OPEN}` : phrase(said);

/** A list of noun phrases; an open one ends in "and other {noun}". */
const nouns = (said: readonly Said[], open: boolean | undefined, path: string, more: string): Phrase =>
  sourced(loose(nounList(said.map(closed), open ? more : undefined)), open ? path : undefined);

/** A proper name of any number of words: after a company or an organization "and other things" is impossible. */
const NAME = /^(?:the )?\p{Lu}\S*(?: (?:(?:of|and|for|in|the|de|&) )*\p{Lu}\S*)*$/u;

const EXHIBITS = /museum|gallery|exhibition|\bhall\b|pavilion|showroom|\bfair\b/i;

/** "the mill", "a farm", "Reed Hall": a place; "terraces" or "how nets are made" can be anything that was seen. */
const PLACE = /^(?:the |an? (?!(?:walk|hike|ride|trip|tour)\b)|\p{Lu})/u;
/** Whether a sight is a place, which works and activities are not: "the construction of roads". */
const isPlaceSeen = ({ text }: Said): boolean =>
  PLACE.test(text) && reviewed(text, false) === undefined && !areSeen(text);
/** Places of an open list that is introduced by "places including": "and other places" would be a weak end of a long one. */
const LONG_LIST = 3;

/** What was seen on a tour. The rest of an open list is called exhibits or places only if that is certain. */
export const sightsOf = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { item, path } = scene;
  const { saw, known } = sightsOfVisit(discourse, scene);
  if (saw.length === 0) return undefined;
  if (known.length > 0 && !item.sawOpen) return sourced(nouns(saw, false, "", ""), ...known);
  const open = `${path}.sawOpen`;
  if (!item.sawOpen) return nouns(saw, false, open, "");
  const title = titleOf(discourse, scene)?.text ?? "";
  // "Corning and Reed Mills Limited, among others": the kind of the named things is unknown.
  const names = saw.every(({ text }) => NAME.test(text));
  const others = saw.length > 1 ? "others" : "other places";
  if (names && !saw.some(({ text }) => /^the /i.test(text)))
    return sourced(say`${nouns(saw, false, open, "")}, among ${others}${OPEN}`, open);
  const long = saw.length >= LONG_LIST;
  if (!item.venue && !EXHIBITS.test(title) && (!long || saw.every(isPlaceSeen)))
    return long
      ? sourced(say`places including ${nouns(saw, false, open, "")}`, open)
      : nouns(saw, true, open, "other places");
  const venue = discourse.facts.said(item.venue?.name, "")?.text ?? "";
  if (EXHIBITS.test(venue)) return nouns(saw, true, open, "other exhibits");
  return sourced(say`${nouns(saw, false, open, "")}, among ${names ? others : "other things"}${OPEN}`, open);
};

/** "farms at Mere": places without an article, unlike "rowing on the lake". */
const PLACES = /^(?:the |an? |\p{Lu}|\p{Ll}+s (?:at|in|near) )/u;

/** The sights of an open list behind "visited": "A and mills by the lake, among other places". */
export const asPlaces = (sights: Phrase, { item }: Scene): Phrase => {
  if (!item.saw?.every(({ en = "" }) => PLACES.test(en))) return sights;
  const at = textOf(sights).indexOf("among other things");
  return at < 0
    ? sights
    : spliced(sights, at + "among other ".length, at + "among other things".length, "places");
};

/** "the areas in which they can cooperate": the two sides within the topics of the two sides. */
const sidesAsThey = (topics: Phrase): Phrase => ({
  ...topics,
  pieces: topics.pieces.map((piece) => ({
    ...piece,
    s: piece.s.replace(/\b(which|that|how|where|whether) the two sides (?=\p{Ll})/gu, "$1 they "),
  })),
});

/** What was discussed, or learned on a tour. An open list opens with "among other things". */
export const topicsOf = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { item, path } = scene;
  const topics = topicsInOrder(discourse.facts.list(item.topics, `${path}.topics`), item.topicsOpen === true);
  return topics.length > 0
    ? sidesAsThey(nouns(topics, scene.item.topicsOpen, `${scene.path}.topicsOpen`, "other matters"))
    : undefined;
};

/** What was discussed beyond what the event was for, which the text has said by then. */
export const newTopics = (discourse: Discourse, scene: Scene): Phrase | undefined =>
  areTopicsOfAim(discourse.facts, scene) ? undefined : topicsOf(discourse, scene);

/** Whether a list of topics is too heavy to follow "on". */
export const isHeavy = (words: Phrase | undefined, most = 18): boolean =>
  words !== undefined && textOf(words).split(" ").length > most;

const NOUNS = {
  tour: "the visit",
  talks: "the talks",
  speeches: "the speeches",
  presentation: "the presentation",
  discussion: "the discussion",
  signing: "the signing",
  ceremony: "the ceremony",
  handover: "the handover",
  meal: "the meal",
  other: "the event",
} as const;

/** "roadshow", "charity auction": a common noun for what took place. */
const COMMON = /^\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?$/u;

/** What an act is called afterwards. */
const ACTS: ReadonlyMap<string, string> = new Map([
  ["unveil", "the unveiling"],
  ["inaugurate", "the inauguration"],
  ["open", "the opening"],
  ["launch", "the launch"],
  ["sign", "the signing"],
  ["elect", "the election"],
  ["plant", "the planting"],
  ["visit", "the visit"],
  ["tour", "the tour"],
]);

/** "take part in a full schedule of events": several things, which are no one event. */
const PROGRAMME =
  /^(?:take part in|participate in|attend|join|follow|complete) (?:an? |the )?(?:\p{Ll}+ )?(?:schedule|programme|program|series|round) of \p{Ll}/u;

/** "the talks", "the opening ceremony", "the unveiling": a scene that is known already. */
export const nounOf = (discourse: Discourse, scene: Scene): Phrase => {
  const title = titleOf(discourse, scene);
  const call = title && nounOfCall(discourse.facts, title.text);
  if (call) return plain(call, [title.path]);
  const common = title && COMMON.test(title.text) && !isAdverbial(title.text);
  const named = title && (isEvent(title) || common);
  if (named) return theTitle(title);
  const { activity = "other", did } = scene.item;
  const [verb = ""] = did?.en?.split(" ", 1) ?? [];
  if (activity === "other" && PROGRAMME.test(did?.en ?? "")) return plain("the programme");
  return plain((activity === "other" && ACTS.get(verb)) || NOUNS[activity]);
};

/** A scene's place if the reader does not know it already. */
export const newPlace = (discourse: Discourse, scene: Scene): Place | undefined => {
  const { facts, memory } = discourse;
  const at = facts.place(scene.item.venue, `${scene.path}.venue`);
  if (!at || memory.place === at.id) return undefined;
  memory.place = at.id;
  return at;
};

/** Whether the text was in another city before this one: the last item's, or, at the first item, one that the news has named too. */
const isElsewhere = ({ facts, memory }: Discourse, city: string): boolean => {
  if (memory.city === city) return false;
  if (memory.city !== undefined)
    return new Set(facts.items.flatMap(({ item }) => item.city?.en ?? [])).size > 1;
  return facts.items.some(
    ({ item }) => item.city?.en && item.city.en !== city && memory.cities.has(item.city.en),
  );
};

/** " in Lyon": a scene's city if the text has not named it before, or has named another city since. */
export const newCity = (discourse: Discourse, scene: Scene, place = plain("")): Phrase => {
  const { facts, memory } = discourse;
  const city = facts.said(scene.item.city, `${scene.path}.city`);
  if (!city) return plain("");
  const known = memory.cities.has(city.text) && !isElsewhere(discourse, city.text);
  memory.city = city.text;
  if (known) return plain("");
  memory.cities.add(city.text);
  const named = textOf(place).includes(city.text) || namesCity(scene.item.did?.en, city.text);
  return named ? plain("", [city.path]) : say` in ${phrase(city)}`;
};

/** " at P in C": where a scene took place, if that is new. */
export const atScene = (discourse: Discourse, scene: Scene): Phrase => {
  const at = newPlace(discourse, scene);
  const there = at ? say` ${atPlace(discourse, at)}` : plain("");
  // The act names the place, but not the city where the place is.
  const elsewhere =
    at?.city && textOf(there).includes(` in ${at.city.text}`) ? say` in ${phrase(at.city)}` : "";
  const place =
    at && namesPlace(scene.item.did?.en, at.name.text) ? say`${unsaid(there)}${elsewhere}` : there;
  return say`${place}${newCity(discourse, scene, place)}`;
};

/** Whether a place after topics would seem to belong to the last of them: "discussed trade fairs in Lyon". */
export const wouldBeOfTopics = (there: Phrase): boolean => /^ in \p{Lu}/u.test(textOf(there));

/** "online": how a scene took place, if the event as a whole did not. Nobody there, or in "an online message", also "joined online". */
export const sceneOnline = ({ facts, memory }: Discourse, scene: Scene): Phrase => {
  const how = scene.item.online;
  const said = isTitledOnline(scene.item.title?.en ?? "", how === "fully");
  const itself = said && scene.item.people?.length === 1;
  if (how === "fully" || itself) {
    // A sentence about the attendees of speeches does not say how the speakers joined.
    const apart = scene.item.activity === "speeches" && scene.attendees.length > 0;
    const here = apart ? scene.attendees : (scene.item.people ?? []).map(({ key }) => key);
    for (const key of here) memory.marks.add(`online ${key}`);
  }
  if (how === facts.record.online && how !== undefined) return plain("", [`${scene.path}.online`]);
  // "a video conference" says it.
  if (said && how && (how === "fully" || itself)) return plain("", [`${scene.path}.online`]);
  if (how !== "partly") return how === "fully" ? plain(" online", [`${scene.path}.online`]) : plain("");
  const few = (scene.item.people ?? []).length === 2 && scene.item.peopleOpen !== true;
  return few
    ? say`, ${plain("partly online", [`${scene.path}.online`])}${OPEN}`
    : plain(" both in person and online", [`${scene.path}.online`]);
};

/** "in-depth discussion": an exchange whose verb would repeat it. */
export const DISCUSSION =
  /^(?:an? |the )?(?!(?:panel|group|round[ -]?table) )(?:[\p{Ll}-]+ ){1,2}discussions?$/u;

/** The verbs for topics, one after the other. */
export const DISCUSSED: readonly [string, ...string[]] = [
  "discussed",
  "also exchanged views on",
  "further discussed",
];

/**
 * The next verb for topics: a meeting with new people starts again, since nobody has discussed anything with them. `who` are
 * the people who are the subject, if they are named.
 */
export const discussed = ({ memory }: Discourse, scene?: Scene, who?: readonly string[]): string =>
  next(memory, `discussed ${(who ?? scene?.counterparts ?? []).join()}`, DISCUSSED);

/** Marks everybody there in `memory.subject`. */
export const ALL = "@all";

/** "the delegation", "the visitors": everybody, if all known attendees came with the visitors. */
const onlyVisitors = (discourse: Discourse): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { party, visit } = content.relations;
  const all = facts.people.every((who) => !who.present || party.people.includes(who.key));
  if (!visit || !memory.party || !all || party.delegations.length > 1 || facts.record.participantsOpen)
    return undefined;
  if (party.delegations.length === 0 && party.people.length > 1) return plain("the visitors");
  return partyLater(discourse, party).words;
};

/** Whether guests of several organizations attended an event of the hosts: they are not one side. */
const isOfMany = ({ content, plan, facts }: Discourse): boolean => {
  if ((plan.event ?? plan.news).type !== "hold" || !content.relations.twoSides) return false;
  const guests = facts.people.filter((who) => who.side === "guest" && who.present);
  return new Set(guests.flatMap(({ posts }) => posts[0]?.org?.org ?? [])).size > 2;
};

/**
 * "the two sides", "the participants", then "they": everybody present, if nobody in particular is meant. With `mutual` false
 * one side alone may have done it.
 */
export const everybody = (discourse: Discourse, opens = true, mutual = true): Phrase => {
  const { memory } = discourse;
  const again = !opens && memory.subject.join() === ALL;
  memory.subject = [ALL];
  if (again) return plain("they");
  const own = onlyVisitors(discourse);
  if (own) return own;
  if (isOfMany(discourse)) return plain("those present");
  // Attendees of a seminar take part in it, on either side.
  const seminar = discourse.facts.record.kind === "seminar" && discourse.plan.news.type === "hold";
  const sides = mutual && !seminar ? allSides(discourse) : undefined;
  if (sides && (areTwoPeople(discourse) || metEach(discourse))) return plain("they");
  return plain(sides ?? "the participants");
};

/** Whether there was a meeting with each of several parties, so that there are more than two sides. */
const metEach = ({ facts, content }: Discourse): boolean =>
  content.scenes.some(
    ({ item }) => item.each && item.people?.some(({ key }) => (facts.who(key)?.of.length ?? 0) > 1),
  );

/** Whether one person of each side met, with nobody else, and the text has named both. */
const areTwoPeople = ({ facts, memory }: Discourse): boolean => {
  const present = facts.people.filter((who) => who.present);
  const [one, other] = present;
  return (
    present.length === 2 &&
    present.every((who) => who.name !== undefined && !who.group && knows(memory, who)) &&
    one?.side !== other?.side &&
    (facts.record.delegations ?? []).length === 0
  );
};

/** Whether an item is a stop of a journey through several cities or countries, named by its city: "In Tanzania, …". */
export const isStopOfRound = ({ content }: Discourse, { item }: Scene): boolean =>
  item.city !== undefined &&
  item.venue === undefined &&
  new Set(content.scenes.flatMap((one) => one.item.city?.en ?? [])).size > 1;
