import type { Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import type { PersonRead } from "./people";

type Role = NonNullable<Participant["roles"]>[number];

/** What a sentence says that people did. `talks` and `visit`: they took part in it. */
type Deed =
  | "visits"
  | "receives"
  | "escorts"
  | "talks"
  | "visit"
  | "attends"
  | "signs"
  | "witnesses"
  | "chairs"
  | "other";

// In the order in which they are tried: 参加会见 before 会见.
const DEEDS: readonly { deed: Deed; zh: string; en: string }[] = [
  {
    deed: "other",
    zh: "主持|致辞|讲话|介绍|(?:陪同|随同)(?:其|他|她)?(?:来访|到访|前来|出访|参访)",
    en: "(?:chaired|hosted|moderated|presided)\\b",
  },
  {
    deed: "talks",
    zh: "(?:参加|出席)(?:了|上述)?(?:会见|会谈|座谈|接待|会晤)|在座",
    en: "(?:attended|took part in|participated in|(?:was|were) (?:also )?present at|joined) the (?:meeting|talks|discussions?)",
  },
  {
    deed: "visit",
    zh: "(?:参加|参与)(?:了|上述|此次|本次)?(?:考察|调研|访问|参观|走访)|随行|随团",
    en: "(?:was|were) (?:also )?(?:in|part of|members? of|with) the (?:delegation|group|party|mission)",
  },
  {
    deed: "escorts",
    zh: "陪同了?(?=考察|调研|参观|走访|视察|检查|访问|会见|接待|座谈|活动|[，。；、：:\\s]|$)",
    en: "accompanied (?:the |them\\b|him\\b|her\\b)",
  },
  { deed: "witnesses", zh: "见证", en: "witnessed\\b" },
  { deed: "signs", zh: "(?:签署|签订|签约)(?!仪式|活动)", en: "(?<!\\bwas |\\bwere )signed\\b" },
  {
    deed: "receives",
    zh: "(?:会见|接见|会晤|接待|迎接)了?(?!室)",
    en: "(?:met with|received|welcomed|greeted)\\b(?! by)",
  },
  { deed: "attends", zh: "参加|出席", en: "attended\\b" },
  {
    deed: "visits",
    zh: "一行|率(?:队|团)|带队|率领|带领|(?:来|到|赴|莅临|前来|前往|抵)[^，。；、]{0,16}?(?:考察|调研|访问|参观|走访|拜访|交流|洽谈)|(?:来|到)访",
    en: "(?:toured|visited|paid a visit|arrived)\\b",
  },
];
const WORDS = {
  zh: costly(new RegExp(DEEDS.map(({ zh }) => `(${zh})`).join("|"), "gu")),
  en: costly(new RegExp(DEEDS.map(({ en }) => `(\\b${en})`).join("|"), "giu")),
};

// Before those who did it: "signed by", "accompanied by".
const PASSIVE: readonly { deed: Deed; words: string }[] = [
  { deed: "signs", words: "signed by" },
  { deed: "witnesses", words: "witnessed by" },
  { deed: "chairs", words: "(?:chaired|moderated|presided over) by" },
  { deed: "receives", words: "(?:received|welcomed|greeted|hosted) by" },
  { deed: "visits", words: "(?:headed|led) by" },
  // "He was accompanied by": by people of his own side.
  { deed: "escorts", words: "(?<!\\b(?:he|she) (?:was|is|will be) (?:also )?)accompanied by" },
];
const BY = costly(new RegExp(PASSIVE.map(({ words }) => `\\b(${words})`).join("|"), "giu"));

interface Said {
  deed: Deed;
  from: number;
  to: number;
}

const deedsIn = (text: string, words: RegExp, kinds: readonly { deed: Deed }[]): Said[] =>
  [...text.matchAll(words)].flatMap((match) => {
    const deed = kinds[match.slice(1).findIndex((group) => group !== undefined)]?.deed;
    return deed ? [{ deed, from: match.index, to: match.index + match[0].length }] : [];
  });

/** The sentence around a position of a text. */
const sentenceAround = (text: string, at: number): { from: number; to: number } => {
  const ends = [...text.matchAll(/[。；;\n]|(?<=\p{Ll}{2}|\))\.(?= \p{Lu}|\s*$)/gu)].map(
    ({ index }) => index,
  );
  return {
    from: (ends.findLast((end) => end < at) ?? -1) + 1,
    to: ends.find((end) => end >= at) ?? text.length,
  };
};

// 由甲陪同: the verb is that of somebody named in between.
const BY_ANOTHER = /由|在/u;
const nextDeed = (text: string, said: readonly Said[], end: number, to: number): Said | undefined =>
  said.find(
    ({ from, deed }) =>
      from >= end && from < to && !(deed === "escorts" && BY_ANOTHER.test(text.slice(end, from))),
  );

