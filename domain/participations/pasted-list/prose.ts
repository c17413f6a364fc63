import type { Side } from "../../events/values";
import { costly } from "./costly";
import { englishSentences } from "./english-stops";
import { EN_NUMBER_PATTERN } from "./numbers";
import { bodyOf, type Parties, partiesOfVisit, sideOfWord, withoutKind } from "./prose-parties";

// Words that give the side of those named next. `keeps`: the side of those named before. `as`: the replacement for these words
// when the part is read.
const PARTY = "(?:(?:visiting )?(?:delegation|group|party|team|mission)|guests|visitors|delegates)";
const LED_BY = "The delegation was led by ";
const MARKERS: readonly {
  words: RegExp;
  side?: Side;
  keeps?: boolean;
  as?: string;
  subject?: Side;
  subjectAs?: string;
}[] = [
  // "Ann Example, who led the visitors, was accompanied by"
  {
    words: costly(
      new RegExp(
        `,? (?:who )?(?:led|headed|is leading|is heading|leads|heads|leading|heading|will lead|will head) (?:the|this|their) ${PARTY}(?=,| and| which| that|\\.?$)`,
        "iu",
      ),
    ),
    side: "guest",
    subject: "guest",
    subjectAs: LED_BY,
  },
  // "Ann Example and Bob Sample received the group together with"
  {
    words: costly(
      new RegExp(
        `,? (?:has |had |then |also |later )*(?:received|welcomed|greeted|hosted|met(?: with)?|briefed) (?:(?:the|their|these|its) ${PARTY}(?: (?:from|of) [^,;]{2,40}?)?|them)(?: (?:at|in|on|for|to) [^,;]*?)?(?=,| together | along | alongside |\\.?$)`,
        "iu",
      ),
    ),
    side: "host",
    subject: "host",
  },
  {
    words: costly(
      new RegExp(`(?:heading|leading|at the head of) (?:the|this|their) ${PARTY} (?:was|is|were) `, "iu"),
    ),
    side: "guest",
    as: LED_BY,
  },
  {
    words: costly(
      new RegExp(
        `^(?:they|he|she|the ${PARTY})(?: also| then| later)? (?:met(?:(?: (?:in|at|on) [^,;]{2,40}?)? with)?|held talks with|had talks with|spoke with|was welcomed to [^,;]{3,40} by) (?=\\p{L})`,
        "iu",
      ),
    ),
    side: "host",
  },
  { words: /,? (?:which |that |who |and )*(?:also )?(?:included|comprised|consisted of) /iu, keeps: true },
  {
    words: costly(
      /(?<![\p{L}-])(?:(?:the|a|an|this|our|their) )?(?:(?!(?:met|with|received|welcomed|hosted|greeted)\b)[\p{L}-]+ ){0,4}?(?:delegation|group|party|team|mission|(?<!host |hosting |chinese |our )side)(?: (?:of|from|to) [^,.;]{2,60}?)?,? (?:(?:was|is|were|will be) )?(?:led|headed) by /iu,
    ),
    side: "guest",
    as: LED_BY,
  },
  {
    words: costly(
      /(?:(?:they|he|she|the (?:delegation|visitors|guests|party|group|delegates|mission|team)) (?:was|were|will be)|(?:,? (?:and|where they))? (?:was|were)) (?:\p{L}+ly )?(?:received|welcomed|greeted|hosted|met|briefed|guided|shown (?:a?round|the [^,;.]{2,30}?)|taken (?:a?round|on a tour)) by /iu,
    ),
    side: "host",
    as: "They were received by ",
    subject: "guest",
  },
  { words: /^accompanied by /iu, side: "host" },
  {
    words:
      /,? (?:(?:and|who) )?(?:(?:was|were|is|will be) )?(?:also )?(?:accompanied|joined|assisted|flanked|supported) by |,? (?:together|along) with |,? alongside /iu,
    keeps: true,
  },
  {
    words:
      /(?:(?:on|for|from) )?(?:the |our )?(?:host|hosting|receiving|local|home) (?:side|party|team|city|institution)(?: (?:was|were|is|will be))?(?: represented by| included?s?| comprised|,) (?:were |was )?/iu,
    side: "host",
  },
  {
    words: costly(
      /(?:(?:on|for|from) )?(?:the )?(?:guest|visiting|foreign|visitors'?) (?:side|party|team)(?: (?:was|were|is|will be))?(?: represented by| included?s?| comprised|,) (?:were |was )?|(?:(?:the )?(?:other )?(?:members|delegates) of the (?:delegation|group|party)|the (?:delegation|visitors|guests|group|team|party)) (?:also )?(?:includes?|included|comprised|were|consisted of) (?!received|welcomed|met|led)/iu,
    ),
    side: "guest",
  },
];

const NAMED_NEXT = "(?=(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}'’-]+ \\p{Lu})";
// "Deputy Governor Ann Example hosted a dinner for Bob Sample": the subject receives.
const RECEIVES = costly(
  new RegExp(
    `,? (?:has |had )?(?:received|welcomed|greeted|hosted(?: an? (?:\\p{Ll}+ )?(?:dinner|lunch|luncheon|reception|banquet|breakfast|meeting)(?: (?:for|with)| in honou?r of)?)?) (?:visiting )?${NAMED_NEXT}`,
    "gu",
  ),
);

/** A part of an English article, with the side that the words before it give to its people. */
export interface ProsePart {
  text: string;
  /** Its words in the article, where others introduce them in `text`. */
  source?: string;
  side?: Side;
  /** The organization of this side, by the name that a sentence before gives it. */
  of?: string;
  /** It names nobody. */
  about?: true;
}

const LONG = 60;
// …, arrived on Tuesday: an action of the party, without people.
const DID = /,? (?:arrived|visited|toured|travell?ed|came|paid a visit|took part|participated)\b[^,;]*$/iu;
// "Deputy Mayor Ann Example met with" before a delegation led by somebody.
const MET = costly(
  / (?:met(?: here)?(?:,? (?:on )?\p{L}+day)?(?: with)?|received|welcomed|hosted|greeted|held talks with)$/iu,
);

// "Ann Example, President of the Model Chamber, welcomed"
const POSTED = costly(
  /^(?:(?:On|Last|This|Yesterday|Today)\b[^,.]{0,24}, )?(?!The |On )\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3}, [^;.]{3,90}, (?:welcomed|received|hosted|greeted) $/u,
);

