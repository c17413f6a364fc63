import { oncePer } from "../../once-per";
import type { OrgFact } from "../../reference/facts";
import type { Memory } from "../../reference/memory";

/** The name of an organization without its article, which each sentence may contain. */
export const bareName = oncePer(({ name }: OrgFact): string => name.text.replace(/^the /i, ""));

/** What follows a name in longer names: " and Guild" of "Reed Branch of the Lake Chamber and Guild". */
export const restsOfLonger = (orgs: readonly OrgFact[], name: string): string[] =>
  orgs.flatMap((org) => org.name.text.split(name)[1] || []);

/** Whether a name begins with that of its owner and so states it: "LBG Foundation", once the text has introduced the LBG. */
export const namesOwner = ({ orgs }: Memory, org: OrgFact): boolean => {
  const owner = org.parent?.org;
  if (!owner) return false;
  const short = orgs.has(owner) ? owner.short?.text.replace(/^the /i, "") : undefined;
  return [bareName(owner), short].some((front) => front && bareName(org).startsWith(`${front} `));
};
