import type { DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import { literal } from "../literal";
import { isOfTwoStates } from "./context";

/** Plans, expectations and opinions, which end a text. */
const NOT_YET =
  /\b(?:will|would|should|could|may|might|hopes?|expected|planned|plans? to|opportunit\w+|significan\w+)\b/u;
/** What makes a sentence on both sides one on their relation: "has produced a poster which the railway keeps" is none. */
const RELATION =
  /\b(?:members?|partners?|sisters?|twin\w*|friend\w*|relations?\w*|ties|links?|co-?operat\w+|collaborat\w+|work(?:s|ed|ing)? (?:with|together)|exchang\w+|agreements?|memorand\w+|protocols?|contracts?|sign\w+|found\w+|establish\w+|set up|jointly?|between|since|belongs?|subsidiar\w+|affiliat\w+|branch\w*|part of|funds?|funded|supplie\w+|trained|hosted|visited|first|second|third)\b/iu;
/** "The two universities first signed a memorandum 25 years ago": what the two sides have in common. */
const BOTH =
  /^(?:The two|Both) (?!(?:countries|states|nations|governments|peoples|leaders|ministers|economies)\b)(?:\p{Ll}+ )?\p{Ll}+s (?:have|had|are|were|first|\p{Ll}+ed) /u;
const TOWN = /^(?:the )?(?:City|Town|Municipality|District|County|Port) of (?=\p{Lu})/iu;
const TOWN_OFFICE = / (?:Municipal Government|City Council|Town Council|Municipality)$/u;
/** "the Embassy of Lakeland in Hilland" is also called without the country. */
const IN_COUNTRY = / in (?:the )?\p{Lu}.*$/u;
/** "The university and the city signed …". */
const NOUNS = /^The (\p{Ll}{3,}) and the (\p{Ll}{3,}) (?:have|has|had|are|were|\p{Ll}+ed) /u;

const namesOf = ({ name, short, parent }: DraftOrg): string[] => [
  ...[name?.en, short?.en].flatMap((one) => {
    const bare = (one ?? "").replace(/^the /i, "");
    return [bare, bare.replace(TOWN, "").replace(TOWN_OFFICE, ""), bare.replace(IN_COUNTRY, "")];
  }),
  ...(parent ? namesOf(parent) : []),
];

/** The names of the organizations of each side: of the hosts and the guests, or of the parties to what was signed. */
const sidesOf = ({ participants = [], agreements = [] }: DraftRecord): string[][] => {
  const ofSide = (side: string): string[] =>
    participants
      .filter((one) => one.side === side)
      .flatMap(({ posts, of }) => [
        ...(posts ?? []).flatMap(({ organization, former }) =>
          organization && !former ? [organization] : [],
        ),
        ...(of ?? []),
      ])
      .flatMap(namesOf);
  const parties = agreements.flatMap((one) => (one.parties ?? []).map(({ organization }) => organization));
  return [ofSide("host"), ofSide("guest"), ...parties.map((one) => (one ? namesOf(one) : []))].map((names) =>
    names.filter((one) => one !== ""),
  );
};

/** Whether a text names one of these, and not a longer name that begins with it. */
const namesOne = (text: string, names: readonly string[]): boolean =>
  names.some((name) =>
    new RegExp(`(?<![\\p{L}\\d-])${literal(name)}(?![\\p{L}\\d-]| \\p{Lu})`, "u").test(text),
  );

/**
 * English: whether a sentence says how the two sides of the news are related: "The embassy is a member of the chamber", "The two
 * universities signed a memorandum 25 years ago". Readers do not understand the news without it.
 */
export const isOfParties = (record: DraftRecord, text: string): boolean => {
  if (NOT_YET.test(text) || isOfTwoStates(text)) return false;
  const sides = sidesOf(record).filter((one) => one.length > 0);
  if (new Set(sides.map(([first]) => first)).size < 2) return false;
  if (BOTH.test(text)) return true;
  if (!RELATION.test(text)) return false;
  const [, one, other] = NOUNS.exec(text) ?? [];
  const isOf = (noun: string | undefined, side: readonly string[]): boolean =>
    noun !== undefined && side.some((name) => name.toLowerCase().split(" ").includes(noun));
  const areApart = (a: readonly string[], b: readonly string[]): boolean =>
    !b.some((name) => a.includes(name));
  const named = sides.filter((side) => namesOne(text, side));
  return (
    named.some((a) => named.some((b) => areApart(a, b))) ||
    sides.some((a) => isOf(one, a) && sides.some((b) => isOf(other, b) && areApart(a, b)))
  );
};
