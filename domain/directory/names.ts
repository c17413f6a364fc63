import { LANGS, type Text } from "../events/values";

/** Whether two names are equal in each language that both have, and share at least one. */
export const sameName = (a: Text | undefined, b: Text | undefined): boolean => {
  const shared = LANGS.filter((lang) => a?.[lang] && b?.[lang]);
  return shared.length > 0 && shared.every((lang) => a?.[lang] === b?.[lang]);
};

/** Combines two names; where they differ, `a` wins. */
export const mergeNames = (a: Text | undefined, b: Text | undefined): Text => {
  const [en, zh] = [a?.en || b?.en, a?.zh || b?.zh];
  return { ...(en && { en }), ...(zh && { zh }) };
};
