import type { Side } from "../../events/values";
import { costly } from "./costly";
import { latinNameScore } from "./english-words";
import { withoutEnglishGreeting } from "./greetings";
import { withoutPlaces } from "./heading-places-en";
import { organizationAlone } from "./items";
import { labelOf } from "./labels";
import { kindOfHeader } from "./lexicon/columns";
import { EN_COUNTRIES, EN_ORG_WORDS } from "./lexicon/organizations";
import { announcesParty, isPartyWord, isWhen } from "./lexicon/party-words";
import { readLine } from "./line";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import type { OrganizationElement } from "./people";
import { type Line, type Party, withoutMarks } from "./text";

interface Token {
  text: string;
  from: number;
  to: number;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.&/:-]*|[^\s]/gu;
// "Co.", "S.A.", "St." and the like keep their point.
const ABBREVIATION = /^(?:\p{L}{1,4}\.|(?:\p{L}{1,3}\.){2,})$/u;
const tokensOf = (words: string): Token[] =>
  [...words.matchAll(TOKEN)].flatMap(({ 0: text, index }): Token[] => {
    const end = ABBREVIATION.test(text) ? text.length : text.replace(/[.:/-]+$/u, "").length;
    const own = { text: text.slice(0, end), from: index, to: index + end };
    if (end === text.length || end === 0) return [{ text, from: index, to: index + text.length }];
    return [own, { text: text.slice(end), from: index + end, to: index + text.length }];
  });

const IS_ORGANIZATION = /\b(?:organi[sz]ation|company|institution|employer|affiliation|firm)\b/iu;
const SIGN = /^[^\p{L}\p{N}]+$/u;
const isCapital = (word: string): boolean => /^(?:\p{Lu}|\d+\p{Lu})/u.test(word);
const LEGAL =
  /^(?:inc|ltd|limited|llc|llp|co|corp|plc|gmbh|mbh|ag|s\.?a|pte|pty|o\.o|sp|jsc|s\.?r\.?l|b\.?v|n\.?v)\.?$/iu;
const LEGAL_LOWER = /^(?:z|o\.o\.?|a\.s\.?|s\.r\.o\.?|d\.o\.o\.?|s\.p\.a\.?|e\.v\.?|mbH)$/u;
const JOINS =
  /^(?:of|and|for|the|in|de|del|della|la|las|los|du|des|van|von|der|den|y|e|i|und|et|di|do|da|dos|zu|al|for|on|to|with|&|’s)$/u;
const isFirmWord = (word: string): boolean =>
  [word, word.replace(/\.$/u, "")].some((each) => EN_ORG_WORDS.has(each.toLowerCase())) ||
  /^(?:universitas|lines?|cabinet|house|hall|movement|circle|ministerstwo|urząd)$|^\p{L}{4,}(?:kammer|verband|verein|schule|ministerium|anstalt)$/iu.test(
    word,
  );

// Whether tokens may be one name: capitals, joined by small words, with a legal form behind a comma.
const isName = (tokens: readonly Token[]): boolean => {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > 14 || !isCapital(first.text)) return false;
  if (!isCapital(last.text) && !LEGAL_LOWER.test(last.text) && last.text !== ")") return false;
  return tokens.every(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? "";
    if (text === "I" || /^(?:Dr|Prof|Mr|Mrs|Ms)\.?$/u.test(text)) return false;
    if (text === ",") return LEGAL.test(next) || isSeries(tokens.slice(at + 1));
    if (text === "(") return isCapital(next) && tokens.slice(at, at + 4).some((each) => each.text === ")");
    if (text === ")") return tokens.slice(0, at).some((each) => each.text === "(");
    return isCapital(text) || JOINS.test(text) || LEGAL_LOWER.test(text);
  });
};
// "Agriculture, Forestry and Fisheries"
const isSeries = (behind: readonly Token[]): boolean =>
  behind.slice(0, 5).some(({ text }) => text === "and") &&
  !behind.slice(0, 5).some(({ text }) => LEGAL.test(text));

const CAPITAL_BEHIND =
  /^(?:delegation|team|visitors?|guests?|hosts?|representatives|participants|attendees|list|visit|members|staff)$/iu;
