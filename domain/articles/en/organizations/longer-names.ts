import { oncePer } from "../../once-per";
import type { OrgFact } from "../../reference/facts";

/** The name of an organization without its article, which each sentence may contain. */
export const bareName = oncePer(({ name }: OrgFact): string => name.text.replace(/^the /i, ""));

/** What follows a name in longer names: " and Guild" of "Reed Branch of the Lake Chamber and Guild". */
export const restsOfLonger = (orgs: readonly OrgFact[], name: string): string[] =>
  orgs.flatMap((org) => org.name.text.split(name)[1] || []);
