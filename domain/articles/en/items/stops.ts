import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { joined, loose, type Phrase, plain, say, spliced, textOf, withCommas } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Place } from "../../reference/facts";
import { next, take } from "../../reference/memory";
import { opensStop } from "../../structure/journey";
import { type Frame, withDay } from "../event/event";
import { newCity, newPlace, newTopics, sightsOf } from "../event/things";
import { place } from "../organizations/organizations";
import { visitorsOf } from "../people/party";
import { andList } from "../words/grammar";
import { prepositionOf } from "../words/place-prepositions";
import { messagesOf } from "../words/plan";

export const joinPredicates = (predicates: readonly Phrase[]): Phrase => {
  const [first] = predicates;
  const clause =
    predicates.some((one) => /, (?:where|which|who) | and saw .* and /.test(textOf(one))) ||
    (first !== undefined && / and (?:the|an?) /.test(textOf(first)));
  if (first && predicates.length > 1 && RECEIVED.test(textOf(first)))
    return receivedAndDid(first, predicates.slice(1));
  const saw = first && predicates.length === 2 ? textOf(first).indexOf(" and saw ") : -1;
  // "toured the mill, saw the looms and learned about the price of wool": one series of three verbs.
  if (first && saw > 0 && !/[,;]/.test(textOf(first)))
    return receivedAndDid(spliced(first, saw, saw + " and ".length, ", "), predicates.slice(1));
  if (predicates.length === 2 && clause) return say`${predicates[0]}, and ${predicates[1]}`;
  if (predicates.length === 2) return say`${predicates[0]} and ${predicates[1]}`;
  const parts = predicates.map((one) => /[,;]/.test(withCommas(textOf(one)).replace(/, where /, " ")));
  // "saw the locks, learned about them, and was received by Lee, head of the port"
  const plainly = predicates.length > 2 && parts.indexOf(true) === parts.length - 1;
  return plainly
    ? say`${joined(predicates.slice(0, -1), ", ")}, and ${predicates.at(-1) ?? ""}`
    : andList(predicates);
};

const RECEIVED = /^(?:was|were) received by [^;]*$/u;

/** "was received by Lee, mayor of X, saw A and learned about B": the verbs distinguish the parts of the series. */
const receivedAndDid = (received: Phrase, done: readonly Phrase[]): Phrase => {
  const [last = plain(""), before, ...more] = [...done].reverse();
  if (!before) return say`${received}${/ and |,.*,/.test(textOf(received)) ? ", and " : " and "}${last}`;
  const front = joined([received, ...more.reverse(), before], ", ");
  return say`${front}${/,| and /.test(textOf(before)) ? ", and " : " and "}${last}`;
};

/** What is known about a stop before its sentence is made. */
interface Stop {
  readonly at: Place | undefined;
  readonly sights: Phrase | undefined;
  readonly titled: boolean;
  readonly frame: Frame;
  readonly beside: readonly Phrase[];
  readonly goesOn: boolean;
  readonly meets: boolean;
}

/**
 * "At the port, the delegation saw …": the preposition of a place at the beginning of the sentence of what was seen there;
 * every third place keeps its verb.
 */
export const stopInFront = (discourse: Discourse, sentence: SentencePlan, stop: Stop): string | undefined => {
  const { at, sights, titled, frame, beside, goesOn, meets } = stop;
  const free = !frame.front && !frame.day && !frame.adverb && !frame.also && !sentence.lead;
  const plainly = beside.length === 0 && !titled && !goesOn && !meets;
  const last = sentence.link.type === "stop" && sentence.link.at === "last";
  const joined = sentence.joined.some((one) => one.type === "tour" || one.type === "talk");
  if (!at || !sights || !free || !plainly || last || joined) return undefined;
  return next(discourse.memory, "stop in front", [true, true, false]) ? prepositionOf(at) : undefined;
};

/** "At the Lake Library, the delegation met …": talks at another place than before, at one of several stops. */
export const opensAtPlace = (
  { content, facts }: Discourse,
  { lead, link }: SentencePlan,
  scene: Scene,
): boolean =>
  !lead && link.type === "stop" && scene.item.venue !== undefined && opensStop(content, facts, scene);

/** What the visitors learned about at the first of several stops, whether they did nothing else there, and the pronoun for them. */
interface Learned {
  readonly topics: Phrase | undefined;
  readonly alone: boolean;
  readonly they: Phrase | undefined;
}

