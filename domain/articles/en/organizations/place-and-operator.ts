import { literal } from "../../literal";
import type { OrgRef, Place } from "../../reference/facts";

/** Words that continue the name of the place itself: "Ministry of Trade" of "Ministry of Trade of Northland". */
const CONTINUES = /^(?:of|in|for|at|and|&|on|to) |^[,(]/;

/**
 * The organization that a place is called by: by its whole name, its short form, or a part of its name. "Reed Port" is not the
 * "Reed Port Authority", which runs it.
 */
export const organizationItself = ({ name: { text }, org }: Place): OrgRef | undefined => {
  if (!org) return undefined;
  const whole = org.name.text;
  if (org.org.short?.text === text) return org;
  const runs = whole.startsWith(`${text} `) && !CONTINUES.test(whole.slice(text.length + 1));
  return whole.includes(text) && !runs ? org : undefined;
};

const LINKS: ReadonlySet<string> = new Set(["of", "the", "and", "in", "at", "for"]);
const wordsOf = (name: string): string[] =>
  name.split(/[\s,]+/).flatMap((word) => (LINKS.has(word) || word === "" ? [] : word.replace(/s$/, "")));

const MISSION =
  /^(?:(?:Royal|Permanent|High|General|Embassy|Consulate|Commission|Mission|Republic|Kingdom)|.*['’]s)$/;

const ENVOY = /\b(?:Ambassador|High Commissioner|Consul)/;

/** "Residence of the Ambassador of Lakeland" of the Embassy of Lakeland: a place whose name shows whose mission it belongs to. */
const showsMission = ({ name, org }: Place): boolean => {
  const whole = wordsOf(org?.name.text.replace(/ (?:in|to) (?:the )?\p{Lu}.*$/u, "") ?? "");
  const whose = whole.filter((word) => !MISSION.test(word));
  const own = new Set(wordsOf(name.text));
  return whose.length > 0 && whose.length < whole.length && whose.every((word) => own.has(word));
};

/** "the Port of Reedham" of "Ports of Reedham and the Lakes Authority": a place whose name shows who runs it. */
export const showsOperator = (at: Place): boolean => {
  const { name, org } = at;
  if (ENVOY.test(name.text) && showsMission(at)) return true;
  const own = wordsOf(name.text);
  const whole = new Set(wordsOf(org?.name.text ?? ""));
  return own.length > 1 && own.every((word) => /^\p{Lu}/u.test(word) && whole.has(word));
};

/** "headquarters of the Reed Chamber", "RLO Headquarters": a building and the name of its organization. */
const SITE_OF =
  /^((?:the )?(?:\p{Ll}{3,20} )?(?:headquarters|head office|premises|campus|offices?)) of (?:the )?(\p{Lu}.*)$/u;
const SITE_BEHIND = /^(\p{Lu}.*?) (Headquarters|Head Office|Premises|Campus)$/u;

/** "the office" of "the LGA office" and "office of LGA": a place without its organization, which the sentence names after it. */
export const withoutOwner = (at: Place): Place => {
  const short = at.org?.org.short?.text;
  // "the Port Authority's vessel": the owner in front takes the place of the name's own.
  const owned = short === undefined ? -1 : at.name.text.search(/['’]s \p{Ll}/u);
  if (owned > 0 && at.name.text.slice(0, owned).replace(/^the /i, "") === short)
    return { ...at, name: { ...at.name, text: at.name.text.slice(owned + "'s ".length) } };
  const behind = short === undefined ? undefined : new RegExp(` of (?:the )?${literal(short)}$`, "u");
  const thing = behind ? at.name.text.replace(behind, "") : at.name.text;
  if (thing !== at.name.text && /^(?:the )?\p{Ll}[\p{Ll} ]+$/u.test(thing))
    return { ...at, name: { ...at.name, text: thing } };
  const whole = at.org?.org.name.text ?? "";
  // "headquarters of the Reed Chamber" of the "Reed Chamber of Commerce", whose name begins with these words.
  const [, site, called = ""] = SITE_OF.exec(at.name.text) ?? [];
  const begins = called.includes(" ") && whole.startsWith(`${called} `);
  // "headquarters of the Chamber", by a word inside the organization's name.
  if (site && (begins || (/^\p{L}+$/u.test(called) && whole.split(" ").indexOf(called) > 0)))
    return { ...at, name: { ...at.name, text: site } };
  // "RLO Headquarters"
  const [, name, building] = SITE_BEHIND.exec(at.name.text) ?? [];
  if (building && (name === short || name === whole))
    return { ...at, the: true, name: { ...at.name, text: building.toLowerCase() } };
  const [front = "", ...rest] = at.name.text.split(" ");
  const noun = rest.join(" ");
  return short && front === short && /^\p{Ll}[\p{Ll} ]+$/u.test(noun)
    ? { ...at, name: { ...at.name, text: noun } }
    : at;
};

const HEAD_OF_KIND: readonly [RegExp, RegExp][] = [
  [/\bMinister$/i, /\bMinistry\b/i],
  [/\bAmbassador$/i, /\bEmbassy\b/i],
  [/\bGovernor$/i, /\bGovernment\b/i],
];

/** "the office of the Minister in the Ministry": "of" would make the head that of the organization of the same word. */
export const linkToOwner = ({ name, org }: Place): string =>
  HEAD_OF_KIND.some(([head, kind]) => head.test(name.text) && kind.test(org?.name.text ?? "")) ? "in" : "of";
