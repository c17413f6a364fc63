import type { OrgRef, Place } from "../../reference/facts";

/** Words that continue the name of the place itself: "Ministry of Trade" of "Ministry of Trade of Northland". */
const CONTINUES = /^(?:of|in|for|at|and|&|on|to) |^[,(]/;

/**
 * The organization that a place is called by: by its whole name, its short form, or a part of its name. "Reed Port" is not the
 * "Reed Port Authority", which runs it.
 */
export const organizationItself = ({ name: { text }, org }: Place): OrgRef | undefined => {
  if (!org) return undefined;
  const whole = org.name.text;
  if (org.org.short?.text === text) return org;
  const runs = whole.startsWith(`${text} `) && !CONTINUES.test(whole.slice(text.length + 1));
  return whole.includes(text) && !runs ? org : undefined;
};

const LINKS: ReadonlySet<string> = new Set(["of", "the", "and", "in", "at", "for"]);
const wordsOf = (name: string): string[] =>
  name.split(/[\s,]+/).flatMap((word) => (LINKS.has(word) || word === "" ? [] : word.replace(/s$/, "")));

/** "the Port of Reedham" of "Ports of Reedham and the Lakes Authority": a place whose name shows who runs it. */
export const showsOperator = ({ name, org }: Place): boolean => {
  const own = wordsOf(name.text);
  const whole = new Set(wordsOf(org?.name.text ?? ""));
  return own.length > 1 && own.every((word) => /^\p{Lu}/u.test(word) && whole.has(word));
};
