import type { Scene } from "../../content/message";
import { OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact, Place, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { isHeavyFront, isLongCompanionList } from "../items/shown-around";
import { peopleList } from "../people/people";
import { takeWelcomeOfGuides } from "../visit/welcome";
import { andList, wordCount } from "../words/grammar";

/** Whether unnamed others may have been on the side of these people: not where the record has others on another side only. */
const areOthersOfSide = ({ record: { openSides = [] } }: Facts, whos: readonly Who[]): boolean =>
  openSides.length === 0 || whos.some(({ raw: { side } }) => side === undefined || openSides.includes(side));

/**
 * Whether a group of the hosts went along on an inspection with those who accompanied the visitors: officials of an agency that
 * nothing says the visitors met.
 */
export const isAlong = ({ facts }: Discourse, scene: Scene, who: Who): boolean =>
  facts.record.kind === "inspection" &&
  scene.escorts.length > 0 &&
  scene.guides.length === 0 &&
  scene.item.venue === undefined &&
  who.group !== undefined &&
  !scene.receivers.includes(who.key);

/** "Guided by X, who introduced Y", "accompanied by X": the visitors' companions at this item. */
export const companionsOnTour = (
  discourse: Discourse,
  scene: Scene,
  host: OrgFact | undefined,
  said: (keys: readonly string[]) => Phrase,
): Phrase[] => {
  const { facts, memory } = discourse;
  const rests = `${scene.path}.people`;
  const apart = (key: string): boolean => scene.whole || !scene.visitors.includes(key);
  const guides = facts.whos(scene.guides.filter(apart));
  const fresh = scene.escorts.filter(
    (key) => apart(key) && !scene.guides.includes(key) && !memory.marks.has(`escort ${key}`),
  );
  for (const key of scene.escorts) memory.marks.add(`escort ${key}`);
  const along = facts.whos(scene.counterparts).filter((who) => isAlong(discourse, scene, who));
  const escorts = fresh.length > 0 ? [...facts.whos(fresh), ...along] : along;
  const beside: Phrase[] = [];
  const others = scene.item.peopleOpen && !memory.marks.has(`others ${scene.path}`);
  const open = others && escorts.length > 0 ? `${scene.path}.peopleOpen` : undefined;
  const add = (verb: string, whos: typeof guides, more?: string): void => {
    if (whos.length === 0) return;
    const unnamed = more && areOthersOfSide(facts, whos) ? "others" : undefined;
    const list = sourced(peopleList(discourse, whos, unnamed, host), more);
    const what = said(whos.map((who) => who.key));
    const clause = says(what) ? say`, who ${what}${OPEN}` : plain("");
    beside.push(sourced(say`${verb} ${list}${clause}`, rests));
  };
  const welcomed = takeWelcomeOfGuides(discourse, scene);
  // Somebody who received the visitors has welcomed them.
  const again = scene.guides.every((key) => discourse.content.relations.receivers.includes(key));
  add(welcomed.length > 0 && !again ? "welcomed and guided by" : "guided by", guides);
  const [led] = beside;
  if (led && welcomed.length > 0) beside[0] = sourced(led, ...welcomed);
  add("accompanied by", escorts, open);
  return beside;
};

/** Words of a predicate that is too long to have "accompanied by" after it. */
const LONG_PREDICATE = 14;

/** Words of a predicate that can have the companions after it. */
const SHORT_PREDICATE = 12;

/**
 * Whether somebody who led the visitors is introduced as one of an organization that only the place of this sentence names:
 * "guided by its director" does not go in front of it.
 */
export const isLedByNewHost = (
  { facts, memory }: Discourse,
  scene: Scene,
  at: Place | undefined,
): boolean => {
  if (!at) return false;
  const org = at.org?.org ?? facts.allOrgs().find(({ name }) => name.text === at.name.text);
  if (!org || memory.orgs.has(org)) return false;
  const leading = facts.whos([...scene.guides, ...scene.escorts]).filter((who) => !knows(memory, who));
  return leading.some(({ posts }) => posts.some((post) => post.org?.org === org));
};

/** Whether a post refers by noun to a place that is only named afterwards: "guided by Lee, head of the school, it toured Lake School". */
export const isNamedBehind = (companion: Phrase, predicate: Phrase): boolean => {
  const [, noun = ""] = / (?:of|at) the (\p{Ll}+)\P{L}?$/u.exec(textOf(companion)) ?? [];
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return noun !== "" && new RegExp(`\\p{Lu}\\p{L}* (?:[\\p{L}-]+ )*?${name}\\b`, "u").test(textOf(predicate));
};

/** A predicate that ends with other people. */
const MEETS = /\b(?:(?:received|welcomed|greeted) by|met|met with) (?=[^,;]*\p{Lu})/u;

/** The parts of a sentence on a tour. */
interface Parts {
  /** The subject with its adverbial. */
  readonly subject: Phrase;
  readonly who: Phrase;
  readonly predicate: Phrase;
  /** The result of `companionsOnTour`. */
  readonly beside: readonly Phrase[];
}

/**
 * The sentence with the visitors' companions, and whether these are better a separate sentence: after a long list, and before a
 * short sentence that can use a pronoun.
 */
export const withTourCompanions = (
  scene: Scene,
  { subject, who, predicate, beside }: Parts,
  {
    talked,
    said,
    hasPronoun,
    namedBehind,
  }: Readonly<Record<"talked" | "said" | "hasPronoun" | "namedBehind", boolean>>,
): { opening: Phrase; apart: boolean } => {
  const alone = say`${subject} ${predicate}`;
  const [companion] = beside;
  if (!companion) return { opening: alone, apart: false };
  // "Guided by Hoa, Yan and Lo visited …" would read as one list of three.
  const listed = !/^(?:the |it$|they$)/.test(textOf(who)) && !talked;
  // "Guided by Lee, director of the center, who described it, the team toured the Lake Center" names it too late.
  const explained = beside.length === 1 && !talked && !/[;]|, where /.test(textOf(predicate));
  if (explained && /, who /.test(textOf(companion)) && isHeavyFront(companion, textOf(predicate)))
    return {
      opening: say`${subject} ${predicate}, ${companion}`,
      apart: listed && isLongCompanionList(scene, companion),
    };
  if (namedBehind && !talked)
    return {
      opening: say`${subject} ${predicate}, ${andList(beside)}`,
      apart: wordCount(predicate) > SHORT_PREDICATE || !explained,
    };
  if (explained && isNamedBehind(companion, predicate))
    return { opening: say`${subject} ${predicate}, ${companion}`, apart: false };
  if (!listed)
    return {
      opening: say`${andList(beside)}, ${who} ${predicate}`,
      apart: explained && hasPronoun && isHeavyFront(companion),
    };
  // "was received by Lee, accompanied by Kim": Kim came with the visitors.
  // "called on Kim to build a wall, guided by Lee" would be about Kim or the wall.
  const long = said || wordCount(predicate) > LONG_PREDICATE || MEETS.test(textOf(predicate));
  return {
    opening: long
      ? say`${who}, ${andList(beside)}${OPEN}, ${predicate}`
      : say`${who} ${predicate}, ${andList(beside)}`,
    apart: isLongCompanionList(scene, companion),
  };
};
