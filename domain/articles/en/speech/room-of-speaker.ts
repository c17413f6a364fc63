import { literal } from "../../literal";
import { type Phrase, resting } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
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
  return resting({ ...front, pieces }, pronoun.path);
};
