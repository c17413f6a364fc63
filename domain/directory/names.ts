import { LANGS, type Text } from "../events/values";
import { folded } from "../search/tokens";

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

interface Named {
  name: Text;
  short?: Text | undefined;
  aliases?: readonly string[] | undefined;
}

const spellingsOf = ({ name, short, aliases = [] }: Named): string[] =>
  [name.en, name.zh, short?.en, short?.zh, ...aliases].flatMap((each) =>
    each ? [folded(each).replaceAll(" ", "")] : [],
  );

/** Whether an entry is called `name` in any language, as its name, short name or alias; case, width and blanks do not count. */
export const isCalled = (entry: Named, name: Text): boolean => {
  const spellings = spellingsOf(entry);
  return spellingsOf({ name }).some((each) => each !== "" && spellings.includes(each));
};
