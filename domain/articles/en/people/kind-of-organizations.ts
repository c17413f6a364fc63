import type { Who } from "../../reference/facts";
import { haveOneEnding } from "../organizations/names-of-one-ending";
import { nounOf } from "../words/org-nouns";

const KINDS: Partial<Record<string, string>> = {
  company: "companies",
  university: "universities",
  hospital: "hospitals",
  association: "associations",
  institute: "institutes",
  media: "media",
  zone: "zones",
};
/** Public authorities that are departments of something larger. */
const DEPARTMENT =
  /\b(?:Departments?|Ministry|Ministries|Bureaus?|Offices?|Committees?|Commissions?|Administration|Agency|Authority|Division|Directorate|Service|Secretariat|Section)\b/;
/** What the organizations of an open list have in common. */
export const kindNoun = (who: Who): string | undefined => {
  // "the Reed and Lake districts and others": further ones are of that noun.
  if (haveOneEnding(who.of.map(({ name }) => name.text))) return undefined;
  const kinds = new Set((who.raw.of ?? []).map((org) => org.kind));
  const [only] = kinds;
  if (kinds.size === 1 && only === "government" && who.of.every(({ name }) => DEPARTMENT.test(name.text)))
    return "departments";
  // "Lakeland, Reedland and others": countries and cities are not organizations.
  if (kinds.size === 1 && only === "government" && who.of.every(({ name }) => nounOf(name.text) === ""))
    return undefined;
  return (kinds.size === 1 && only && KINDS[only]) || "organizations";
};
