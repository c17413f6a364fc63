import type { Speech } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { capitals } from "../words/grammar";
import { pronounOf } from "../words/pronouns";

/**
 * "at her office, Ann Lee, director of A, said": a room named after the subject of the sentence, which would otherwise use the
 * short name before the introduction.
 */
export const inRoomOfSpeaker = ({ facts }: Discourse, front: Phrase, speakers: readonly Who[]): Phrase => {
  const [who, ...more] = speakers;
  const pronoun = who && more.length === 0 ? pronounOf(facts, who) : undefined;
  if (!who || !pronoun) return front;
  const namesOf = (one: Who): string[] => [one.name, one.later].flatMap((name) => name?.text ?? []);
  const others = facts.people.flatMap((one) => (one === who ? [] : namesOf(one)));
  const names = namesOf(who).filter((name) => !others.includes(name));
  if (names.length === 0) return front;
  const titles = who.posts.flatMap(({ title }) => (title ? [title.text, capitals(title.text)] : []));
  const called = names.map(literal).join("|");
  const titled = ["the ", ...new Set(titles.map((title) => `${literal(title)} `))].join("|");
  const owner = new RegExp(`^((?:at |in )?)(?:${titled})*(?:${called})['’]s? (?=\\p{Ll})`, "u");
  const word = pronoun.word === "he" ? "his" : "her";
  const pieces = front.pieces.map((piece) => ({ ...piece, s: piece.s.replace(owner, `$1${word} `) }));
  return sourced({ ...front, pieces }, pronoun.path);
};

/** "At the headquarters of Lake Boats, Lee, President, and Ray, CEO": the organization of several speakers with which the front ends. */
export const placeOfSpeakers = (
  { facts }: Discourse,
  { by }: Speech,
  front: Phrase | undefined,
): OrgFact | undefined => {
  const whos = by === "all" || !front ? [] : facts.whos(by);
  const org = whos[0]?.posts[0]?.org?.org;
  const of = whos.every(({ posts }) => posts.length === 1 && posts[0]?.org?.org === org && posts[0]?.title);
  return org && of && whos.length > 1 && textOf(front ?? plain("")).endsWith(` ${org.name.text}`)
    ? org
    : undefined;
};