const ALSO = costly(
  /^also (?:at|attending|present(?: at)?|in attendance|taking part in)(?: the (?:\p{Ll}+ )?(?:meeting|event|talks|ceremony|reception))? (?:was|were) /iu,
);
// "Ann Example visited Modelport at the head of a delegation"
const VISITED =
  /^(.{6,160}?)(?:,? who)?,? (?:visited|arrived|paid a visit|toured|travell?ed to|came to|made a visit|called (?:up)?on)\b(.*)$/iu;
const AT_HEAD = costly(
  /\b(?:at the head of|leading|heading) (?:a|an|the) (?:\p{L}+ ){0,4}(?:delegation|group|team|mission|party)/iu,
);
const visitor = (sentence: string): ProsePart | undefined => {
  const [, who = "", what = ""] = VISITED.exec(sentence) ?? [];
  if (
    !who ||
    !/\p{Lu}\p{L}+ \p{Lu}/u.test(who) ||
    /\b(?:by|met|was|were|received|welcomed|hosted|said)\b/i.test(who)
  )
    return undefined;
  return { text: AT_HEAD.test(what) ? `${LED_BY}${who}` : who, source: who, side: "guest" };
};

// "The visitors, Ann Example and Bob Sample, were received by"
const GUESTS = costly(
  /^(?:the|our) (?:visitors|guests|delegates|visiting (?:party|team|group|delegation)|delegation)(?:,| included| were) (?=\p{Lu}|President|Mr|Ms|Dr)/iu,
);

