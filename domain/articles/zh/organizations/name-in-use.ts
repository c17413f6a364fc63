/** What a name ends with that is an organization rather than a room. */
const CORPORATE = /(?:集团|公司|大学|学院|医院|商会|协会|学会)$/u;

/** 湖滨集团 of 湖滨产业集团有限公司: whether an organization goes by a name of its own characters in their order, from the first two on. */
export const isShortOf = (short: string, name: string): boolean => {
  if (!CORPORATE.test(short) || short.slice(0, 2) !== name.slice(0, 2)) return false;
  let at = -1;
  for (const one of short) {
    at = name.indexOf(one, at + 1);
    if (at < 0) return false;
  }
  return true;
};
