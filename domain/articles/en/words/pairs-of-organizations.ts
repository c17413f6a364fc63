import { literal } from "../../literal";
import { oncePerText } from "../../once-per";
import { changed, type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact, OrgRef } from "../../reference/facts";
import { pluralOf } from "./plural";

/** Nouns of names of which two are "the two universities". */
const KINDS: readonly string[] =
  "University College School Institute Hospital Chamber Association Museum Zone Port Academy Council Federation Ministry".split(
    " ",
  );

const kindOf = oncePerText((name) => {
  const first = /^(?:The )?(\p{Lu}\p{Ll}+) of /u.exec(name)?.[1];
  const last = name.split(" ").at(-1) ?? "";
  const middle = /\b(\p{Lu}\p{Ll}+) of /u.exec(name)?.[1];
  return [first ?? last, middle ?? ""].find((noun) => KINDS.includes(noun));
});

interface Pair {
  readonly orgs: readonly OrgFact[];
  readonly pattern: RegExp;
  readonly noun: string;
}

const pairs = new WeakMap<Facts, Pair[]>();
/** Two organizations of a kind of which the record has no third. */
export const pairsOf = ({ facts }: Discourse): Pair[] => {
  const before = pairs.get(facts);
  if (before) return before;
  const byKind = new Map<string | undefined, Map<string, OrgFact>>();
  for (const org of facts.allOrgs()) {
    const kind = kindOf(org.name.text);
    const alike = byKind.get(kind) ?? new Map<string, OrgFact>();
    byKind.set(kind, alike.set(org.name.text, org));
  }
  const found = KINDS.flatMap((kind): Pair[] => {
    const [a, b, ...more] = byKind.get(kind)?.values() ?? [];
    if (!a || !b || more.length > 0) return [];
    const name = ({ name }: OrgFact): string => `(?:the )?${literal(name.text)}`;
    const source = `(?<![\\p{L}\\d])(?:${name(a)} and ${name(b)}|${name(b)} and ${name(a)})(?![\\p{L}\\d'’]| \\p{Lu}|,? \\()`;
    return [
      { orgs: [a, b], pattern: new RegExp(source, "gu"), noun: `the two ${pluralOf(kind.toLowerCase())}` },
    ];
  });
  pairs.set(facts, found);
  return found;
};

/** "the two universities": two organizations of a kind of which the record has no third; "the two sides" of any others. */
export const theTwo = (discourse: Discourse, [a, b]: readonly [OrgFact, OrgFact]): string =>
  pairsOf(discourse).find(({ orgs }) => orgs.includes(a) && orgs.includes(b))?.noun ?? "the two sides";

/** A text of the record with two organizations that the reader knows by then as "the two universities". */
export const withKnownPairs = (discourse: Discourse, words: Phrase): Phrase =>
  pairsOf(discourse)
    .filter(({ orgs }) => orgs.every((org) => discourse.memory.orgs.has(org)))
    .reduce((all, { pattern, noun }) => changed(all, (text) => text.replace(pattern, noun)), words);

/** "the two associations": two of a kind with long names, which the text has named. */
export const pairKnown = (discourse: Discourse, refs: readonly OrgRef[]): Phrase | undefined => {
  const known = refs.length === 2 && refs.every(({ org }) => discourse.memory.orgs.has(org) && !org.short);
  const pair = known && pairsOf(discourse).find(({ orgs }) => refs.every(({ org }) => orgs.includes(org)));
  return pair
    ? plain(
        pair.noun,
        refs.map(({ name }) => name.path),
      )
    : undefined;
};
