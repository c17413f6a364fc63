import { isHead, latinNameScore } from "./english-words";
import { organizationAlone } from "./items";
import {
  EN_CONCERNS,
  EN_COUNTRIES,
  EN_FIELDS,
  EN_ORG_WORDS,
  hasOrganizationWord,
} from "./lexicon/organizations";
import { announcesParty, isPartyWord } from "./lexicon/party-words";
import { wordSet } from "./lexicon/words";
import type { OrganizationElement } from "./people";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const MAX_LENGTH = 120;
const CAPITAL = /^\p{Lu}/u;
const LEGAL = /^(?:inc|ltd|llc|llp|plc|co|corp|gmbh|kg|ag|s\.?a|b\.?v|n\.?v|pte|pty|k\.?k|limited)\b/iu;

// "Daejeon", "Lao PDR", "New York": neither a post nor a body, nor somebody's name.
const isPlace = (words: string): boolean => {
  const list = words.split(" ");
  const isOther = (word: string): boolean => {
    const lower = word.toLowerCase();
    return (
      EN_ORG_WORDS.has(lower) ||
      EN_FIELDS.has(lower) ||
      EN_CONCERNS.has(lower) ||
      isHead(word) ||
      LEGAL.test(word)
    );
  };
  return (
    list.length <= 3 &&
    list.every((word) => CAPITAL.test(word) || /^(?:de|da|do|la|el|am|an|der|upon|of)$/u.test(word)) &&
    CAPITAL.test(list[0] ?? "") &&
    !/\d|\.$/u.test(words) &&
    !list.some(isOther) &&
    (latinNameScore(list) ?? 0) < 2.8
  );
};

const OF_PLACES = wordSet(
  "new san santa saint st st. los las port cape north south east west lao hong kuala ho rio tel abu addis buenos são sao la el city province state region county pdr republic islands island",
);
// "Thabo Nkosi" behind an organization: somebody, unless a word shows that it is a place.
const maybeSomebody = (words: string): boolean =>
  words.includes(" ") &&
  !EN_COUNTRIES.has(words.toLowerCase()) &&
  !words.split(" ").some((word) => OF_PLACES.has(word.toLowerCase()));

const IN_BRACKETS = / \(([^()]{2,30})\)$/u;
const ABBREVIATION = /^\p{Lu}[\p{L}\d&-]{1,9}$/u;
// "(KIDT)", "(sister city)", "(Sampleton)", unlike "(4)" and "(3 guests)"
const isByTheWay = (inside: string): boolean =>
  (ABBREVIATION.test(inside) && /\p{Lu}\p{L}*\p{Lu}/u.test(inside)) ||
  (/^\p{Lu}\p{Ll}+$/u.test(inside) && isPlace(inside) && !isPartyWord(inside)) ||
  (/^[\p{Ll} -]+$/u.test(inside) && !inside.split(" ").some(isPartyWord));

const PLACE_BEHIND = /(?:, | [–-] )([^,–()]{2,30})$/u;
const OF_STATE = /^(?:ministry|embassy|parliament|senate|supreme court|national) /iu;
interface Plain {
  /** The words without the places and the brackets behind them. */
  words: string;
  /** The places, in their order. */
  places: readonly string[];
}
/** An English name without what follows it: its place, an abbreviation, a remark in brackets. */
export const withoutPlaces = (given: string): Plain => {
  const places: string[] = [];
  let words = given;
  for (let before = ""; before !== words && places.length < 3; ) {
    before = words;
    const inside = IN_BRACKETS.exec(words)?.[1];
    if (inside && isByTheWay(inside)) words = words.replace(IN_BRACKETS, "");
    const place = PLACE_BEHIND.exec(words)?.[1];
    if (place === undefined || !isPlace(place)) continue;
    places.unshift(place);
    words = words.replace(PLACE_BEHIND, "");
  }
  return { words, places };
};

// "Visitors from the", "Delegates of": the words before a name, which only announce people.
const leadOf = (words: string): string => {
  const list = words.split(" ");
  const at = list.findIndex(
    (word, n) =>
      CAPITAL.test(word) && n > 0 && list.slice(0, n).some((each) => /^(?:from|of|for)$/u.test(each)),
  );
  const lead = list.slice(0, Math.max(0, at));
  return lead.length > 0 && lead.every(announcesParty) && lead.some(isPartyWord) ? `${lead.join(" ")} ` : "";
};

const ORDINAL = /^\s*(?:[IVX]{1,4}|[A-H])[.)]\s+(?=\p{Lu})/u;
const CAPITALS = /\p{Lu}[\p{L}'’.-]* (?:\p{Ll}{1,3} ){0,2}\p{Lu}/u;
const namesSomebody = (line: Line | undefined): boolean =>
  line !== undefined && !line.aside && (CAPITALS.test(line.text) || line.text.includes("\t"));

const bodyOf = (name: string): OrganizationElement | undefined => {
  const found = organizationAlone(name, true);
  if (!found || found.place || found.weak || !hasOrganizationWord(name)) return undefined;
  return found;
};

interface Heading {
  lead: string;
  name: string;
  organization: OrganizationElement | undefined;
  isChanged: boolean;
}
const headingIn = (line: Line): Heading | undefined => {
  const { text } = line;
  if (text.length > MAX_LENGTH || /\p{Script=Han}/u.test(text) || text.includes("\t") || text.includes("|"))
    return undefined;
  if (
    !text.includes(",") &&
    !text.includes("(") &&
    !text.includes(" –") &&
    !text.includes(" - ") &&
    !ORDINAL.test(text)
  )
    return undefined;
  const bare = withoutMarks(text.replace(ORDINAL, "")).trim();
  const whole = bare.replace(/\s*:$/u, "");
  const { words, places } = withoutPlaces(whole);
  const lead = leadOf(words);
  if (lead === "" && whole === bare && places.some(maybeSomebody)) return undefined;
  const name = words.slice(lead.length).replace(/^the (?=\p{Lu})/u, "");
  const found = bodyOf(name);
  if (!found) return undefined;
  const isChanged = words !== whole || bare !== withoutMarks(text).trim();
  // "Ministry of Trade, Samplia": whose ministry it is.
  const country = places.at(-1);
  const organization =
    country && places.length === 1 && OF_STATE.test(name) && !found.parent
      ? { ...found, text: `${found.text}, ${country}` }
      : found;
  return { lead, name, organization, isChanged };
};

/**
 * The lines with the organization alone in English headings that add to it where it is, an abbreviation or a remark:
 * "Visitors from the Model Institute (MI), Sampleton", "A. Ministry of Trade, Samplia".
 */
export const withHeadingsWithoutPlaces = (lines: Lines): (Line | undefined)[] =>
  lines.map((line, at) => {
    if (!line || line.aside || line.party) return line;
    const heading = headingIn(line);
    if (!heading?.isChanged || !heading.organization) return line;
    const isAtTop = !lines.slice(0, at).some((each) => each) || lines[at - 1] === undefined;
    if (!isAtTop && heading.lead === "" && !/:\s*$/u.test(line.text) && !ORDINAL.test(line.text)) return line;
    const next = lines.slice(at + 1).find((each) => each);
    const isOneOfMany = next && heading.lead === "" && headingIn(next)?.lead === "";
    if (isOneOfMany || !lines.slice(at + 1, at + 6).some(namesSomebody)) return line;
    const { lead, name, organization } = heading;
    return lead === ""
      ? { ...line, party: { organization }, aside: true }
      : { ...line, text: `${lead}${name}:` };
  });
