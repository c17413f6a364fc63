import type { Scene } from "../../content/message";
import { changed, type Phrase, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";

/** Marks a list of the members of a delegation. */
export const OF_MEMBERS = "list of members";
const isOfMember = ({ memory }: Discourse, { posts }: Who): boolean =>
  posts.length === 0 && memory.marks.has(OF_MEMBERS);
/** "treasurer" of "treasurer of the delegation", in the list of its members. */
const withoutDelegation = (text: string): string =>
  text.replace(/(?<!^(?:a )?member) of (?:the|its) delegation$/i, "");

/** Somebody's functions at this event. */
export const functionsOf = (discourse: Discourse, who: Who): Phrase[] =>
  who.functions
    .filter(({ path }) => !discourse.memory.marks.has(`shown ${path}`))
    .map((said) => (isOfMember(discourse, who) ? changed(phrase(said), withoutDelegation) : phrase(said)));

/** Those who speak under the title of an item. */
const SPEAKS = /^(?:\p{L}+ ){0,2}(?:speaker|lecturer)$/iu;

/** A title under which people speak: that of a dinner does not say who "guest speaker" is. */
const SPEECH = /\b(?:address|speech|lecture|talk|keynote)(?:es|s)?\b/;

/** Whether the title of an item says a function: "keynote speaker" of "keynote speeches", "lecturer" of "guest lecture". */
const isSaidIn = (words: readonly string[], { text }: Said): boolean => {
  const [first = ""] = text.toLowerCase().split(" ");
  return (
    SPEAKS.test(text) &&
    words.some((word) => word === first || (word !== "" && `${word.replace(/s$/, "")}r` === first))
  );
};

/**
 * Marks the functions that the title of an item shows: the speaker of the keynote address need not be called keynote speaker.
 * `others`: those who speak under the same title later.
 */
export const shownByTitle = (
  discourse: Discourse,
  whos: readonly Who[],
  title: string,
  others: readonly Who[] = [],
): string[] => {
  const words = title.toLowerCase().split(/[\s,]+/);
  const shown = [...whos, ...others].flatMap((who) => who.functions).filter((said) => isSaidIn(words, said));
  for (const { path } of shown) discourse.memory.marks.add(`shown ${path}`);
  return shown.map(({ path }) => path);
};

/** All who say something at an item, or speak there. */
const speakersAt = ({ item, speakers }: Scene): string[] => [
  ...speakers,
  ...(item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? []))),
];

/** The functions of somebody that the title of an item at which they speak says, once the text has it, if it says those of all who speak. */
export const functionsOfTitles = ({ facts, memory, content }: Discourse, who: Who): string[] => {
  if (who.functions.length === 0) return [];
  return content.scenes.flatMap((scene) => {
    const title = scene.item.title?.en?.toLowerCase();
    const known =
      title &&
      SPEECH.test(title) &&
      memory.marks.has(`title ${scene.path}`) &&
      speakersAt(scene).includes(who.key);
    const words = known ? title.split(/[\s,]+/) : [];
    const own = who.functions.filter((said) => isSaidIn(words, said));
    // "An opening speech was given": of several who spoke, the function says by whom.
    const all =
      own.length > 0 &&
      facts.whos(speakersAt(scene)).every((one) => one.functions.some((said) => isSaidIn(words, said)));
    return all ? own.map(({ path }) => path) : [];
  });
};

/** "the representative of the club", and no other representative: a legal or permanent one holds an office. */
const REPRESENTS = /^(?:(?:the|an?) )?representative of (?:the )?(?=\p{Lu})/u;

/** The functions of somebody that a post says: the rector of a university is its representative. */
export const functionsOfPosts = ({ posts, functions }: Who): string[] =>
  functions
    .filter(({ text }) => {
      const whole = text.replace(REPRESENTS, "");
      return whole !== text && posts.some(({ org }) => org?.name.text.replace(/^the /i, "") === whole);
    })
    .map(({ path }) => path);

/** "leader", "team leader": the title of somebody who is the head of what the post is in. */
const HEAD = /^(?:(?:team|mission|delegation|group) )?(?:leader|head|chief|captain)$/i;

/** Whether somebody's post is that of the leader of the delegation with this name: "leader of the Lake Rescue Team". */
export const isHeadByPost = ({ posts }: Who, delegation = ""): boolean =>
  posts.some(
    ({ org, title }) =>
      org !== undefined &&
      HEAD.test(title?.text ?? "") &&
      org.name.text.replace(/^the /i, "") === delegation.replace(/^the /i, ""),
  );

/** "In keynote speeches": what opens a sentence, with the functions that it says of all who speak there. */
export const withFunctionsShown = (
  discourse: Discourse,
  whos: readonly Who[],
  front: Phrase,
  scene: Scene,
): Phrase => {
  const [found, several] = /\b(?:address|speech|lecture)(es|s)?\b/i.exec(textOf(front)) ?? [];
  if (found === undefined) return front;
  const keys = several ? speakersAt(scene) : [];
  const shown = shownByTitle(discourse, whos, textOf(front), discourse.facts.whos(keys));
  return shown.length > 0 ? sourced(front, ...shown) : front;
};
