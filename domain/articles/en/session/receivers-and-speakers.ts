import type { Scene } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, markStated, meet } from "../../reference/memory";
import { type Frame, opened } from "../event/event";
import { partyLater } from "../people/party";
import { peopleList } from "../people/people";
import { headNoun } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { isAtOwnMeeting } from "./own-event";

/** "The delegation was received at the airport by X": an arrival with known receivers. */
export const receivedOnArrival = (
  discourse: Discourse,
  scene: Scene,
  did: string,
  frame: Frame,
): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const [, where] = /^arrive (at [^,]+|in [^,]+)$/.exec(did) ?? [];
  const { party, receivers } = content.relations;
  const hosts = facts.whos(scene.receivers);
  if (
    !where ||
    hosts.length === 0 ||
    !memory.party ||
    !scene.receivers.every((key) => receivers.includes(key))
  )
    return undefined;
  const all = messagesOf(discourse).find((one) => one.type === "receive");
  if (all?.type === "receive" && all.people.every((key) => scene.receivers.includes(key))) {
    markStated(memory, all.id);
  }
  const { words, many } = partyLater(discourse, party);
  return opened(
    frame,
    say`${words} ${many ? "were" : "was"} received ${where} by ${peopleList(discourse, hosts)}`,
  );
};

/** "welcome the delegation on its arrival at the institute": the reception of the visitors, in words of its own. */
const WELCOMED =
  /^(?:warmly |formally )?(?:welcome|receive|greet) (?:the )?(?:\p{Ll}+ )?(?:delegation|delegates|visitors?|guests?|group|team|party)(?: (?:on|upon) (?:its|their|his|her)? ?arrival(?: (?:at|in) the \p{Ll}+)?)?$/u;
const ON_THE_WAY = /(?:airport|border|harbou?r|hotel|port|station|terminal|village)$/;

/** Whether an act is the reception that the text has stated by then: the same hosts welcomed the visitors, with nothing more to state. */
export const isReceptionStated = (discourse: Discourse, { item }: Scene, did: string): boolean => {
  if (!WELCOMED.test(did) || ON_THE_WAY.test(did)) return false;
  const { title, venue, city, when, topics, saw, outcomes, peopleOpen } = item;
  const people = (item.people ?? []).map(({ key }) => key);
  const more = [title, venue, city, when, topics, saw, outcomes, peopleOpen || undefined];
  if (people.length === 0 || more.some((one) => one !== undefined)) return false;
  const { realized } = discourse.memory;
  const received = messagesOf(discourse).flatMap((one) =>
    one.type === "receive" && realized.has(one.id) ? one.people : [],
  );
  const { people: visitors } = discourse.content.relations.party;
  const hosts = people.filter((key) => !visitors.includes(key));
  return hosts.length > 0 && hosts.every((key) => received.includes(key));
};

/** Whether a list further down in the text names somebody. */
const isNamedLater = (discourse: Discourse, { key }: Who): boolean =>
  messagesOf(discourse).some(
    (one) =>
      (one.type === "members" || one.type === "present") &&
      one.people.includes(key) &&
      !discourse.memory.realized.has(one.id),
  );

const MAX_AGAIN = 3;

/** Whether an item lists all people of both sides again: "The two sides exchanged souvenirs". */
export const isEverybody = (discourse: Discourse, listed: readonly Who[]): boolean =>
  listed.length > MAX_AGAIN &&
  discourse.content.relations.twoSides &&
  listed.every((who) => knows(discourse.memory, who) || isNamedLater(discourse, who)) &&
  discourse.facts.people.every((who) => !who.present || listed.includes(who));

/** "speak to the press", by the same people whose words follow: "Speaking to the press, X said …". */
export const isOnlySpeaking = ({ item, listed, escorts }: Scene, did: string): boolean => {
  const said = (item.remarks ?? []).filter((one) => (one.points ?? []).length > 0);
  const by = new Set(said.flatMap((one) => (one.by === "all" ? [] : (one.by ?? []))));
  const more = [item.title, item.when, item.venue, item.city, item.topics, item.peopleOpen];
  return (
    SPEAKING.test(did) &&
    listed &&
    escorts.length === 0 &&
    more.every((one) => one === undefined) &&
    (item.people ?? []).length > 0 &&
    (item.people ?? []).every(({ key, as }) => (as === undefined || as === "speaker") && by.has(key))
  );
};

