import type { Side } from "../../events/values";
import { costly } from "./costly";
import { readEnglish } from "./english";
import { isFamilyFirst, latinNameScore } from "./english-words";
import { withoutEnglishGreeting } from "./greetings";
import { organizationFrom } from "./implied-organizations";
import { headingFor, type Reader } from "./items";
import { labelOf } from "./labels";
import { hasOrganizationWord } from "./lexicon/organizations";
import { type Piece, people } from "./piece";
import { withoutArticles } from "./titles-of-several";

const MAX_LEAD = 160;
// The words by which a sentence comes to its people: "are", "will be", "included".
const LINK = costly(
  /(?:\s|(?<=\b(?:it|there|we|you))['’](?=s |ll |ve |re ))(?:(?:(?:will|shall|would|should|ll) )?(?:also )?(?:be|include|comprise|consist of|have|see|meet|host|receive|welcome)(?: represented by| attended by| composed of| made up of| hosting| receiving| welcoming)?|(?:is|are|was|were|s)(?: going to be)?(?: (?:sending|bringing|nominating|registering|expecting|hosting|receiving|welcoming))?(?: represented by| attended by| composed of| made up of)?|includes?|included|comprise[sd]?|consist(?:s|ed) of|have|ve got|(?:would like|wish|want) to (?:register|nominate|name|announce|bring|propose|send|confirm)(?: that)?|(?:send|bring|nominate|register|confirm|expect)(?:ing|s)?(?: that)?)(?=[\s:])/giu,
);
// Who it speaks of: "those present", "participants", "it will be".
const WHO = costly(
  /\b(?:participants|attendees|guests|visitors|hosts|delegates|delegation|members|speakers|panell?ists|representatives|nominees|colleagues|team|group|party|side|staff|people|persons|names|those|among|attending|attended|represented|representing|speaking|travelling|jury|panel|board|mission|crew|present|joining|coming|participating|taking part|attendance|list|it|we|you|there|others|confirm|register|registration|nominate)\b/iu,
);
// Somebody's role or post, which a name behind it completes; and words that other readers know.
const ABOUT_ONE =
  /\b(?:head|leader|chair\w*|interpreter|moderator|contact|president|director|minister|mayor|led|headed|accompanied|joined|received|welcomed|hosted|met|by)\b(?! (?:$|represented|attended))/iu;
const CAPITALS = /\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)+/gu;

const PHRASE_END = /[,;:(–—]| and | & |\.$/u;
const isPostAlone = (kinds: readonly string[]): boolean =>
  kinds[0] === "title" && kinds.every((kind) => kind === "title" || kind === "organization");
/** Whether words begin with somebody: "our sales director Ann Example", "the Mayor of Modelport, Ann Example". */
const beginsWithPerson = (words: string): boolean => {
  const [first = "", second = ""] = words.split(PHRASE_END);
  if (!/^(?:(?:the|our|my|his|her|their|an?|its|both) )?(?:\p{Ll}+[ -]){0,5}\p{Lu}/u.test(first))
    return false;
  const [reading] = readEnglish(first);
  const kinds = reading?.parts.map(({ element }) => element.kind) ?? [];
  if (kinds.includes("words") || kinds.includes("group")) return false;
  if (kinds.includes("name")) return true;
  return isPostAlone(kinds) && (latinNameScore(second.trim().split(" ")) ?? 0) >= 1.3;
};

const namesAnybody = (lead: string): boolean =>
  [...lead.matchAll(CAPITALS)].some(([found]) => {
    const words = found.split(" ");
    return (
      (latinNameScore(words) ?? 0) >= 2.8 ||
      (words.length === 2 && isFamilyFirst(words[0] ?? "") && (latinNameScore(words) ?? 0) >= 2.4)
    );
  });

interface LeadIn {
  lead: string;
  behind: string;
  side?: Side;
}

// "We are hosting", "Our guests on Friday will be"
const HOSTING = /\b(?:host|receiv|welcom|expect)(?:e|ing)?$/iu;
const ARE_GUESTS = costly(
  /^(?!among\b)(?:(?:\p{L}+ ){0,4}?(?:our|the|your|\p{L}+['’]s|these|visiting|invited|special) )?(?:\p{L}+ )?(?:guests?|visitors?)(?: of honou?r)?\b(?! (?:list|to (?:the|our) ))/iu,
);

/** The words of an English sentence before the first person, which say who the people are: "Those present were". */
const leadInOf = (text: string): LeadIn | undefined => {
  if (/\p{Script=Han}/u.test(text)) return undefined;
  for (const found of text.slice(0, MAX_LEAD + 20).matchAll(LINK)) {
    const lead = withoutEnglishGreeting(text.slice(0, found.index));
    const behind = withoutArticles(
      text.slice(found.index + found[0].length).replace(/^\s*(?:as follows\s*)?:?\s*/u, ""),
    );
    if (lead.length > MAX_LEAD || /[:;]/u.test(lead)) return undefined;
    if (!WHO.test(`${lead}${found[0]}`) || ABOUT_ONE.test(lead)) continue;
    const isOfGuests =
      ARE_GUESTS.test(lead.trim()) || (HOSTING.test(found[0]) && /\bwe$/iu.test(lead.trim()));
    const side = isOfGuests ? { side: "guest" as const } : {};
    if (beginsWithPerson(behind))
      return namesAnybody(lead) ? undefined : { lead: lead.trim(), behind, ...side };
  }
  return undefined;
};

const NAME =
  "((?:(?:\\p{Lu}|\\d)[\\p{L}\\d&'’.-]*|of|and|for|the|&)(?: (?:(?:\\p{Lu}|\\d)[\\p{L}\\d&'’.-]*|of|and|for|the|&)){0,7})";
const FROM = costly(
  new RegExp(
    `\\b(?:[Ff]rom|[Rr]epresenting|[Oo]n behalf of|(?:[Dd]elegation|[Gg]roup|[Tt]eam|[Pp]arty|[Mm]ission) of) (?:the )?(?=\\p{Lu}|\\d)${NAME}`,
    "u",
  ),
);
const FOR = costly(new RegExp(`\\b[Ff]or (?:the )?(?=\\p{Lu}|\\d)${NAME}`, "u"));
const forFirm = (lead: string): string | undefined => {
  const name = FOR.exec(lead)?.[1];
  return name && hasOrganizationWord(name) ? name : undefined;
};
const SUBJECT = costly(
  new RegExp(
    `^(?:The )?(?=\\p{Lu}|\\d)${NAME}(?:['’]s (?:delegation|team|participants|representatives)|)$`,
    "u",
  ),
);
const SIDE = /\b((?:the|our|their|your) (?:\p{L}+ )?side)\b/iu;
const OUR_WORDS = /^(?:our|the|their|your|we|it|there|those|among|also|participants|present|attending)\b/iu;

// "The Modelport side", unlike "the German side"
const PLACE_OF_SIDE = costly(/\bthe (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:side|delegation|party)\b/iu);
const NATIONALITY =
  /(?:ese|ian|ean|can|ish|man|nch|tch|eek|iss|ai|aeli|raqi|stani|uese|Arab|Czech|Foreign|Guest|Host|Visiting)$/u;
const OF_PLACE = /\b(?:mayor|councillor|councilor|alderman|governor|prefect|harbour ?master)\b/iu;
const OF_STATE = /\b(?:minister|ambassador|consul|president of the republic|secretary of state)\b/iu;
const placeIn = (lead: string, behind: string): string | undefined => {
  if (!OF_PLACE.test(behind) || OF_STATE.test(behind)) return undefined;
  const name = PLACE_OF_SIDE.exec(lead)?.[1];
  return name && /^\p{Lu}/u.test(name) && !NATIONALITY.test(name) ? name : undefined;
};
const sideIn = (lead: string): Side | undefined => labelOf(SIDE.exec(lead)?.[1] ?? "")?.side ?? undefined;

/** Reads the people behind the words that lead to them; those without an organization have the one that these words name. */
export const behindLeadIn = (reader: Reader, { text, indented }: Piece): boolean => {
  const found = leadInOf(text);
  if (!found) return false;
  const { lead } = found;
  // "our CEO Ann Example"
  const behind = found.behind.replace(/^(?:our|my|the) (?=\p{L}[^,;:]* \p{Lu}\p{L}+ \p{Lu})/u, "");
  const place = placeIn(lead, behind);
  const name =
    place ??
    FROM.exec(lead)?.[1] ??
    forFirm(lead) ??
    (OUR_WORDS.test(lead) ? undefined : SUBJECT.exec(lead)?.[1]);
  const organization =
    name && !WHO.test(name) ? organizationFrom(name.replace(/ (?:and|of|for|the|&)$/u, "")) : undefined;
  const side = sideIn(lead) ?? (reader.context.side === undefined ? found.side : undefined);
  const context = {
    ...reader.context,
    ...(side && { side }),
    ...(organization && { heading: { ...headingFor(organization), implied: true, weak: true } }),
  };
  return people(reader, behind, behind, context, indented);
};
