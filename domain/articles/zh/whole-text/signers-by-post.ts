import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";

/** 其间，两校签署意向书. */
const SIGNED = /(?<=^|，)(两[校院馆会市县区省]|双方)(?=(?:以[^，；。]{2,6}方式)?(?:签署|签订|续签))/u;
/** 湖滨中学校长和云溪中学校长分别代表双方签字: two of one post, without their names. */
const BY_POST =
  /^[^，；]{2,40}?(校长|院长|馆长|会长|市长|县长|区长|省长)[和与、][^，；]{2,40}\1分别代表双方签[字约]$/u;

const inOne = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const post = BY_POST.exec(textOf(one.words))?.[1];
  const signed = SIGNED.exec(textOf(before.words));
  if (!post || !signed) return undefined;
  const end = signed.index + (signed[1]?.length ?? 0);
  return { ...before, words: sourced(spliced(before.words, end, end, post), ...one.words.paths) };
};

/** 两校校长签署意向书: signatories of whom only the common post is known. */
export const withSignersByPost = (block: Composed): Composed => withNeighboursJoined(block, inOne);