/** "The group then saw X at A, Y at B and Z at C": plain stops in a row. */
export const alongWith = (
  discourse: Discourse,
  sentence: SentencePlan,
  who: Phrase,
  where: Phrase | undefined,
  sights: Phrase | undefined,
  beside: readonly Phrase[],
  learned: Learned,
  frame: Frame,
  order: string,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { topics, alone, they } = learned;
  if (!where || beside.length > 0 || !alone || (topics && (sights || !they))) return undefined;
  const further = sentence.joined.filter((one) => one.type === "tour" && !memory.realized.has(one.id));
  if (further.length === 0) return undefined;
  const first = sights ? say`${sights} at ${where}` : where;
  const verbs = ["learned about", "was introduced to"] as const;
  const lesson = (words: Phrase | undefined, at: number): Phrase => {
    const verb = verbs[at % verbs.length] ?? verbs[0];
    const many = they && /^they$/i.test(textOf(they));
    return words && they
      ? say`, where ${they} ${many ? verb.replace("was", "were") : verb} ${words}`
      : plain("");
  };
  let lessons = topics ? 1 : 0;
  const seen: Phrase[] = [say`${first}${lesson(topics, 0)}`];
  for (let more = take(memory, sentence.joined, "tour"); more; more = take(memory, sentence.joined, "tour")) {
    const saw = sightsOf(discourse, more.scene);
    const at =
      newPlace(discourse, more.scene) ?? facts.place(more.scene.item.venue, `${more.scene.path}.venue`);
    const name = at ? place(discourse, at) : undefined;
    const stop = saw && name ? say`${saw} at ${name}` : (name ?? saw ?? plain(""));
    const about = newTopics(discourse, more.scene);
    seen.push(say`${stop}${newCity(discourse, more.scene, stop)}${lesson(about, lessons)}`);
    if (about) lessons += 1;
  }
  if (seen.length < 2) return undefined;
  return withDay(
    frame,
    say`${who} ${frame.also ? "also " : order && !frame.front && !order.startsWith("first") ? order : ""}${sights ? "saw" : lessons > 0 ? "toured" : "visited"} ${loose(andList(seen))}`,
    false,
  );
};

/** "The last stop was A, where the delegation held talks with X." */
export const lastStop = (
  discourse: Discourse,
  sentence: SentencePlan,
  where: Phrase | undefined,
  sights: Phrase | undefined,
  titled: boolean,
  goes: Phrase | undefined,
  beside: readonly Phrase[],
  met: number,
): Phrase | undefined => {
  const { link, head } = sentence;
  if (link.type !== "stop" || link.at !== "last" || head.type !== "tour") return undefined;
  if (!where || beside.length > 0 || titled || met > 0 || head.scene.item.topics?.length) return undefined;
  if (!head.scene.whole) return undefined;
  const who = visitorsOf(discourse, head.scene).words;
  const saw = sights ? say`saw ${sights}` : undefined;
  const did = [saw, goes].filter((one): one is Phrase => one !== undefined);
  if (take(discourse.memory, sentence.joined, "speech")) return undefined;
  return did.length > 0
    ? say`the last stop was ${where}, where ${who} ${joinPredicates(did)}`
    : say`the last stop was ${where}`;
};

/** A stop of which only the place is known, and words spoken there directly afterwards: the place begins that sentence. */
export const isPlaceOfSpeech = (discourse: Discourse, { head, joined, link }: SentencePlan): boolean => {
  if (head.type !== "tour" || joined.length > 0 || link.type === "day") return false;
  const { scene } = head;
  const { item } = scene;
  const more = [item.title, item.saw, item.topics, item.when, item.organizers, item.narrative, item.online];
  const people = [scene.guides, scene.escorts, scene.chairs, scene.speakers, scene.receivers];
  const [speech] = messagesOf(discourse).filter((one) => one.type === "speech" && one.scene === scene);
  const by = speech?.type === "speech" && !speech.bare && speech.by !== "all" ? speech.by : [];
  const hosts = by.length > 0 && by.every((key) => !scene.visitors.includes(key));
  const alone = by.length > 0 && (scene.whole || scene.visitors.every((key) => by.includes(key)));
  return (
    item.venue !== undefined &&
    more.every((one) => one === undefined) &&
    people.every((list) => list.length === 0) &&
    (hosts || alone) &&
    scene.counterparts.every((key) => by.includes(key))
  );
};
