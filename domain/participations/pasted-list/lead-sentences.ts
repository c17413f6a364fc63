import { costly } from "./costly";
import { englishSentences } from "./english-stops";
import { englishTitleScore } from "./english-words";
import { isLeaderNamed, leaderNamedIn } from "./leaders-named-zh";
import type { PersonRead } from "./people";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const PARTY = "(?:delegation|group|mission|team|party|visit|trip)";
const OUR = "(?:(?:the|our|this|their|his|her|a|an) )?(?:[\\p{L}-]+ )?";
const LEADER = `${OUR}(?:(?:head|leader|chief|chair)(?: of ${OUR}${PARTY})?|${PARTY} (?:head|leader))`;
// "Our President, Mr. Ben Sample, will lead a group of six to Sampleton."
const LEADS = costly(
  new RegExp(
    `^([^;:()]{2,80}?),? (?:(?:will |shall |would |is to )?(?:lead|head|leads|heads|is leading|is heading|be leading|be heading)(?: up)? ${OUR}${PARTY}\\b|(?:is|will be|acts as|will act as|serves as|comes as|travels as) ${LEADER}(?=$|,| from| of| for))(?: (?:of|from) (?:the )?(\\p{Lu}[^,;:]{2,60}?))?(?:,? [^;:\\p{Lu}]*(?:to \\p{Lu}\\p{L}+)?[^;:\\p{Lu}]*)?$`,
    "u",
  ),
);
// "Our group leader is Ann Example", "The delegation will be led by Ms. Example"
const IS_LED = costly(
  new RegExp(
    `^(?:${LEADER}|${OUR}${PARTY}(?: of [\\p{L}\\d-]+)?(?: (?:people|persons|members))?) (?:is|will be)(?: (?:led|headed) by)? ([^;:()]{2,80})$`,
    "iu",
  ),
);
const NAME_RUN =
  /\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|da|di|del|van|von|der|bin|al|la|el) ){0,2}\p{Lu}[\p{L}'’.-]*)*/gu;
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Hon|H\.E)$/u;

const isTitle = (word: string): boolean => ADDRESS.test(word) || (englishTitleScore([word]) ?? 0) > 0;

const plain = (sentence: string): string => sentence.trim().replace(/^\(|[.!):]+$/gu, "");
/** The words by which a sentence in English names who leads the party; undefined for another sentence. */
const leaderIn = (sentence: string): string[] | undefined => {
  const words = plain(sentence);
  const found = LEADS.exec(words)?.[1] ?? IS_LED.exec(words)?.[1];
  const name = found
    ?.match(NAME_RUN)
    ?.map((run) => {
      const parts = run.split(" ").map((part) => part.replace(/\.$/u, ""));
      const first = parts.findIndex((part) => !isTitle(part));
      return first < 0 ? [] : parts.slice(first);
    })
    .filter((run) => run.length > 0);
  return name?.at(-1);
};

const holds = (text: string, words: readonly string[]): boolean =>
  ` ${text.replace(/[^\p{L}'’.-]+/gu, " ")} `.toLowerCase().includes(` ${words.join(" ").toLowerCase()} `);

// "Our President, Mr. Ben Sample"
const TITLE_FIRST =
  /^(?:(?:our|the|its|their) )?([^,]{3,60}), ((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|H\.E)\.? )?\p{Lu}[^,]{3,50})$/iu;
