import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { oncePer } from "../../once-per";
import { withPieces } from "../../phrase";
import { textsOf } from "../../record-texts";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { countsOf } from "../words/common-nouns";
import { capitals } from "../words/grammar";

/** Fields whose texts are names or titles, which have capitals of their own. */
const NAMED: ReadonlySet<unknown> = new Set(["name", "short", "title", "later", "officialName"]);

/** "the society" by itself, or before a word that is none of `others`: the noun of something that it has. */
const patternOf = (nouns: readonly string[], others = ""): RegExp =>
  new RegExp(
    `\\b([Tt]he) (${nouns.map(literal).join("|")})(?=$|[.,;:)'’\\n]| (?!of |for |and \\p{Lu}${others}))`,
    "gu",
  );

/** The nouns of organizations that the record's own sentences write with a capital, and never without one, as a pattern. */
const recordedCapitals = oncePer((facts: Facts): RegExp | undefined => {
  const all = textsOf(facts.record, "en");
  let sentences = "";
  for (const { at, text } of all) if (!NAMED.has(at.at(-2))) sentences += `${text}\n`;
  const found: string[] = [];
  for (const noun of countsOf(facts).keys()) {
    if (noun === "" || !sentences.includes(`he ${noun.charAt(0).toUpperCase()}${noun.slice(1, 4)}`)) continue;
    // "the College Garden" is a name of its own.
    if (sentences.search(patternOf([capitals(noun)], "|\\p{Lu}")) < 0) continue;
    const small = patternOf([noun]);
    if (!all.some(({ text }) => text.search(small) >= 0)) found.push(noun);
  }
  return found.length > 0 ? patternOf(found) : undefined;
});

/** "The Society will send a delegation": a noun by which the record's own sentences call an organization, with their capital. */
export const withNounsAsRecorded = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const pattern = recordedCapitals(facts);
  if (!pattern) return [...blocks];
  const written = (line: Line): Line => {
    const words = withPieces(line.words, ({ s }) =>
      s.replace(pattern, (_, the: string, noun: string) => `${the} ${capitals(noun)}`),
    );
    return words === line.words ? line : { ...line, words };
  };
  return blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(written) };
    if (block.type === "list")
      return { ...block, lead: written(block.lead), items: block.items.map(written) };
    return block;
  });
};
