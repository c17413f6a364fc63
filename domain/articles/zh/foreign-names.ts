import { type Phrase, plain } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";

const PARTS = /^[\p{Script=Han}-]{1,8}(?:·[\p{Script=Han}-]{1,8}){1,3}$/u;
/** What a last component needs in front of it: 穆罕默德·本·萨勒曼, 文森特·梵·高. */
const PARTICLE = /·(?:本|宾|伊本|阿卜杜勒?|阿布|范|凡|梵|冯|德|达|迪|杜|拉|勒|圣|奥|麦克)·[^·]+$/;

/** 卡斯德罗: the last component of a transcribed name, where nobody else of the record has it. */
export const lastComponent = ({ facts }: Discourse, { key, name }: Who): Phrase | undefined => {
  const last = name && PARTS.test(name.text) && !PARTICLE.test(name.text) ? name.text.split("·").at(-1) : "";
  if (!name || !last || last.length < 2) return undefined;
  const shared = facts.people.some((one) => one.key !== key && one.name?.text.includes(last) === true);
  return shared ? undefined : plain(last, [name.path]);
};