const JOINT =
  /^(?:from|of|by|at|for|with|representing|are|is|hosting|receiving|welcoming|expecting|host|receive|welcome|expect|[:(–—|,.[*-]|：)$/iu;
const isJoint = (before: readonly Token[]): boolean => {
  const last = before.at(-1)?.text ?? "";
  return last === "" || JOINT.test(/^the$/iu.test(last) ? (before.at(-2)?.text ?? ".") : last);
};
// "Model Works, Samplia": the country behind a comma.
const isCountryBehind = (word: string, before: string): boolean =>
  before === "," && EN_COUNTRIES.has(word.toLowerCase());
// How many of the last tokens only announce people.
const behindOf = (tokens: readonly Token[]): number => {
  let at = tokens.length;
  while (at > 0) {
    const word = tokens[at - 1]?.text ?? "";
    const before = tokens[at - 2]?.text ?? "";
    const isFree =
      !isCapital(word) ||
      CAPITAL_BEHIND.test(word) ||
      isWhen(word) ||
      isCountryBehind(word, before) ||
      SIGN.test(before) ||
      before.endsWith(".") ||
      /^\d|^(?:on|next)$/iu.test(before);
    if (LEGAL.test(word) || word === "&") break;
    if (!SIGN.test(word) && !isCountryBehind(word, before) && !(announcesParty(word) && isFree)) break;
    at -= 1;
  }
  // The bracket and the comma of a name.
  return at;
};

// "Company of Model Players": a kind of organization only announces one before a colon.
const announces = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  (SIGN.test(token.text) ||
    (announcesParty(token.text) &&
      (!isCapital(token.text) || !IS_ORGANIZATION.test(token.text) || next?.text === ":")));

interface Found {
  name: string;
  before: string;
  behind: string;
}
/** The only name among words that otherwise just announce people; an empty name if there is none. */
const nameAmong = (words: string): Found | undefined => {
  const tokens = tokensOf(words);
  let ahead = 0;
  while (announces(tokens[ahead], tokens[ahead + 1])) ahead += 1;
  if (ahead === tokens.length) return { name: "", before: words, behind: "" };
  const end = behindOf(tokens);
  for (let from = ahead; from >= 0; from -= 1) {
    if (!isCapital(tokens[from]?.text ?? "") || !isJoint(tokens.slice(0, from))) continue;
    for (let to = Math.max(end, from + 1); to <= tokens.length; to += 1) {
      const name = tokens.slice(from, to);
      if (!isName(name)) continue;
      const [first, last] = [name[0]?.from ?? 0, name.at(-1)?.to ?? 0];
      return {
        name: words.slice(first, last).replace(/['’]s$/u, ""),
        before: words.slice(0, first),
        behind: words.slice(last),
      };
    }
  }
  return undefined;
};

const WE_HOST = costly(
  /\blook forward to (?:receiv|host|welcom|meet)ing\b|\bwe (?:(?:will|are|shall|would) )?(?:be )?(?:like to |happy to |pleased to )?(?:receiv|host|welcom|expect|meet)(?:e|ing|t)?\b|\b(?:our|tomorrow['’]s|today['’]s) (?=(?:\p{L}+ )?(?:guests?|visitors?)\b)/iu,
);
const THEY_HOST = costly(
  /\byou (?:will )?(?:(?:be )?(?:received|welcomed|met|hosted)|meet|see)\b|\b(?:your|our) hosts?\b|\bhosts?\b|\bhost(?:ed|ing)? (?:by|side|party|delegation|organi[sz]ation|company|institution)\b|\breceiving (?:side|party|delegation|organi[sz]ation|company|team)\b|\breceived by\b|\bour (?:side|team|people|staff)\b/iu,
);
const GUESTS =
  /\bvisit(?:ors?|ing)\b|\bguests?\b|\bincoming\b|\bdelegation\b|\b(?:visit|call) (?:of|by|from)\b|\bvisits? us\b|\b(?:to|and) (?:visit|see) us\b|\btheir (?:side|team|people|delegation)\b/iu;
// Whom a visit, an invitation or a meeting is with, and who invites: not who comes.
const OTHERS_OF =
  /\b(?:visits?|trip) (?:to|at|in)(?: the)? ?$|\b(?:tour|invitation|invited|letter|reply|e-?mail|mail|message|request|thanks?|welcomed|reception|dinner|lunch|forum|conference|ceremony|workshop|seminar|session|room|hall) (?:to|from|at|by|in|of)(?: the)? ?$|\b(?:delegation|mission|group|team|party) to(?: the)? ?$|\b(?:meeting|talks|appointment|lunch|dinner|session|signing|ceremony) (?:with|at|in|of)(?: the)? ?$|\bvisit(?:ing|s)?(?: the)? ?$|\bto(?: the)? ?$/iu;
const KINDS = "(?:city|town|district|county|province|municipality|state|republic|kingdom|region)";
const PLACE = costly(new RegExp(`^${KINDS} of |^(?:\\p{L}+ ){1,2}${KINDS}$`, "iu"));
const HOSTS_OTHERS =
  /^ (?:(?:will|is|are|would|shall|be|has|have|happy|pleased|to|going) )*(?:host(?!s?\s*$)|receiv|welcom|expect|invit|meet|visit(?! us\b))/iu;
const sideOf = (before: string, behind: string): Side | undefined => {
  const words = `${before} … ${behind}`.toLowerCase();
  if (WE_HOST.test(words)) return "guest";
  if (THEY_HOST.test(words))
    return /\bvisitors?\b|\bguests?\b|\bvisiting\b/iu.test(words) ? undefined : "host";
  return GUESTS.test(words) ? "guest" : undefined;
};

const SIZE = costly(
  new RegExp(
    `\\b(${EN_NUMBER_PATTERN})(?: \\p{Ll}+)? (?:people|persons|pax|participants|colleagues|members|guests|visitors|representatives|delegates|attendees|attending|coming|joining|in (?:all|total))\\b|\\b(${EN_NUMBER_PATTERN})-(?:member|person|strong)\\b|\\b(?:delegation|party|group|team) of (${EN_NUMBER_PATTERN})\\b|[(\\[](\\d{1,3})[)\\]]`,
    "iu",
  ),
);
const sizeIn = (words: string): number | undefined => {
  const [, ...numbers] = SIZE.exec(words) ?? [];
  return countOf(numbers.find((number) => number !== undefined) ?? "");
};

const MAX_LENGTH = 200;
// "Cape Verity" of "Visitors from Cape Verity" may be a city.
const isPlaceOrPerson = (name: string, before: string): boolean => {
  const words = name.split(" ");
  // "Visit of Model City"
  if (/\bvisit of\b/iu.test(before) && PLACE.test(name)) return true;
  if (EN_COUNTRIES.has(name.toLowerCase()) || words.length === 1) return true;
  return !words.some(isFirmWord) && !IS_ORGANIZATION.test(before) && (latinNameScore(words) ?? 0) > 0;
};

// "Delegation of the Model Chamber" is the name of the delegation as well.
const isReadAsDelegation = (words: string, { name, before }: Found): boolean => {
  const delegation = labelOf(words)?.delegation;
  return (
    delegation !== undefined &&
    !/, /u.test(name) &&
    (!DELEGATION_FROM.test(before) || PLACE.test(name) || organizationAlone(name, false) !== undefined) &&
    !/[–—:]/u.test(delegation) &&
    !/\bof the delegation\b/iu.test(before)
  );
};

const asOrganization = (given: string): OrganizationElement | undefined => {
  const name = given.endsWith(")") ? withoutPlaces(given).words : given;
  const found = organizationAlone(name, true);
  if (found?.place) return undefined;
  const isWhole = found && (found.parent || found.text.length >= name.length - 2) && !/, /u.test(name);
  return isWhole ? found : { kind: "organization", text: name, lang: "en" };
};

/** The organization, the side and the number of people that an English line announces, if it says nothing else. */
export const partyIn = (given: string, isBeforePeople = false): Party | undefined => {
  const written = withoutMarks(given)
    .trim()
    .replace(/^\[(.*)\]$|^【(.*)】$/u, "$1$2")
    .trim();
  if (written.length > MAX_LENGTH || /\p{Script=Han}|[;?@]|!.|https?:/u.test(written)) return undefined;
  const words = withoutEnglishGreeting(written)
    .replace(/\s*[:*=!]+$/u, "")
    .trim();
  const label = /^[^:]{2,30}(?=:)/u.exec(words)?.[0];
  if (isBeforePeople && labelOf(words)?.role) return undefined;
  if (label && kindOfHeader(label) && !/^(?:delegation|party|team|group)$/iu.test(label)) return undefined;
  const found = nameAmong(words);
  if (!found) return undefined;
  const { name, before, behind } = found;
  const others = `${before} ${behind}`;
  const said = others.split(/[\s,;:()[\]–—.]+/u).filter((word) => word !== "");
  const isAnnounced =
    said.some(isPartyWord) ||
    /\b(?:from|for|representing|(?:behalf|part|name) of|call (?:by|of))(?: the)? $/iu.test(before);
  if (!isAnnounced || OTHERS_OF.test(before) || HOSTS_OTHERS.test(behind)) return undefined;
  if (HOSTED_FOR.test(`${before}…${behind}`) || (OF_GROUP.test(before) && !isAnnouncement(written, behind)))
    return undefined;
  const side = sideOf(before, behind);
  const size = sizeIn(others);
  const more = { ...(side && { side }), ...(size && { size }) };
  if (name === "") return side && isIntroduction(written) && labelOf(words) === undefined ? more : undefined;
  if (behind === "" && PLAIN.test(before) && !isBeforePeople && !name.includes("(")) return undefined;
  if (areTwo(name)) return undefined;
  if (isPlaceOrPerson(name, before)) return undefined;
  if (!isBeforePeople && isReadAsDelegation(words, found)) return undefined;
  const organization = asOrganization(name);
  const delegation = DELEGATION.exec(before)?.[0];
  return (
    organization && {
      organization,
      ...more,
      ...(delegation && { delegation: `${delegation}${name}` }),
      ...(IS_SENTENCE.test(others) && !COUNTED_FIRST.test(before) && { isSentence: true as const }),
    }
  );
};

// "Dinner hosted by Model Bank for the guests below:"
const HOSTED_FOR =
  /\b(?:hosted|organi[sz]ed|held|given) by\b.*\bfor\b.*\b(?:guests|visitors|following|delegates)\b/iu;
// "The Model Chamber and the Sample Bank met": neither is that of everybody.
const areTwo = (name: string): boolean => {
  const [, first = "", second = ""] = /^(.+?) and (.+)$/u.exec(name) ?? [];
  const isSecond = second.split(" ").some(isFirmWord);
  return /^the /u.test(second) || (isSecond && isFirmWord(first.split(" ").at(-1) ?? ""));
};
// "Five students of the Model College" are people; before a colon, or with more words, they are announced.
const OF_GROUP = costly(
  new RegExp(
    `^(?:and |plus |the )?(?:${EN_NUMBER_PATTERN} )?(?:\\p{Ll}+ )?(?:members|representatives|staff|officials|officers|students|teachers|engineers|experts|trainees|managers|executives|technicians|colleagues|people) (?:of|from|at)(?: the)? $`,
    "iu",
  ),
);
const isAnnouncement = (written: string, behind: string): boolean =>
  /[:!]$/u.test(written) || /\p{L}/u.test(behind);
// Read by other steps.
const PLAIN = /^(?:from|for|on behalf of)(?: the)? $/iu;
const DELEGATION_FROM = /\bdelegation (?:of|from) (?:the )?$/iu;
const DELEGATION = /\bdelegation of (?:the )?$/iu;
const COUNTED_FIRST = costly(new RegExp(`^${EN_NUMBER_PATTERN} \\p{Ll}+ (?:of|from|at)\\b`, "iu"));
const IS_SENTENCE =
  /\b(?:is|are|was|were|will|would|shall|we|i|please|here|find|attached|following|below|consists?|comprises?|includes?|sends?|nominates?|confirms?|register)\b/iu;
// "Please find below the list of our delegation, arriving on Sunday:", unlike "Our delegation will be:" of a host.
const isIntroduction = (words: string): boolean =>
  /:$/u.test(words) &&
  /\b(?:list|names?|below|following|find)\b/iu.test(words) &&
  (!/\bour (?!guests?|visitors?)/iu.test(words) || /\b(?:arriv|visit|travel|com)(?:ing|e)\b/iu.test(words));

// The words by which a sentence comes to its people.
const LINK = costly(
  /:\s+|\b(?:is|are|will be|was|were|includes?|comprises?|consists? of|represented by|sending|sends?|expect|expecting|receive|receiving|welcome|welcoming|host|hosting|have|nominates?|nominated|participation of|attendance of|bringing|brings?|register|confirms?)\s+(?=\p{Lu})/giu,
);
const MAX_LEAD = 160;
const FIRST_NAME =
  /^(?:(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.? )*(\p{Lu}[\p{L}'’.-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'’.-]+){1,3})(?=\s*[,(;–-])/u;
const beginsWithPerson = (words: string): boolean => {
  const name = FIRST_NAME.exec(words)?.[1];
  return name !== undefined && (latinNameScore(name.split(" ")) ?? 0) >= 1;
};
const SEVERAL = /(?:\), | and \p{Lu}).*(?<![.!] \S+)$/u;
// "We will be three from Model Bank: Ann Example": with its own reading.
const isSentenceBeforeList = ({ isSentence }: Party, link: string): boolean =>
  isSentence === true && link.startsWith(":");
/** A line of a party with its people behind the words that announce them: "Model Bank will be represented by Ann Example (CEO)." */
const partyBeforePeople = (line: Line): Line | undefined => {
  const words = withoutMarks(line.text).trim();
  if (/\p{Script=Han}/u.test(words)) return undefined;
  for (const { index, 0: link } of words.matchAll(LINK)) {
    if (index > MAX_LEAD) return undefined;
    const people = words.slice(index + link.length).trim();
    if (!beginsWithPerson(people)) continue;
    const lead = words.slice(0, index);
    const party = partyIn(`${lead}${link}`, true);
    if (party?.organization)
      return isSentenceBeforeList(party, link) ? undefined : { ...line, text: people, party };
    // "We are expecting Ann Example (CEO) and Bob Sample (CFO) from Model Bank on Tuesday."
    const at = people.lastIndexOf(" from ");
    const of =
      at > 0 && SEVERAL.test(people.slice(0, at))
        ? partyIn(`${lead}${link}guests${people.slice(at)}`)
        : undefined;
    return of?.organization && { ...line, text: people.slice(0, at), party: of };
  }
  return undefined;
};

const CAPITALS = /\p{Lu}[\p{L}'’-]+(?: (?:de|van|von|la|al|bin|der)\b)*(?: \p{Lu}[\p{L}'’-]+)+/u;
const namesSomebody = (line: Line | undefined): boolean => {
  if (!line || line.aside) return false;
  const text = withoutMarks(line.text);
  return (
    partyIn(text) === undefined &&
    (CAPITALS.test(text) || (readLine(text)[0]?.people.some(({ names }) => names.length > 0) ?? false))
  );
};
const isPlainLabel = (line: Line | undefined): boolean => {
  const label = line ? labelOf(withoutMarks(line.text)) : undefined;
  return label !== undefined && !label.organization && !label.delegation && !label.role && !label.side;
};

const THEIRS = /^(?:(?:from|on) )?their (?:side|team|people|delegation|participants|attendees)\s*:?$/iu;
const MEETING = /^(?:meeting|talks|lunch|dinner|call|appointment) with /iu;
// "Meeting with Model Bank, 5 June" above "Their side:"
const metAbove = (above: readonly (Line | undefined)[]): OrganizationElement | undefined => {
  const title = above.find((line) => line && MEETING.test(withoutMarks(line.text)));
  return title && partyIn(withoutMarks(title.text).replace(MEETING, "Visitors from "))?.organization;
};

/** The lines with the party that English headings and introductions above people name; such lines hold nobody themselves. */
export const withParties = (lines: readonly (Line | undefined)[]): (Line | undefined)[] =>
  lines.map((line, at) => {
    if (!line || line.aside || /\t|\|/u.test(line.text)) return line;
    const inLine = partyBeforePeople(line);
    if (inLine) return inLine;
    if (THEIRS.test(withoutMarks(line.text).trim())) {
      const organization = metAbove(lines.slice(0, at));
      if (organization) return { ...line, party: { organization, side: "guest" as const }, aside: true };
    }
    const below = lines.slice(at + 1, at + 5).filter((each) => each !== undefined);
    const next = isPlainLabel(below[0]) ? below[1] : below[0];
    if (!next) return line;
    const party = partyIn(line.text);
    return party && namesSomebody(next) ? { ...line, party, aside: true } : line;
  });
