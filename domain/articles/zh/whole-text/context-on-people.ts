import { allLines, type Composed, isContext, isParagraph, type Line, linesOf, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { namesOfPeople } from "./lead-rosters";

/** Characters of a paragraph with such a sentence. */
const MAX_CHARACTERS = 330;
const POST =
  "(?:委员|代表|会长|主席|理事长|院长|校长|所长|教授|院士|主任|书记|秘书长|顾问|董事长|总经理|总裁|局长|部长|会员|专家|学者|校友)";
/** 安例为湖滨市人大代表、商会顾问: who somebody is. */
const IDENTITY = new RegExp(
  `^(\\p{Script=Han}{2,4})(?:为|是|系|现任|曾任)[^。；]*${POST}(?=[，。、]|$)`,
  "u",
);
/** The last character of what is no name of a person. */
const THING = /[会院校所局团社馆区市县省国队组司业心学台厂行园店方人盟办委者们]$/u;
/** Words that refer to the sentence before: 创会会长 behind the name of the chamber. */
const REFERRING = /创[会办始]|首任|[该其]/u;

/** The beginning of a sentence about somebody or something of the one before. */
const GOES_ON = /^(?:[他她它该其此]|本[会校院])/u;

const wordsOf = ({ words }: Line): string => textOf(words);

interface Place {
  readonly block: number;
  readonly at: number;
}

/** All sentences of the paragraphs with their places. */
const placesOf = (blocks: readonly Composed[]): (Place & { readonly line: Line })[] =>
  blocks.flatMap((each, block) => linesOf(each).map((line, at) => ({ block, at, line })));

/** Whether the next sentence goes on with the words of the same speaker. */
const goesOn = (one: Line | undefined, next: Line | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  isSpeech(one) &&
  isSpeech(next) &&
  wordsOf(next).slice(0, 2) === wordsOf(one).slice(0, 2);

/** The sentences of a text with one of them behind another place; nothing where that paragraph has no room. */
const moved = (blocks: readonly Composed[], one: Line, to: Place): Composed[] | undefined => {
  const there = blocks[to.block];
  if (!isParagraph(there)) return undefined;
  const same = there.lines.includes(one);
  if (!same && sizeOf([...there.lines, one]) > MAX_CHARACTERS) return undefined;
  const anchor = there.lines[to.at];
  return blocks.flatMap((each, block): Composed[] => {
    if (!isParagraph(each)) return [each];
    const lines = each.lines.filter((line) => line !== one);
    const at = block === to.block && anchor ? lines.indexOf(anchor) + 1 : -1;
    const all = at > 0 ? lines.toSpliced(at, 0, one) : lines;
    return all.length > 0 ? [{ ...each, lines: all }] : [];
  });
};

/** 这是安例履职后的首次会议, behind the sentence that says who 安例 is. */
const behindIntroduction = (
  discourse: Discourse,
  blocks: readonly Composed[],
  one: Line,
): Composed[] | undefined => {
  const said = wordsOf(one);
  const names = namesOfPeople(discourse).filter((name) => said.includes(name));
  if (names.length === 0) return undefined;
  const all = placesOf(blocks);
  const own = all.findIndex(({ line }) => line === one);
  const [name, ...more] = names.filter((each) =>
    all.slice(0, own).every(({ line }) => !wordsOf(line).includes(each)),
  );
  if (!name || more.length > 0) return undefined;
  const at = all.findIndex(({ line }, place) => place > own && wordsOf(line).includes(name));
  const found = all[at];
  if (!found || isContext(found.line) || goesOn(found.line, all[at + 1]?.line)) return undefined;
  return moved(blocks, one, found);
};

/** Whether the next sentence of a paragraph goes on about something that a sentence names. */
const isContinued = (blocks: readonly Composed[], one: Line, name: string): boolean => {
  const lines = blocks.map(linesOf).find((each) => each.includes(one)) ?? [];
  const next = lines[lines.indexOf(one) + 1];
  const words = next ? wordsOf(next) : "";
  if (words === "" || words.startsWith(name)) return false;
  return GOES_ON.test(words) || wordsOf(one).includes(words.slice(0, 2));
};

/** 安例为湖滨市人大代表, at the end of the paragraph that first names 安例. */
const atFirstMention = (
  { facts }: Discourse,
  blocks: readonly Composed[],
  one: Line,
): Composed[] | undefined => {
  const name = IDENTITY.exec(wordsOf(one))?.[1];
  if (!name) return undefined;
  const isKnown = facts.people.some((who) => who.name?.text === name);
  if ((!isKnown && THING.test(name)) || REFERRING.test(wordsOf(one)) || isContinued(blocks, one, name))
    return undefined;
  const all = placesOf(blocks);
  const own = all.findIndex(({ line }) => line === one);
  const first = all.findIndex(({ line }) => wordsOf(line).includes(name));
  const found = all[first];
  // Context that another rule has put beside an act or a stop stays there.
  const alone = all.filter(({ block }) => block === all[own]?.block).every(({ line }) => isContext(line));
  const end = all.findLastIndex(({ block }) => block === found?.block);
  const last = all[end];
  if (!found || !last || !alone || first >= own || found.block === all[own]?.block) return undefined;
  if (goesOn(last.line, all[end + 1]?.line)) return undefined;
  return moved(blocks, one, last);
};

/** A text in which context about somebody follows the sentence that introduces them, and who they are the paragraph that first names them. */
export const withContextOnPeople = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let text = [...blocks];
  for (const one of allLines(blocks))
    if (isContext(one))
      text = behindIntroduction(discourse, text, one) ?? atFirstMention(discourse, text, one) ?? text;
  return text;
};
