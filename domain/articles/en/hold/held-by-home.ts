import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { opens } from "../event/event";
import { goesOn } from "../event/in-progress";
import { organizationName } from "../organizations/organizations";
import { withArticle } from "../words/grammar";
import { nounOf } from "../words/org-nouns";
import { doneByTitle, namesInTitle } from "./done-by-title";
import type { Organizing } from "./organizer-of";

/** A meeting that every organization of members has, named without the organization. */
const OF_MEMBERS =
  /^(?:the )?((?:[\p{L}\d’'-]+ ){0,3}(?:general|annual|plenary|members[’']?|statutory|founding|board|council) (?:[\p{L}-]+ ){0,2}(?:meeting|assembly|congress|convention|conference))$/iu;

/** "Lake Institute at Reed University marks its tenth anniversary": the organization of a title, and what it marks. */
const MARKS = /^(.+?) (?:marks?|marked|celebrates?|celebrated) (its (?:[\p{L}\d-]+ )?anniversary)\b/u;
/** "opening ceremony of the tenth anniversary": the part of an event that does not say whose anniversary it was. */
const OF_ANNIVERSARY = /^(?:the )?(.+?) (?:of|for|to mark) (?:the|its) (?:[\p{L}\d-]+ )?anniversary$/u;

/**
 * "The Lake Institute at Reed University marked its tenth anniversary with an opening ceremony": the office's own anniversary,
 * of which the ceremony does not say whose it is.
 */
const markedByHome = (discourse: Discourse, item: Phrase | undefined): Organizing | undefined => {
  const { facts } = discourse;
  const { officialName, home, organizers, title } = facts.record;
  const ref = facts.org(home, "home");
  const said = facts.said(title, "title");
  const [, called = "", what = ""] = MARKS.exec(said?.text ?? "") ?? [];
  const [, part] = OF_ANNIVERSARY.exec(item ? textOf(item) : "") ?? [];
  if (officialName || !ref || !said || !item || !part || (organizers ?? []).length > 0) return undefined;
  const bare = called.replace(/^the /i, "").toLowerCase();
  if (!namesInTitle(ref).some((name) => name.toLowerCase() === bare)) return undefined;
  return {
    who: organizationName(discourse, ref),
    many: false,
    verb: "marked",
    event: say`${plain(what, [said.path])} with ${plain(withArticle(part), item.paths)}`,
    behind: plain(""),
    org: ref.org,
  };
};

/**
 * "The Lake Guild held its annual general meeting": the office's own meeting, of which its formal name does not say whose it is,
 * where the title is about the office. There are no organizers beside it.
 */
const meetingOfHome = (discourse: Discourse): Organizing | undefined => {
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

/** "The Lake Institute celebrated 40 years of cooperation", for "An event was held": what the office did, by its own title. */
const doneByHome = (discourse: Discourse, item: Phrase | undefined): Organizing | undefined => {
  const { facts } = discourse;
  const ref = item ? undefined : facts.org(facts.record.home, "home");
  const done = ref && doneByTitle(discourse, ref);
  return (
    done && {
      ...done,
      who: organizationName(discourse, ref),
      many: false,
      behind: plain(""),
      org: ref.org,
    }
  );
};

/** The office's own meeting, anniversary or celebration, with the office as its subject; `item`: the part of the event by which it is called. */
export const heldByHome = (discourse: Discourse, item: Phrase | undefined): Organizing | undefined =>
  meetingOfHome(discourse) ?? markedByHome(discourse, item) ?? doneByHome(discourse, item);
