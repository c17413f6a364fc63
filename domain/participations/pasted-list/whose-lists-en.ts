import type { Side } from "../../events/values";
import { costly } from "./costly";
import { organizationAlone } from "./items";
import { EN_ORG_WORDS, hasOrganizationWord } from "./lexicon/organizations";
import { announcesParty } from "./lexicon/party-words";
import type { OrganizationElement } from "./people";
import { type Line, withoutMarks, withoutSender } from "./text";

type Lines = readonly (Line | undefined)[];

const GROUP = "(?:delegation|visitors|guests|visiting (?:party|team|group|delegation)|party|group|delegates)";
const WHEN =
  "(?:,? (?:on |at |for |in |this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\\d{1,2}(?:st|nd|rd|th)? ?\\p{L}{0,9})[^,:?]{0,24})?";

interface Shape {
  words: RegExp;
  side?: Side;
  above?: true;
}
/** Lines that only say whose people are listed; the first group is the organization, the second the people behind it. */
const SHAPES: readonly Shape[] = [
  // "Arrivals – delegation of the Model Bureau", "Airport pick-up for the visitors from Model Bank:"
  {
    words: costly(
      new RegExp(
        `^(?:(?:airport|hotel|flight|room|car|coach|bus) )?(?:arrivals?|departures?|transfers?|pick-?ups?|flights?|rooming|rooms?|seating|transport|itinerar\\p{L}+|hotel|badges?)(?: (?:list|plan|details|schedule|times|information|allocation))?(?: ?[–—:-] ?| (?:for|of) )(?:the )?${GROUP} (?:of|from) (?:the )?(\\p{Lu}[^:;]{2,70}?)${WHEN}\\s*[:.]?$`,
        "iu",
      ),
    ),
    side: "guest",
  },
  // "Visiting organization: Model Bank", "Who: Model Bank"
  {
    words: costly(
      /^(?:(?:name of (?:the )?)?visiting (?:organi[sz]ation|company|party|institution|firm|body)|visitors? from|guests? from|delegation from|who)\s*:\s*(?:the )?(\p{Lu}[^:;]{2,70}?)$/iu,
    ),
    side: "guest",
  },
  {
    words:
      /^name of (?:the |your )?(?:organi[sz]ation|company|institution|firm|employer)\s*:\s*(?:the )?(\p{Lu}[^:;]{2,70}?)$/iu,
  },
  // "All of the above are visitors from the Model Bureau.", "All of them work for Model Bank."
  {
    words: costly(
      /^(?:all(?: (?:of )?(?:them|these|those|the above|above|\p{L}+ (?:people|persons)))?|the above|they|everyone(?: above| on the list)?|everybody|the (?:people|persons|names) above)(?: are| is| will be)?(?: all)?(?: (?:coming|visitors?|guests?|employees|staff|members|representatives|delegates|participants|come|comes|works?|working|employed|part))?(?: of the (?:delegation|team))? (?:from|for|of|at|with|by) (?:the )?(\p{Lu}[^:;]{2,70}?)\.?$/iu,
    ),
    above: true,
  },
  // "who is coming from Model Bank?"
  {
    words: costly(
      new RegExp(
        `^(?:\\p{L}+[,:]? )?(?:so )?who(?:['’]s| is| are| will be)? (?:coming|attending|joining|travel\\p{L}+|there|visiting)(?: \\p{Ll}+){0,2}? (?:from|for) (?:the )?(\\p{Lu}[^:;?]{2,70}?)${WHEN}\\s*\\?$`,
        "iu",
      ),
    ),
  },
  // "… we expect two visitors from the Model Union, Ann Example (President) and Bob Sample (Treasurer)."
  {
    words: costly(
      new RegExp(
        `^.{0,60}?\\b(?:expect|expecting|receive|receiving|host|hosting|welcome|welcoming|have)(?: \\p{Ll}+){0,3} (?:visitors?|guests?|people|delegates|colleagues|representatives) (?:from|of) (?:the )?(\\p{Lu}[^:;]{2,70}?)${WHEN}[,:] (\\p{Lu}.+)$`,
        "iu",
      ),
    ),
    side: "guest",
  },
  // "The participants of Model Bank are now: Ann Example, Director; …"
  {
    words: costly(
      new RegExp(
        `^(?:the |our )?(?:participants|delegates|attendees|members|representatives|names|people|colleagues) (?:of|from|for) (?:the )?(\\p{Lu}[^:;]{2,70}?)${WHEN}(?: (?:are|is|will be|remain))?(?: now| then| as follows)*\\s*: (\\p{Lu}.+)$`,
        "iu",
      ),
    ),
  },
];
// "Please print visitor badges for:"
// "Update for Monday (Model Hospital):"
const IN_BRACKETS = /^([^():;,]{3,50}) \((?:the )?(\p{Lu}[^():;]{3,60})\)\s*:?$/u;
const OTHER_WORDS =
  /^(?:update[sd]?|changes?|new|latest|revised|corrected|programme|agenda|delegation|for|the|our|your)$/iu;
