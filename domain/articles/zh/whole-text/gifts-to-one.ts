import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, textOf, withoutStart } from "../../phrase";

/** 甲公司向某校捐赠桌椅. */
const GIVEN = /^[^，；。]{2,60}?向([^，；。]{4,24}?)(?:赠送|捐赠)[^；。]+$/u;
/** 乙向某校捐赠1万元: another gift, with nothing else in the sentence. */
const ALSO_GIVEN = /^([^，；。向还]{2,30})向([^，；。]{4,24}?)(?=(?:赠送|捐赠)[^，；。]+$)/u;
/** Characters of several gifts in one sentence. */
const MAX_CHARACTERS = 150;

const inOne = (before: Line, one: Line): Line | undefined => {
  const [first, second] = [textOf(before.words), textOf(one.words)];
  const to = GIVEN.exec(first)?.[1];
  const [whole, giver = "", also] = ALSO_GIVEN.exec(second) ?? [];
  if (before.own || one.own || one.opens || !whole || to !== also) return undefined;
  if (first.length + second.length > MAX_CHARACTERS || first.startsWith(giver)) return undefined;
  // 甲、乙各向某校捐赠1万元: the same gift.
  const at = first.indexOf("向");
  if (
    first === `${first.slice(0, at)}${second.slice(giver.length)}` &&
    !/[等和及，]/.test(first.slice(0, at))
  )
    return {
      ...before,
      words: sourced(
        say`${partOf(before.words, 0, at)}、${partOf(one.words, 0, giver.length)}各${withoutStart(before.words, at)}`,
        ...one.words.paths,
      ),
    };
  const gift = say`${partOf(one.words, 0, giver.length)}${withoutStart(one.words, whole.length)}`;
  return { ...before, words: sourced(say`${before.words}，${gift}`, ...one.words.paths) };
};

/** 甲公司向某校捐赠桌椅，乙捐赠1万元: gifts of several to one recipient, whose name is stated once. */
export const withGiftsToOne = (block: Composed): Composed => withNeighboursJoined(block, inOne);