const WITH_THEM = costly(
  /^(?:with (?:him|her) (?:come|comes|are|will be|travel)|(?:he|she) (?:will be|is) (?:accompanied|joined) by|the other (?:members|participants)(?: of the \p{L}+)? (?:are|will be|include))\b[\s:]*/iu,
);
// Who leads, and whose delegation, as entries of a list.
const asEntries = (line: Line, sentence: string, next: string): Line[] | undefined => {
  const [, subject = "", of = ""] = LEADS.exec(plain(sentence)) ?? [];
  const [, title = "", name = ""] = TITLE_FIRST.exec(subject) ?? [];
  const isFirst = title !== "" && (englishTitleScore(title.split(" ")) ?? 0) > 0;
  const isOverOthers = of !== "" || WITH_THEM.exec(next)?.[0] === next;
  if (subject === "" || (!isFirst && (!isOverOthers || !/^\p{Lu}/u.test(subject)))) return undefined;
  const text = `${isFirst ? `${name}, ${title}` : subject}, head of delegation`;
  return [
    ...(of === "" ? [] : [{ ...line, raw: sentence, text: `Delegation of ${of}` }]),
    { ...line, raw: sentence, text },
  ];
};
// "We confirm our delegation, led by its President, Mr. Ben Sample:" above a list with him
const LED_BY = /^([^:]{10,160}?),? (?:(?:which|that) (?:is|will be) )?(?:led|headed) by ([^;:]{4,80}):$/u;
/** The introduction of a list that says which of its people leads: without it, and as a sentence of its own. */
const leaderOfIntroduction = (line: Line, below: Lines): Line[] | undefined => {
  const [, lead = "", who = ""] = LED_BY.exec(withoutMarks(line.text).trim()) ?? [];
  const sentence = `The delegation is led by ${who}`;
  const name = who === "" ? undefined : leaderIn(sentence);
  if (!name || !below.some((each) => each && holds(each.text, name))) return undefined;
  return [
    { ...line, raw: lead, text: `${lead}:` },
    { ...line, raw: sentence, text: sentence, aside: true },
  ];
};
const withMembers = (text: string): string =>
  text
    .replace(WITH_THEM, (_found, _at: number, all: string) => (/[:\s]$/u.test(all) ? "Members: " : ""))
    .trim();

/** The lines with sentences that say which of the people listed elsewhere leads them as lines of their own. */
export const withLeadersApart = (lines: Lines): Lines =>
  lines.flatMap((line, at): (Line | undefined)[] => {
    if (!line || line.aside) return [line];
    if (!/\b(?:lea?d|head)/iu.test(line.text))
      return [WITH_THEM.test(line.text) ? { ...line, text: withMembers(line.text) } : line];
    const introduced = leaderOfIntroduction(line, lines.slice(at + 1));
    if (introduced) return introduced;
    const sentences = englishSentences(withoutMarks(line.text)).flatMap((each) => each.split(/(?<=[!?]) /u));
    const named = sentences.map(leaderIn);
    if (named.every((name) => name === undefined)) return [line];
    const isListed = (sentence: string, name: readonly string[]): boolean =>
      [...sentences.filter((each) => each !== sentence), ...lines.toSpliced(at, 1)].some((other) => {
        const text = typeof other === "string" ? other : other?.aside ? "" : (other?.text ?? "");
        return leaderIn(text) === undefined && holds(text, name);
      });
    const parts: Line[] = [];
    let rest: Line | undefined;
    for (const [n, text] of sentences.entries()) {
      const name = named[n];
      if (name) {
        const entries = isListed(text, name)
          ? [{ ...line, raw: text, text, aside: true as const }]
          : asEntries(line, text, sentences[n + 1] ?? "");
        if (!entries) return [line];
        parts.push(...entries);
        rest = undefined;
      } else if (rest) {
        rest.raw += ` ${text}`;
        rest.text += ` ${text}`;
      } else {
        rest = { ...line, raw: text, text: withMembers(text) };
        parts.push(rest);
      }
    }
    return parts;
  });

const isCalled = ({ names }: PersonRead, words: readonly string[]): boolean =>
  names.some(({ text }) => {
    const own = text.toLowerCase().split(" ");
    const said = words.map((word) => word.toLowerCase());
    if (said.length > 1) return said.every((word) => own.includes(word));
    return own.at(0) === said[0] || own.at(-1) === said[0];
  });

const isPerson = (each: object): each is { read: PersonRead } => "read" in each;

/** The people of a list with the role that sentences without other content give one of them, and without these sentences. */
export const withLeaders = <T extends object>(found: readonly T[]): readonly T[] => {
  const people = found.filter((each) => isPerson(each));
  const leaders = new Map<object, object>();
  const heads = new Set<object>();
  for (const each of found) {
    const said = "unread" in each ? String(each.unread) : "";
    const words = said === "" ? undefined : leaderIn(said);
    const named = said === "" ? undefined : leaderNamedIn(said);
    if (!words && !named) continue;
    const [leader, ...others] = people.filter(
      ({ read }) => (words && isCalled(read, words)) || (named && isLeaderNamed(read, named)),
    );
    if (!leader || others.length > 0) continue;
    if (words) leaders.set(each, leader);
    else heads.add(leader);
  }
  for (const leader of leaders.values()) heads.add(leader);
  return found
    .filter((each) => !leaders.has(each))
    .map((each) => {
      if (!isPerson(each) || !heads.has(each)) return each;
      const roles = [...new Set<PersonRead["roles"][number]>(["head", ...each.read.roles])];
      return { ...each, read: { ...each.read, roles } };
    });
};
