import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { theDonation } from "../event/items-given";
import { wordCount } from "../words/grammar";

/**
 * Words of who hands over what to whom, above which the purpose, or the recipient, has a sentence of its own; fewer if somebody
 * is represented.
 */
const MAX_WORDS = 34;
const MAX_FOR_ANOTHER = 27;

/** Whether people, the thing and its purpose are too long for one sentence. */
export const isTooLong = (
  people: number,
  thing: Phrase,
  aim: Phrase | undefined,
  forAnother = false,
): boolean =>
  people + wordCount(thing) + (aim ? wordCount(aim) : 0) > (forAnother ? MAX_FOR_ANOTHER : MAX_WORDS);

/** "85 books on A, B and C": several things, and a list of what they are about. */
const ABOUT = /^((?:\d+|[\p{Ll}-]+) \p{Ll}+) ((?:on|about) [^,]+, .+)$/u;

/** What was handed over without a long list of its topics, for which a sentence about the purpose has room. */
export const bareThing = (thing: Phrase): { bare: Phrase; about?: string } => {
  const [, bare = "", about = ""] = ABOUT.exec(textOf(thing)) ?? [];
  return bare === "" || wordCount(thing) <= SHORT_LIST
    ? { bare: thing }
    : { bare: plain(bare, thing.paths), about };
};

const SHORT_LIST = 12;

/** Whether what was handed over at an item is recorded as a gift. */
const isGift = ({ facts }: Discourse, { item }: Scene): boolean =>
  (facts.record.outcomes ?? []).some(({ key, type }) => type === "gift" && item.outcomes?.includes(key));

/** "The donation was intended to help the town.", "The books, on A, B and C, were intended to …": the purpose of a handover. */
export const aimOfHandover = (
  discourse: Discourse,
  scene: Scene,
  { bare, about }: { bare: Phrase; about?: string },
  many: boolean,
  aim: Phrase,
): Line => {
  const [noun] = textOf(bare).split(" ").slice(-1);
  const subject = about
    ? say`${plain(`the ${noun}, ${about}, `, bare.paths)}`
    : plain(many ? "they " : "it ");
  discourse.memory.subject = [];
  // Behind givers and receivers "they" would be people.
  if (!about && many && isGift(discourse, scene))
    return line("purpose", say`${theDonation(discourse)} was intended to ${loose(aim)}`);
  return line("purpose", say`${subject}${many ? "were" : "was"} intended to ${loose(aim)}`);
};