const ownerInBrackets = (text: string): OrganizationElement | undefined => {
  const [, words = "", name = ""] = IN_BRACKETS.exec(text) ?? [];
  const isAnnounced =
    words !== "" && words.split(" ").every((word) => announcesParty(word) || OTHER_WORDS.test(word));
  return isAnnounced ? wholeOf(name) : undefined;
};
const BADGES = costly(
  /^(?:please |kindly |could you )?(?:print|prepare|issue|arrange|make|provide)(?: the)? (?:visitors?['’]?s?|guests?['’]?s?) (?:badges?|passes|cards|name ?tags)(?: for)?(?: the following(?: \p{Ll}+)?)?\s*[:?]?$/iu,
);
// "Subject: Participants Model Hospital", "Subject: Fwd: Model Hospital – participants"
const SUBJECT = costly(
  /^subject\s*:\s*(?:(?:re|fw|fwd|aw|wg)\s*:\s*)*(?:(?:list of |our |the |names? of )?(?:participants?|delegates|attendees|delegation|visitors|guests|guest list|name list|list)(?: (?:from|of|for))?(?: the)?(?: [–—:-])? (\p{Lu}[^:;]{2,60})|(\p{Lu}[^:;]{2,60}?)(?: ?[–—:,-] ?| )(?:participants?|delegates|attendees|delegation|visitors|list of participants|name list))$/iu,
);
const GUESTS = /\b(?:visitors?|guests?|delegation)\b/iu;
const LEGAL = /^(?:inc|ltd|llc|plc|gmbh|ag|as|s\.?a|pte|jsc|sp)\.?$/iu;

const wholeOf = (name: string): OrganizationElement | undefined => {
  const words = name.trim().replace(/\s*\(\d{1,3}[^()]*\)$/u, "");
  if (/\b(?:except|but|who|which|hotel|and (?:its|their|who))\b/iu.test(words)) return undefined;
  const isFirm = words
    .split(/[\s,]+/u)
    .some((word) => LEGAL.test(word) || EN_ORG_WORDS.has(word.toLowerCase()));
  if (!isFirm && !hasOrganizationWord(words) && !/^(?:universit|institut|minist|ba?nco)/iu.test(words))
    return undefined;
  const found = organizationAlone(words, true);
  if (found?.place) return undefined;
  const isWhole = found && found.text.length + (found.parent?.length ?? 0) >= words.length - 3;
  return isWhole ? found : { kind: "organization", text: words, lang: "en" };
};

const read = (line: Line): { line: Line; above?: Line } | undefined => {
  const text = withoutMarks(withoutSender(line.text)).trim();
  if (/\p{Script=Han}/u.test(text) || text.length > 300) return undefined;
  const inBrackets = ownerInBrackets(text);
  if (inBrackets && !/\b(?:visit|guest|host|delegation|side\b|team\b|our\b|their\b|your\b)/iu.test(text))
    return { line: { ...line, party: { organization: inBrackets }, aside: true } };
  if (BADGES.test(text)) return { line: { ...line, party: { side: "guest" }, aside: true } };
  for (const { words, side, above } of SHAPES) {
    const [all, name = "", people = ""] = words.exec(text) ?? [];
    const organization = name ? wholeOf(name) : undefined;
    if (!all || !organization) continue;
    const own = side ?? (above && GUESTS.test(all) ? "guest" : undefined);
    const party = { organization, ...(own && { side: own }) };
    if (above) return { line: { ...line, aside: true }, above: { ...line, party, aside: true } };
    if (people !== "") return { line: { ...line, text: people, party } };
    return { line: { ...line, party, aside: true } };
  }
  return undefined;
};

const HEADER = /^(?:from|to|cc|bcc|date|sent|subject)\s*:/iu;

const readOne = (line: Line | undefined, top: Line[]): (Line | undefined)[] => {
  if (!line || line.aside || line.party || /\t|\|/u.test(line.text)) return [line];
  const found = read(line);
  if (!found) return [line];
  if (!found.above) return [found.line];
  top.push(found.above);
  return [];
};

/** The lines with the organization and side that English titles, labels and sentences of a message give the people around them. */
export const withOwnersEn = (lines: Lines): Lines => {
  const top: Line[] = [];
  let ofSubject: Line | undefined;
  const own = lines.flatMap((line): (Line | undefined)[] => {
    if (ofSubject && (!line || !HEADER.test(line.text.trim()))) {
      const below = ofSubject;
      ofSubject = undefined;
      return line && !line.aside ? [below, ...readOne(line, top)] : [below, line];
    }
    const [subject, first, second] = line && !line.aside ? (SUBJECT.exec(line.text.trim()) ?? []) : [];
    const of = subject ? wholeOf(first ?? second ?? "") : undefined;
    if (line && of) {
      const party = { organization: of, ...(GUESTS.test(subject ?? "") && { side: "guest" as const }) };
      ofSubject = { ...line, party, aside: true };
      return [line];
    }
    return readOne(line, top);
  });
  return [...top, ...own];
};