/** Acts of speaking: "speak to the press", "give feedback on the visit", "look back on the trip". */
const SPEAKING =
  /^(?:(?:look back|reflect) (?:up)?(?:on|at|over) [^,]+|take stock of [^,]+|(?:respond|reply) to [^,]+|(?:speak|talk) (?:to|with) [^,]+|(?:give|offer|share) (?:\p{Ll}+ ){0,2}?(?:feedback|impressions?)(?: (?:on|of|about) [^,]+)?|comment on [^,]+|sum up [^,]+)$/u;

/** Those of the people at a call who were called on: hosts, if visitors are listed with them. */
export const hostsAmong = ({ content }: Discourse, listed: readonly Who[]): readonly Who[] => {
  const { people } = content.relations.party;
  const hosts = listed.filter((who) => who.raw.side === "host" && !people.includes(who.key));
  return listed.some((who) => people.includes(who.key)) ? hosts : [];
};

/** Whether an act names somebody by name or post: "meet the mayor" of the mayor, and not "meet the teachers". */
export const isNamedIn = (did: string, who: Who): boolean =>
  [who.name?.text, who.later?.text, ...who.posts.map(({ title }) => title?.text)].some(
    (called) => called !== undefined && did.toLowerCase().includes(called.toLowerCase()),
  );

/** "visit Mayor Lee in his office": those of the visitors' own people who received the others, named by the act. */
export const calledOnByName = (
  discourse: Discourse,
  { receivers, path }: Scene,
  did: string,
): readonly Who[] => {
  const { people } = discourse.content.relations.party;
  const named = discourse.facts.whos(receivers.filter((key) => people.includes(key))).filter((who) => {
    const family = who.name?.text.split(" ").at(-1) ?? "";
    return isNamedIn(did, who) || (family !== "" && did.split(/[ ,]/).includes(family));
  });
  for (const { key } of named) discourse.memory.marks.add(`met ${path} ${key}`);
  return named;
};

const CONTACTED =
  /^(?:contact|call(?! (?:on|for|a|an) )|phone|telephone|summon|question|interview|(?:speak|talk) (?:to|with|by phone with)) (?:up )?(.+)$/u;

/** Words of a group from which an act of meeting that has them can only mean that group. */
const OWN_WORDS = 3;

/** Whether an act names an unnamed group in its own words: "meet port workers from Reedham", "hold talks with local exporters". */
const isGroupInAct = (did: string, group: string): boolean => {
  const words = group.replace(/^(?:the|an?) /i, "");
  // Whom they met takes the place of the words.
  if (/^meet\b/.test(did) && words.split(" ").length < OWN_WORDS) return false;
  if (new RegExp(` ${literal(words)}(?![\\p{L}'’-])`, "iu").test(did)) return true;
  // "take photos with students" of "30 students": whoever is with the others is not the subject.
  const noun = headNoun(words);
  return (
    noun !== "" &&
    new RegExp(`\\bwith (?:[\\p{L}\\d-]+ ){0,4}?${literal(noun)}(?![\\p{L}'’-])`, "iu").test(did)
  );
};

/** Whether the act has somebody's name: "present Ann Lee with a scarf". */
const isCalledInAct = (did: string, { name, later }: Who): boolean =>
  [name?.text, later?.text].some(
    (called) =>
      called && new RegExp(`(?<![\\p{L}-])${literal(called)}(?![\\p{L}'’-]| \\p{Lu})`, "u").test(did),
  );

/** The unnamed groups that the act itself names, as its object. */
const groupsInAct = (did: string, listed: readonly Who[]): readonly Who[] =>
  listed.filter(
    (one) => one.group !== undefined && (isGroupInAct(did, one.group.text) || isAtOwnMeeting(did, one)),
  );

/** The paths of groups that the words of an act introduce: after "visit two port workers" they are "the two port workers". */
export const groupsNamed = ({ facts, memory }: Discourse, did: string): string[] =>
  groupsInAct(did, facts.people).flatMap((who) => {
    const own = who.functions.length === 0 && isAtOwnMeeting(did, who);
    if (!who.group || (!own && who.of.length + who.functions.length > 0) || knows(memory, who)) return [];
    meet(memory, who);
    return [who.group.path];
  });

/** Whether the act has somebody's name or the words of an unnamed group as its object. */
export const isInAct = (did: string, one: Who): boolean =>
  isCalledInAct(did, one) || groupsInAct(did, [one]).length > 0;

/** Acts that have receivers, who do not take part in giving or saying what they receive. */
const TO_RECEIVERS =
  /^(?:offer|convey|extend|deliver|submit|present|hand over|express (?:(?:their|its|his|her|deep|sincere|heartfelt) ){0,2}(?:condolences|sympathy|solidarity|sorrow|congratulations|thanks|gratitude|appreciation|regret|regards|wishes)) (?!.*\b(?:each other|one another)\b)/;

