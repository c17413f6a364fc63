import { literal } from "../../literal";
import { type Phrase, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { ABBREVIATION, MAX_WORDS, withoutThe } from "../words/headline-names";
import { LEGAL } from "../words/org-nouns";
import { placesOfChambers } from "./chambers";
import { undeclaredIn } from "./undeclared-abbreviations";

/** Abbreviations that every reader knows. */
const KNOWN =
  /^(?:UN|EU|AU|US|UK|UAE|ASEAN|WHO|WTO|IMF|BRICS|APEC|NATO|OECD|OPEC|UNESCO|UNICEF|UNDP|UNHCR|UNIDO|FAO|ILO|SCO|CIS|G7|G20|CPC|CPPCC|NPC|NASA|FIFA|IOC|ICRC|BBC|CCTV|MIT)$/;
/** Kinds of organizations that are known by their abbreviation rather than by their name. */
const BY_ABBREVIATION: readonly (string | undefined)[] = ["company", "media", "party"];

const VERB =
  /^(?:visits?|inspects?|tours?|holds?|hosts?|meets?|receives?|welcomes?|signs?|renews?|opens?|launch(?:es)?|agrees?|discuss(?:es)?|attends?|joins?|presents?|donates?|surveys?|stud(?:y|ies)|plans?|reach(?:es)?|organi[sz]es?|calls?|celebrates?|marks?|explores?|seeks?|strengthens?|co-hosts?|co-organi[sz]es?|deepens?|intends?|proposes?|pledges?|wins?|conducts?|pays?|makes?|held|signed|visited|hosted|met|and|or|to|in|at|on|for|of|with|by|from|after|during|under|as|over|led|headed)$/;
const POST =
  /^(?:Deputy|Vice|Vice-President|President|Chairman|Chairwoman|Chairperson|Chair|Director|Secretary|Secretary-General|Rector|Vice-Chancellor|Chancellor|Dean|Principal|Head)$/i;

const OWN_POST =
  /^ ((?:(?:deputy|vice|executive|acting) )?(?:president|chair(?:man|woman)?|director|secretary general|rector|dean|head))( .+)$/;

const delegations = "delegation|team|group|mission";
const OFFICE =
  /^(?:(?:the )?Foreign Affairs Office of (?:the )?(\p{Lu}[\p{L}' -]*?)(?: (?:City|Municipality|Municipal People's Government|People's Government))?|(\p{Lu}[\p{L}' -]*?)(?: (?:City|Municipal))? Foreign Affairs Office)$/u;

/** "Port foreign affairs office", "UN office": the form of such organizations in headlines with little room. */
const shorterOf = (name: string): string => {
  const [whole, first, second] = OFFICE.exec(name) ?? [];
  if (whole) return `${first ?? second} foreign affairs office`;
  return name.replace(/^United Nations Office (?:for|on|of) .*$/, "UN office");
};

/** The text with a name in place of an abbreviation, where the words around it allow that. */
const inPlace = (text: string, short: string, name: string): string | undefined => {
  const found = new RegExp(`(?<![\\p{L}\\d(“&-])${literal(short)}(?![\\p{L}\\d)”&-])`, "u").exec(text);
  if (!found) return undefined;
  const [front, back] = [text.slice(0, found.index), text.slice(found.index + short.length)];
  const next = /^ ([\p{L}-]+)/u.exec(back)?.[1] ?? "";
  // "LCC president meets B": "President of the Lakeland Chamber of Commerce".
  const [, post = "", rest = ""] = OWN_POST.exec(back) ?? [];
  if (
    front === "" &&
    / (?:of|for) /.test(name) &&
    post !== "" &&
    VERB.test(/^ ([\p{L}-]+)/u.exec(rest)?.[1] ?? "")
  )
    return `${post.charAt(0).toUpperCase()}${post.slice(1)} of ${name}${rest}`;
  if (next === "" || VERB.test(next)) return `${front}${name}${back}`;
  const many = name.split(" ").length > 5 || / (?:of|for) /.test(name);
  const [group = ""] = new RegExp(`^ (?:${delegations})(?![\\p{L}-])`, "u").exec(back) ?? [];
  if (group !== "" && many) {
    const from = `${group.trim()} from ${name}${back.slice(group.length)}`;
    return front === "" ? from.charAt(0).toUpperCase() + from.slice(1) : `${front}${from}`;
  }
  const chief = name.endsWith(" foreign affairs office")
    ? /^( [Dd]eputy)? [Dd]irector(?:[ -][Gg]eneral)?(?= \p{Lu}| visits| meets| holds| leads)/u.exec(back)
    : null;
  if (chief)
    return `${front}${name.replace(/ office$/, "")}${chief[1] ? " deputy" : ""} chief${back.slice(chief[0].length)}`;
  const modifies = /^\p{Ll}/u.test(next) || POST.test(next);
  return many || !modifies ? undefined : `${front}${name}${back}`;
};

/** "Delegation from A led by President Ann Lee visits B": the leader is left to the article. */
const withoutLeader = (text: string): string =>
  text.replace(
    /^(Delegation from .*?) (?:led|headed) by [^,]*?(?= (?:visits|inspects|tours|surveys) )/u,
    "$1",
  );

const wordsOf = (text: string): number => text.split(" ").length;

interface Short {
  readonly short: string;
  readonly org: OrgFact;
}

/** A headline with names in place of abbreviations, without the legal form of a company or a society. */
const withNames = (
  text: string,
  orgs: readonly Short[],
  nameOf: (name: string) => string,
): string | undefined =>
  orgs.reduce<string | undefined>(
    (made, { short, org }) =>
      made && inPlace(made, short, nameOf(withoutThe(org.name.text).replace(LEGAL, ""))),
    text,
  );

/** Words of an office's own title with full names, above which their short forms read better. */
const MAX_WITH_NAME = 11;

/** Whether a headline is the office's own title, articles apart. */
const isOfficesOwn = ({ record }: Discourse["facts"], headline: string): boolean => {
  const bare = (text: string): string =>
    text.replace(/\b(?:the|an?) /gi, "").replace(/ (?:opens|held)\b/, "");
  return bare(record.title?.en ?? "") === bare(headline);
};

/** A headline, with and without who led a delegation, as far as it has no more words than that. */
const upTo = (most: number, made: string | undefined): string[] =>
  [made, made && withoutLeader(made)].filter((one): one is string => !!one && wordsOf(one) <= most);

/** "Lakeport and Northland chambers sign memorandum": two chambers by their places, where their names have no room. */
const withChambers = (text: string, orgs: readonly Short[]): string | undefined => {
  const inOrder = [...orgs].sort((a, b) => text.indexOf(a.short) - text.indexOf(b.short));
  const [first, second, ...more] = inOrder;
  const places = placesOfChambers(inOrder.map(({ org }) => org.name.text));
  const pair = first && second && more.length === 0 ? `${first.short} and ${second.short}` : undefined;
  if (!pair || !places || !text.startsWith(`${pair} `)) return undefined;
  const after = text.slice(pair.length);
  return VERB.test(/^ ([\p{L}-]+)/u.exec(after)?.[1] ?? "")
    ? `${places.join(" and ")} chambers${after}`
    : undefined;
};

/** A headline with the names of organizations in place of abbreviations that few readers know, as far as it has room. */
export const withoutAbbreviations = ({ facts }: Discourse, words: Phrase): Phrase => {
  const text = textOf(words);
  const orgs = facts.allOrgs().flatMap((org): Short[] => {
    const short = withoutThe(org.short?.text ?? "");
    const known = !ABBREVIATION.test(short) || KNOWN.test(short) || BY_ABBREVIATION.includes(org.kind);
    const named = text.includes(withoutThe(org.name.text));
    return known || named || !text.includes(short) ? [] : [{ short, org }];
  });
  const declared = orgs.length;
  orgs.push(
    ...undeclaredIn(text, facts.allOrgs()).filter(
      ({ short, org }) =>
        !KNOWN.test(short) &&
        !BY_ABBREVIATION.includes(org.kind) &&
        !text.includes(withoutThe(org.name.text)),
    ),
  );
  if (orgs.length === 0) return words;
  const room = Math.max(MAX_WORDS, Math.min(wordsOf(text) + 1, MAX_WORDS + 2));
  const whole = withNames(text, orgs, (name) => name);
  const shorter = withNames(text, orgs, shorterOf);
  // Letters without a declared organization mean nothing next to others.
  const plainly = orgs.length === 1 || declared === orgs.length;
  const fitting = [
    ...upTo(isOfficesOwn(facts, text) && plainly ? MAX_WITH_NAME : room, whole),
    ...(shorter === whole ? [] : upTo(room, shorter)),
    ...upTo(room, withChambers(text, orgs)),
  ][0];
  const [first] = words.pieces;
  if (fitting && first)
    return sourced({ ...words, pieces: [{ ...first, s: fitting }] }, ...orgs.map(({ org }) => org.name.path));
  return words;
};