const PARTY_OF =
  /(?:delegation|group|party|team|mission) (?:of|from) (.+?),? (?:(?:was|is|were|will be) )?(?:led|headed) by $/iu;
// "a group of five engineers of Model Robotics": they come with the head.
const COUNTED = costly(
  new RegExp(
    `^(?:${EN_NUMBER_PATTERN}) (?!people|persons|members|delegates|guests|visitors|participants)[\\p{Ll} -]+? (?:of|from) (?:the )?(?=\\p{Lu})`,
    "iu",
  ),
);
/** The counted people of a party: five engineers of Model Robotics. */
const countedIn = (words: string): string | undefined => {
  const party = PARTY_OF.exec(words)?.[1] ?? "";
  return COUNTED.test(party) ? party : undefined;
};
// A delegation of the Model Union headed by its president: the president of the union.
const ofParty = (people: string, words: string): string => {
  const party = (PARTY_OF.exec(words)?.[1] ?? "").replace(COUNTED, "");
  return party
    ? people.replace(
        /^(?:its|their) (\p{Ll}[\p{Ll} -]+?|\p{Lu}[\p{L} -]+?(?=, )),? (?=\p{Lu})/u,
        `$1 of ${party}, `,
      )
    : people;
};

interface Found {
  from: number;
  to: number;
  side?: Side;
  keeps: boolean;
  as: string;
  /** The side of those named before, and the words to read them behind. */
  subject?: Side;
  subjectAs?: string;
}

// "Taking part from the Chamber were", "The Union was represented by"
const OF_PARTY = costly(
  /(?:(?:taking part|present|attending|participating|speaking|in attendance) )?(?:for|from|on) the (\p{Lu}\p{L}+)(?: side)?,? (?:were|was|came) |(?:the )?(\p{Lu}\p{L}+)(?: side| team| delegation)? (?:was|were) (?:also )?represented by /giu,
);
const partyMarkers = (sentence: string, parties: Parties): Found[] =>
  [...sentence.matchAll(OF_PARTY)].flatMap((match): Found[] => {
    const side = sideOfWord(match[1] ?? match[2] ?? "", parties);
    return side ? [{ from: match.index, to: match.index + match[0].length, side, keeps: false, as: "" }] : [];
  });

const markersIn = (sentence: string, parties: Parties): Found[] => {
  const found = MARKERS.flatMap(({ words, side, keeps, as = "", subject, subjectAs }) =>
    [...sentence.matchAll(new RegExp(words, `${words.flags}g`))].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      keeps: keeps === true,
      as,
      ...(side && { side }),
      ...(subject && { subject }),
      ...(subjectAs && { subjectAs }),
    })),
  );
  const receptions = [...sentence.matchAll(RECEIVES)].map(
    (match): Found => ({
      from: match.index,
      to: match.index + match[0].length,
      side: "guest",
      keeps: false,
      as: "",
      subject: "host",
    }),
  );
  const all = [...found, ...receptions, ...partyMarkers(sentence, parties)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  return all.filter((each, at) => !all.slice(0, at).some((other) => other.to > each.from));
};

