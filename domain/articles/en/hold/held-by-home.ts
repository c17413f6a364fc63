import { plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { goesOn, opens } from "../event/event";
import { organizationName } from "../organizations/organizations";
import { nounOf } from "../words/org-nouns";
import type { Organizing } from "./organizer-of";

/** A meeting that every organization of members has, named without the organization. */
const OF_MEMBERS =
  /^(?:the )?((?:[\p{L}\d’'-]+ ){0,3}(?:general|annual|plenary|members[’']?|statutory|founding|board|council) (?:[\p{L}-]+ ){0,2}(?:meeting|assembly|congress|convention|conference))$/iu;

/**
 * "The Lake Guild held its annual general meeting": the office's own meeting, of which its formal name does not say whose it is,
 * where the title is about the office. There are no organizers beside it.
 */
export const heldByHome = (discourse: Discourse): Organizing | undefined => {
  const { facts } = discourse;
  const { officialName, home, organizers, title } = facts.record;
  const name = facts.said(officialName, "officialName");
  const ref = facts.org(home, "home");
  const what = OF_MEMBERS.exec(name?.text ?? "")?.[1];
  if (!name || !ref || !what || (organizers ?? []).length > 0 || opens(discourse) || goesOn(discourse))
    return undefined;
  const called = (facts.said(title, "title")?.text ?? "").replace(/^the /i, "").toLowerCase();
  const names = [ref.name.text, ref.org.short?.text, nounOf(ref.name.text)];
  if (!names.some((one) => one && called.startsWith(`${one.toLowerCase()} `))) return undefined;
  return {
    who: organizationName(discourse, ref),
    many: false,
    verb: "held",
    event: plain(`its ${what}`, [name.path]),
    behind: plain(""),
    org: ref.org,
  };
};
