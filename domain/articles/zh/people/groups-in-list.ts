import { type Phrase, spliced, textOf, withPieces } from "../../phrase";

/** 湖滨区各街道: the owner of the offices of a group. */
const OWNER_OF_ALL = /^(\p{Script=Han}{2,12}?)各/u;
const OF_OWNER = /^(?:各|[区市县]属|相关|有关)/;

/**
 * 湖滨区各街道、各部门、区属企业负责人, for 湖滨区各街道，湖滨区各部门，湖滨区区属企业负责人: commas inside one of several groups would
 * make the list one of semicolons, which part it from its verb.
 */
export const withoutCommas = (group: Phrase): Phrase => {
  let words = withPieces(group, ({ s }) => s.replaceAll(/，(?:以及)?/g, "、"));
  const owner = OWNER_OF_ALL.exec(textOf(words))?.[1];
  if (!owner) return words;
  for (let at = textOf(words).lastIndexOf(`、${owner}`); at > 0; ) {
    const text = textOf(words);
    if (OF_OWNER.test(text.slice(at + 1 + owner.length)))
      words = spliced(words, at + 1, at + 1 + owner.length, "");
    at = text.lastIndexOf(`、${owner}`, at - 1);
  }
  return words;
};
