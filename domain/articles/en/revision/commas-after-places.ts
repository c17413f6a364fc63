import type { Composed, Line } from "../../compose";
import { OPEN, type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { citiesIn } from "../words/cities-in";
import { LEGAL } from "../words/org-nouns";

/** "Department of Works, Trade and Investment" is a series of fields rather than a name with its region. */
const IN_A_REGION =
  /^[^,]+, (?=\p{L}* and (?:Tobago|Herzegovina|Barbuda|Nevis|Príncipe|Miquelon)|(?!.* (?:and|&) ))\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$/u;

/** "the Mayor of Reed, Lakeland": a place at the end of what a group is called. */
const OF_A_PLACE = /\b(?:of|from|in) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}, (?!.* and )[^,]+)$/u;

const known = new WeakMap<Facts, readonly string[]>();
/** Names of organizations and places that end in the region or country after a comma: "Reed University, Lakeland". */
const namesOf = (facts: Facts): readonly string[] => {
  const before = known.get(facts);
  if (before) return before;
  const found = new Set(citiesIn(facts.record));
  for (const { name } of facts.allOrgs()) found.add(name.text);
  for (const { group } of facts.people) {
    const [, place] = OF_A_PLACE.exec(group?.text ?? "") ?? [];
    if (place) found.add(place);
  }
  const names = [...found].filter((name) => IN_A_REGION.test(name) && !LEGAL.test(name));
  known.set(facts, names);
  return names;
};

/** What follows a name whose inner comma then needs a closing one. */
const GOES_ON = /^ [\p{L}\d“]/u;

const closed = (words: Phrase, names: readonly string[]): Phrase => {
  const text = textOf(words);
  const ends = names.flatMap((name) => {
    const found: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push(at + name.length);
    return found.filter((end) => GOES_ON.test(text.slice(end, end + 2)));
  });
  return [...new Set(ends)].sort((a, b) => b - a).reduce((made, end) => spliced(made, end, end, OPEN), words);
};

/** "at Reed University, Lakeland, on May 4": the sentence continues after the region of a name with a comma. */
export const withCommasAfterPlaces = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const names = namesOf(facts);
  if (names.length === 0) return [...blocks];
  const change = (line: Line): Line => (line.own ? line : { ...line, words: closed(line.words, names) });
  return blocks.map((block) => {
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(change) };
    if (block.type === "list") return { ...block, lead: change(block.lead), items: block.items.map(change) };
    return block;
  });
};
