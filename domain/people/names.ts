import { LANGS, type Text } from "../events/values";

/** Whether two names are spelt alike in each language that both have, and share one at least. */
export const sameName = (a: Text | undefined, b: Text | undefined): boolean => {
  const shared = LANGS.filter((lang) => a?.[lang] && b?.[lang]);
  return shared.length > 0 && shared.every((lang) => a?.[lang] === b?.[lang]);
};

/** What both say of a name; where they differ, `a`. */
export const mergeNames = (a: Text | undefined, b: Text | undefined): Text => {
  const [en, zh] = [a?.en || b?.en, a?.zh || b?.zh];
  return { ...(en && { en }), ...(zh && { zh }) };
};
