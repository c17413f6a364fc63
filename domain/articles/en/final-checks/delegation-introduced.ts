import { allLines, type Composed, withLinesReplaced } from "../../compose";
import { partOf, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { declaredShort, inFull } from "../organizations/organizations";

/** "the delegation", "the team from Reed". */
const DEFINITE =
  /(?<![\p{L}’'-])[Tt]he (?:delegation|team|mission)(?![\p{L}-])(?: (from|of) (?:the )?\p{Lu})?/u;
/** "a five-member delegation", "the Reed delegation", "its team": what has introduced the visitors. */
const INTRODUCED =
  /\b(?:an?|\p{Lu}\p{L}+|its|their|his|her|[\p{L}\d]+-member)(?: [\p{L}\d’'-]+){0,6}? (?:delegation|team|mission)(?![\p{L}-])|\b(?:delegations|teams|missions) (?:from|of) |\band (?:his|her|their|the [\p{L} ]{3,40}['’]s) (?:entourage|party)\b/u;

/** The organization of everybody with a post in the only delegation. */
const organizationOf = ({ facts }: Discourse): OrgFact | undefined => {
  const [delegation, ...more] = facts.delegations;
  if (!delegation || more.length > 0) return undefined;
  const members = facts.people.filter(
    ({ key, raw }) => key === delegation.head || raw.delegation === delegation.key,
  );
  const [org, ...others] = new Set(
    members.flatMap(({ posts }) => posts.flatMap((post) => post.org?.org ?? [])),
  );
  return others.length === 0 ? org : undefined;
};

/** "The delegation of the port will visit Reed", "A team from Reed will come": the visitors where no sentence before has introduced them. */
export const withDelegationIntroduced = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before = "";
  for (const line of allLines(blocks)) {
    const text = textOf(line.words);
    const found = DEFINITE.exec(text);
    if (!found) {
      before += `${text}\n`;
      continue;
    }
    const [the = "", owner] = found;
    if (line.own || text.includes("“") || INTRODUCED.test(`${before}${text.slice(0, found.index)}`)) break;
    const end = found.index + the.length;
    const known = owner ? undefined : organizationOf(discourse);
    const org = known && text.includes(known.name.text) ? undefined : known;
    const words = owner
      ? found.index === 0 && spliced(line.words, 0, "the".length, "a")
      : org &&
        say`${partOf(line.words, 0, end)} of ${declaredShort(discourse.facts, org) ?? inFull(org)}${partOf(line.words, end, text.length)}`;
    if (!words) break;
    return withLinesReplaced(blocks, (one) => [one === line ? { ...one, words } : one]);
  }
  return [...blocks];
};