// Whoever accompanies the head of a delegation, after a sentence about its people only, belongs to it.
const NAMES_SOMEBODY = /\p{Lu}[\p{L}'’-]+ \p{Lu}/u;
const COMPANIONS = /^(?:he|she) (?:was|is|will be) (?:also )?(?:accompanied|joined) by /iu;

/** The parts of an English sentence or article about a visit, one for each side and its companions; undefined for other lines. */
export const partsOfProse = (line: string): ProsePart[] | undefined => {
  if (line.length < LONG || /\p{Script=Han}|[\t|]/u.test(line)) return undefined;
  const written = englishSentences(line);
  const parties = written.map(partiesOfVisit).find((each) => each) ?? {};
  const sentences = written.map((sentence) => ({ sentence, markers: markersIn(sentence, parties) }));
  // A single side may be that of a list whose heading is a sentence.
  const sides = new Set(
    sentences.flatMap(({ sentence, markers: [first, ...others] }): Side[] => {
      // …, headed by its president: the wording gives nobody else a side.
      const isMet =
        first &&
        MET.test(sentence.slice(0, first.from).trimEnd()) &&
        (/^(?:its|their) /iu.test(sentence.slice(first.to)) ||
          / met here /u.test(sentence) ||
          POSTED.test(sentence.slice(0, first.from)));
      const met = isMet ? "host" : first?.subject;
      if (first && GUESTS.test(sentence.slice(0, first.from)))
        return ["guest", ...[first, ...others].flatMap(({ side }) => side ?? [])];
      if (visitor(sentence.slice(0, first?.from)) && first?.keeps !== false) return ["guest"];
      return [
        ...(met ? [met] : []),
        ...[...(first ? [first] : []), ...others].flatMap(({ side }) => side ?? []),
      ];
    }),
  );
  if (sides.size < 2) return undefined;
  // The people of the sentence before.
  let previous: readonly ProsePart[] = [];
  const found = sentences.flatMap(({ sentence, markers }) => {
    const visit = partiesOfVisit(sentence);
    if (markers.length === 0 && visit) return [{ text: sentence, about: true as const }];
    const parts: ProsePart[] = [];
    const named = previous.filter(({ text, about }) => !about && NAMES_SOMEBODY.test(text));
    const areCompanions =
      COMPANIONS.test(sentence) && named.length > 0 && named.every((part) => part.side === "guest");
    let side: Side | undefined = areCompanions ? "guest" : undefined;
    previous = parts;
    const [first] = markers;
    const visits = first?.keeps === false ? undefined : visitor(sentence.slice(0, first?.from));
    if (visits && !first) return [visits];
    if (visits) side = visits.side;
    const said = sentence
      .slice(0, first?.from ?? sentence.length)
      .trim()
      .replace(ALSO, "");
    const before = first ? said.replace(GUESTS, "") : said;
    // "Ann Example, accompanied by Bob Sample": both are on the side that a later marker or none gives.
    const host = before.replace(MET, "");
    const ofGuests = before === said ? undefined : "guest";
    const subject = first?.subject ?? (host !== before ? "host" : ofGuests);
    if (visits) parts.push(visits);
    else if (visit?.host && host.endsWith(visit.host)) parts.push({ text: said, about: true });
    else if (before !== "" && !areCompanions)
      parts.push({
        text: `${first?.subjectAs ?? ""}${host}`,
        source: host,
        ...(subject && { side: subject }),
      });
    for (const [at, marker] of markers.entries()) {
      side = marker.keeps ? side : marker.side;
      const people = sentence.slice(marker.to, markers[at + 1]?.from);
      const text = `${marker.as}${ofParty(people, sentence.slice(marker.from, marker.to))}`
        .replace(DID, "")
        .trim();
      const bare = text.replace(/^[,.\s]+|[,\s]+$/g, "");
      const members = countedIn(sentence.slice(marker.from, marker.to));
      if (members) parts.push({ text: members, ...(side && { side }) });
      const source = sentence.slice(marker.from, markers[at + 1]?.from).trim();
      if (bare !== "") parts.push({ text: bare, source, ...(side && { side }) });
    }
    return parts;
  });
  const [visitors] = sentences.flatMap(({ sentence, markers }) =>
    markers.flatMap(({ from, to, side }) =>
      side === "guest"
        ? (bodyOf((PARTY_OF.exec(sentence.slice(from, to))?.[1] ?? "").replace(COUNTED, "")) ?? [])
        : [],
    ),
  );
  return found.map((part: ProsePart): ProsePart => {
    const of = part.side && (parties[part.side] ?? (part.side === "guest" ? visitors : undefined));
    return of && !part.about ? { ...part, text: withoutKind(part.text, of), of } : part;
  });
};
