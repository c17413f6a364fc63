import { countOf } from "./grammar";

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:大学|学院)$/, "所高校"],
  [/(?:公司|集团|企业|厂)$/, "家企业"],
  [/医院$/, "家医院"],
  [/商会$/, "家商会"],
  [/协会$/, "家协会"],
];

/** 三所高校, 12家企业: organizations by the common noun that their names show. */
export const counted = (names: readonly string[]): string | undefined => {
  const kind = KINDS.find(([ends]) => names.every((name) => ends.test(name)))?.[1];
  return kind && `${names.length > 10 ? names.length : countOf(names.length)}${kind}`;
};
