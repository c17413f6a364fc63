import { type Composed, isContext, type Line, linesOf, newsOf, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";
import { contextWith } from "./context-with";
import { beginsWithReference } from "./points-back";

/** Words of a clause, and of the sentence with it. */
const CLAUSE = 14;
const MAX_WORDS = 48;
/** Letters of a name that can have a clause. */
const MAX_NAME = 100;
const PLACE = "(?: (?:in|at) \\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*)?";
/** What a site is or was, in one clause. */
const SAID =
  "((?:is|was|has been) (?!not\\b|to\\b|the (?:first|last) )(?:(?!\\b(?:and|but|while) )[^,;:“])+?)\\.?";

/** Words that only the sentence before explains. */
const OF_OTHERS =
  /\b(?:its|his|hers?|their|theirs|him|them|she|he|they|it|this|these|those|there|also|then|where|another|other)\b/u;
/** Any sentence of that kind. */
const ABOUT_SITE = new RegExp(`^(?:The )?[^,;:“]{2,80} ${SAID}$`, "u");

interface Site {
  readonly line: Line;
  readonly name: string;
  readonly clause: string;
}

/** The sentences of context that say in a few words what a site of the programme is. */
const sitesIn = (all: readonly Line[], { facts }: Discourse): Site[] => {
  const venues = facts.items.flatMap(({ item }) => item.venue?.name?.en ?? []);
  const names = new Set(venues.filter(({ length }) => length <= MAX_NAME));
  return all.flatMap((line): Site[] => {
    for (const name of names) {
      const about = new RegExp(`^(?:The )?${literal(name.replace(/^the /iu, ""))}${PLACE} ${SAID}$`, "u");
      const [, clause] = about.exec(textOf(line.words)) ?? [];
      if (clause && !OF_OTHERS.test(clause) && clause.split(" ").length <= CLAUSE)
        return [{ line, name, clause }];
    }
    return [];
  });
};

/** Where a clause about a site can stand: "at the shop in Reedham, …", "Lee visited the shop in Reedham …". */
const placeIn = (text: string, { name }: Site): number | undefined => {
  const site = `(?:the )?${literal(name.replace(/^the /iu, ""))}${PLACE}`;
  const front = new RegExp(`^(?:at|in) ${site}(?=, )`, "iu").exec(text);
  const seen = new RegExp(`^[^,;“]{2,60} (?:visited|toured) ${site}(?=$|, where )`, "iu").exec(text);
  return (front ?? seen)?.[0].length;
};

const placed = (blocks: readonly Composed[], site: Site): readonly Composed[] => {
  const all = blocks.flatMap(linesOf);
  const next = all[all.indexOf(site.line) + 1];
  if (next && isContext(next) && beginsWithReference(textOf(next.words))) return blocks;
  const first = all.find((one) => !isContext(one) && placeIn(textOf(one.words), site) !== undefined);
  const at = first && placeIn(textOf(first.words), site);
  if (!first || at === undefined || first.own || / which /.test(textOf(first.words))) return blocks;
  if (wordCount(first.words) + site.clause.split(" ").length > MAX_WORDS) return blocks;
  const words = sourced(
    spliced(first.words, at, at, `, which ${site.clause}${OPEN}`),
    ...site.line.words.paths,
  );
  return withLinesReplaced(blocks, (one) =>
    one === site.line ? [] : [one === first ? { ...one, words } : one],
  );
};

/**
 * The blocks of a text in which a short sentence of context on a site of the programme is a clause where the site comes: "At the
 * wood shop in Reedham, which is supported by Lakeland, …".
 */
export const withClausesOfSites = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const news = newsOf(blocks);
  const context = contextWith(blocks, ABOUT_SITE).filter((one) => one !== news);
  if (context.length === 0) return [...blocks];
  return sitesIn(context, discourse).reduce<readonly Composed[]>(placed, blocks).slice();
};
