import type { DraftRecord } from "../../../events/shape";
import { type Composed, isParagraph, type Line } from "../../compose";
import { oncePer } from "../../once-per";
import type { Discourse } from "../../reference/discourse";
import { type Change, reworded } from "../../rewording";

const CAP = "\\p{Lu}[\\p{L}\\d&.-]*(?<!\\.)";
/** A name of several words with capitals, and what follows its noun: "Lake Council", "Library of Reed", "Chamber of Trade and Crafts". */
const NAME = `${CAP}(?: ${CAP}){0,8}(?: (?:of|for|on) (?:the )?${CAP}(?: (?:and )?${CAP}){0,4})?`;
/** The words before a name that takes its article, and those after a name that is no part of another noun. */
const FRONT =
  "(?:of|at|to|with|by|from|through|via|for|in|under|between|and|both|toured|visited|saw|joined|inspected|including|represented|thanked)";
const BEHIND =
  "(?=$|[,;.:\\u0001]| \\(| (?:and|or|in|on|at|of|to|for|with|by|from|as|during|who|which|that|is|are|was|were|has|have|had|will|would|can|could|should|must|also|then|organi[sz]ed|held|signed|met|agreed|presented|hosted|received|visited|led|together|through|since|under) )";
const INSIDE = new RegExp(
  `(?<!\\b(?:title|rank|name|status) of )(?<=(?:^|[ (\\u0001])${FRONT} )(${NAME})${BEHIND}`,
  "gu",
);
const AT_START = new RegExp(`^(${NAME})${BEHIND}`, "u");

/** Nouns of organizations that have "the" whatever precedes them, and those that have it in a longer name. */
const ALWAYS =
  /^(?:Council|Association|Ministry|Authority|Federation|Commission|Committee|Foundation|Agency|Alliance|Society|Embassy|Consulate|Secretariat|Bureau|Directorate|Confederation|Department)$/;
const OF_THREE =
  /^(?:Library|Institute|Centre|Center|Office|Museum|Chamber|Chambers|Incubator|Exhibition|Laboratory)$/;
const WITH_OF =
  /^(?:Chambers?|Bank|School|Faculty|Institute|College|Academy|University|Government|Office|Library|Museum|Centre|Center|Union|League|Board|Department|Ministry|Hospital)$/;
const AFFILIATED = /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth) )?(?:Affiliated |People['’]s )?Hospital$/;

/** Names that English prints bare although their noun takes the article: councils of places, institutes of technology, parts of a university. */
const BARE =
  /\b(?:City|County|Borough|Town|Parish|District) Council$|^\p{Lu}\S+ Institute of Technology\b|^Civil Society$|\b(?:University|College|School) (?:Library|Museum|Cent(?:re|er)|Hospital)$/u;

/** Whether a name takes "the" by its noun. */
export const takesTheInText = (name: string): boolean => {
  if (/['’]s? |^(?:The|A|An|Its|Their|His|Her|This|No|Mr|Mrs|Ms|Dr|Prof) /.test(name) || /\d/.test(name))
    return false;
  if (BARE.test(name)) return false;
  const [own = "", ...rest] = name.split(/ (?:of|for|on) /);
  const words = own.split(" ");
  const noun = words.at(-1) ?? "";
  if (AFFILIATED.test(own) && words.length > 1)
    return /^(?:First|Second|Third|Fourth|Fifth|Sixth|Affiliated)/.test(own);
  if (rest.length > 0 && /^Port\b.* Authority$/.test(name)) return true;
  if (rest.length > 0 && WITH_OF.test(noun)) return !(noun === "University" && words.length > 1);
  if (words.length < 2) return rest.length > 0 && ALWAYS.test(noun);
  if (/^(?:International|Foreign) (?:\p{Lu}\p{L}+ )?Office$/u.test(own)) return true;
  return ALWAYS.test(noun) || (words.length > 2 && OF_THREE.test(noun));
};

/** Whether a record says of any name whether it has an article. */
const hasFlags = oncePer((record: DraftRecord): boolean =>
  /"the":(?:true|false)/.test(JSON.stringify(record)),
);

/** "head of Chinese medical team": a group that somebody leads. */
const TEAM =
  /\b(?:head|leader|captain|deputy head) of (?=(?!the |an? |its |their |this |that |\p{L}+['’]s )(?:[\p{L}-]+ ){1,6}?(?:team|delegation|mission|task force|working group)\b)/gu;

const openQuote = (text: string, at: number): boolean =>
  text.lastIndexOf("“", at) > text.lastIndexOf("”", at);

/** Whether a name is the end of a longer one: "Reed Authority" of the Port of Reed Authority. */
const isInner = (names: readonly string[], text: string, name: string, at: number): boolean =>
  names.some((whole) => {
    const inside = whole.indexOf(name);
    return inside > 0 && text.startsWith(whole, at - inside);
  });

const withThe = (names: readonly string[], text: string): Change[] => {
  const changes: Change[] = [];
  for (const found of text.matchAll(INSIDE)) {
    const name = found[1] ?? "";
    // The second mention in a sentence becomes a noun with its own article.
    const isFirst = text.indexOf(name) === found.index;
    const isName = takesTheInText(name) && !isInner(names, text, name, found.index);
    if (isFirst && isName && !openQuote(text, found.index))
      changes.push({ from: found.index, to: found.index, text: "the " });
  }
  for (const { index, 0: all } of text.matchAll(TEAM))
    if (!openQuote(text, index))
      changes.push({ from: index + all.length, to: index + all.length, text: "the " });
  const [start] = AT_START.exec(text) ?? [];
  if (start && takesTheInText(start)) changes.push({ from: 0, to: 0, text: "the " });
  return changes.sort((a, b) => b.from - a.from);
};

/**
 * The blocks of a text whose names of organizations have their article in its sentences: "of the Lake Council", "at the Library of Reed".
 * A record that says of its names whether they have one is left as it is.
 */
export const withArticlesOfNames = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (hasFlags(facts.record)) return [...blocks];
  const names = facts.allOrgs().map(({ name }) => name.text);
  const line = (one: Line): Line => reworded(one, [(text) => withThe(names, text)]);
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(line) } : block));
};