/** What the wording says of somebody. */
export interface ByWording {
  side?: Side;
  roles: readonly Role[];
}

const ROLES: Partial<Record<Deed, Role>> = {
  receives: "receiver",
  escorts: "escort",
  signs: "signatory",
  witnesses: "witness",
  chairs: "chair",
};
const NOTHING: ByWording = { roles: [] };

const nameOf = ({ names, group }: PersonRead): string => names[0]?.text ?? group?.text ?? "";

const namesOf = ({ posts }: PersonRead): string[] =>
  posts.flatMap(({ organization: org }) => (org ? [`${org.parent ?? ""}${org.text}`, org.parent ?? ""] : []));
const beginningOf = (name: string): string =>
  /\p{Script=Han}/u.test(name) ? name.slice(0, 3) : (name.replace(/^the /i, "").split(" ")[0] ?? "");
const OF_PLACE = /^(?:[省市区县州]|.{1,4}[市区县州])?(?:人民)?(?:[省市区县州]委|政府|管委会|党工委)/u;
const ENVOY = /大使|领事|\b(?:ambassador|consul)/iu;

/** The sides of a signing: the first of two signatories is the host, and others belong to whom they resemble. */
const sidesOfSigning = (
  people: readonly PersonRead[],
  deeds: readonly (Deed | undefined)[],
): (Side | undefined)[] => {
  const signers = people.filter((_, at) => deeds[at] === "signs");
  const [host, guest] = signers;
  if (!host || !guest || signers.length !== 2) return [];
  const begins = (read: PersonRead) =>
    new Set(
      namesOf(read)
        .map(beginningOf)
        .filter((each) => each.length > 1),
    );
  const [ofHost, ofGuest] = [begins(host), begins(guest)];
  const sides = people.map((read): Side | undefined => {
    if (read === host) return "host";
    const own = [...begins(read)];
    if (
      read === guest ||
      own.some((each) => ofGuest.has(each)) ||
      read.posts.some(({ title }) => ENVOY.test(title?.text ?? ""))
    )
      return "guest";
    const isOfPlace =
      namesOf(read).some((name) => OF_PLACE.test(name)) &&
      namesOf(host).some((name) => /[委会局]$|政府$/u.test(name));
    return isOfPlace || own.some((each) => ofHost.has(each)) ? "host" : undefined;
  });
  // Two signatories alone: nothing says who is at home.
  return sides.some((side, at) => side && people[at] !== host && people[at] !== guest) ? sides : [];
};

/** What the verbs of a report make of its people: guests and hosts where there are both, who escorts, signs or witnesses. */
export const byVerbs = (people: readonly PersonRead[], given: string): ByWording[] => {
  const text = simplified(given);
  const said = deedsIn(text, /\p{Script=Han}/u.test(text) ? WORDS.zh : WORDS.en, DEEDS);
  const by = deedsIn(text, BY, PASSIVE);
  if (said.length + by.length === 0 || !/[。.]|陪同/u.test(text)) return people.map(() => NOTHING);
  const found = people.map((read): Deed | undefined => {
    const name = simplified(nameOf(read));
    const at = name === "" ? -1 : text.indexOf(name);
    if (at < 0) return undefined;
    const { from, to } = sentenceAround(text, at);
    const deed = nextDeed(text, said, at + name.length, to);
    const passive = by.findLast((each) => each.from >= from && each.to <= at);
    // "Ann Example, accompanied by Bob Sample, met with": both receive.
    if (passive?.deed === "escorts" && deed?.deed === "receives") return "talks";
    if (passive && !said.some((each) => each.from >= passive.to && each.to <= at)) return passive.deed;
    if (deed) return deed.deed;
    // "met with Ann Example": the object of what others do.
    const before = said.findLast((each) => each.from >= from && each.to <= at);
    return before?.deed === "receives" || before?.deed === "visits" ? "visits" : undefined;
  });
  const has = (deed: Deed): boolean => found.includes(deed);
  const sided = has("visits") && (has("receives") || has("escorts"));
  const sides: Partial<Record<Deed, Side>> = {
    visits: "guest",
    receives: "host",
    escorts: "host",
    ...(has("receives") && { talks: "host" }),
    ...(has("escorts") && { visit: "guest" }),
  };
  const bySigning = sided ? [] : sidesOfSigning(people, found);
  return found.map((deed, at) => {
    const side = sided && deed ? sides[deed] : bySigning[at];
    const role = deed && ROLES[deed];
    return { ...(side && { side }), roles: role ? [role] : [] };
  });
};