/** Whether somebody received at an item what others of another side offered or said. */
const isAddressed = ({ receivers }: Scene, one: Who, listed: readonly Who[]): boolean =>
  receivers.includes(one.key) &&
  listed.some(({ key, side }) => side !== one.side && !receivers.includes(key));

/**
 * Those of the people of an item whom the others met, contacted or addressed: the act names them, they received it, or only
 * their answer was asked for.
 */
export const contacted = (scene: Scene, did: string, listed: readonly Who[]): readonly Who[] => {
  const { item } = scene;
  const [, object] = CONTACTED.exec(did) ?? [];
  if (object === undefined) {
    const addresses = TO_RECEIVERS.test(did);
    const named = listed.filter((one) => isInAct(did, one) || (addresses && isAddressed(scene, one, listed)));
    return named.length < listed.length ? named : [];
  }
  const remarks = item.remarks ?? [];
  const isNamed = ({ raw: { person, group } }: Who): boolean =>
    [person?.name?.en, person?.later?.en, group?.en].some((name) => name && object.includes(name)) ||
    (group?.en ?? "").startsWith(`${object} `);
  const isAsked = ({ key }: Who): boolean =>
    remarks.some(({ to }) => to?.includes(key)) &&
    !remarks.some(({ by }) => by === "all" || by?.includes(key));
  const found = listed.filter((who) => isNamed(who) || isAsked(who));
  return found.length < listed.length ? found : [];
};

/** "pay courtesy calls", "pay a visit": the pattern of a call as an act, without its object. */
export const PAY_CALL = String.raw`pay (?:(?:an?|their|separate) )?(?:\p{L}+ ){0,2}(?:calls?|visits?)`;
const CALL_ALONE = new RegExp(`^${PAY_CALL}$`, "u");

/** "pay courtesy calls": calls of which only the list of people says on whom. */
export const isCallOnListed = (did: string): boolean => CALL_ALONE.test(did);

/** Nobody is left out of calls without an object, which name their hosts again, unless whoever else was there is news. */
export const callsAgain = (
  { item }: Scene,
  did: string,
): { readonly along: readonly Who[]; readonly silent: readonly Who[] } | undefined =>
  isCallOnListed(did) && !item.people?.some(({ as }) => as === "attendee")
    ? { along: [], silent: [] }
    : undefined;

/** Words of an object that name nobody: "the Minister and the Secretary". */
const LINKING = /^(?:the|and|of|,)$/;

/** Whether an object consists of the posts of these people, with their country or town. */
const arePosts = (whom: string, hosts: readonly Who[]): boolean => {
  const titles = hosts.map(({ posts }) => posts[0]?.title?.text.split(" of ")[0]?.toLowerCase() ?? "");
  let rest = ` ${whom.replaceAll(",", " ,")} `;
  for (const title of titles) {
    const at = title === "" ? -1 : rest.toLowerCase().indexOf(` ${title} `);
    if (at < 0) return false;
    rest = rest.slice(0, at + 1) + rest.slice(at + 1 + title.length);
  }
  return rest
    .trim()
    .split(/\s+/)
    .every((word) => LINKING.test(word));
};

/**
 * "call on" of "call on the Ambassador of Lakeland" or "call on the Minister and the Secretary", if these are the only hosts, and
 * "pay calls on" of "pay calls": names and posts follow immediately.
 */
export const calledByPost = (did: string, hosts: readonly Who[]): { front: string } | undefined => {
  const [host, ...more] = hosts;
  if (host && isCallOnListed(did)) return { front: `${did} on` };
  const [, front = "", whom = ""] =
    /^((?:pay .*?(?:call|visit)s? (?:on|to)|call on)) the (.+)$/u.exec(did) ?? [];
  if (front !== "" && more.length > 0 && hosts.every(({ name }) => name))
    return arePosts(whom, hosts) ? { front } : undefined;
  const title = host?.posts[0]?.title?.text.toLowerCase();
  const own = host?.name !== undefined && more.length === 0 && front !== "" && title !== undefined;
  // "the Mayor and his staff", "the President at his residence" say more than the post.
  const only = !/ (?:and|at|before|after|with) |,/.test(whom);
  return own && only && whom.toLowerCase().startsWith(title.split(" of ")[0] ?? title)
    ? { front }
    : undefined;
};
