import { type Composed, type Line, newsOf, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
/** The end of a sentence, or a comma behind which another clause follows: "the shop opened on January 4, 2018, has" goes on with its verb. */
const BEHIND = "(?=\\.?$|, (?:and|but|while|when|where|after|before|because|although|so|with|\\p{Ll}+ing) )";
/** A verb that would be left with nothing: "the vote was", "voting ends", "was held". */
const NEEDS_DAY =
  /\b(?:is|are|was|were|be|been|born|begins?|began|ends?|ended|falls?|fell|opens?|closes?|starts?|started|held|dated|place|due)$/u;
/** A day of each year, or that is marked. */
const OF_EACH_YEAR =
  /\b(?:every|each|annual\p{L}*|yearly|always|anniversary|holiday|celebrat\p{Ll}+|commemorat\p{Ll}+|mark(?:s|ed|ing)?|observe[sd]?|\p{Lu}\p{Ll}+ Day)\b/u;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/gu;

/** " on Thursday 4th January", " on January 4, 2018": a day behind what happened on it. */
const dayForms = (year: string, month: string, day: string): RegExp[] => {
  const th = "(?:st|nd|rd|th)?";
  const [before, after] = [`${day}${th} (?:of )?${month}`, `${month} ${day}${th}`];
  return [before, after].map(
    (date) => new RegExp(`,? on ${WEEKDAY}(?:the )?${date}(?:,? ${year})?${BEHIND}`, "u"),
  );
};

const DATED = new RegExp(`\\b(?:${MONTHS.join("|")})\\b`);

/** The day of an event that took one day, if the record has it in full. */
const dayOf = ({ facts }: Discourse): readonly [string, string, string] | undefined => {
  const { when, status } = facts.record;
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)/.exec(when?.start ?? "") ?? [];
  const more = when?.end !== undefined && when.end.slice(0, 10) !== when.start?.slice(0, 10);
  const name = MONTHS[Number(month) - 1];
  return status === "held" && !more && name ? [year, name, String(Number(day))] : undefined;
};

/** A sentence without the day; undefined where it has none, or where two days or a quotation need theirs. */
const withoutDay = (one: Line, forms: readonly RegExp[], year: string): Line | undefined => {
  const text = textOf(one.words);
  // "founded in 1950, on January 4": the day of another year.
  if (OF_EACH_YEAR.test(text) || text.match(YEAR)?.some((other) => other !== year)) return undefined;
  if (/[“;]|\b(?:from|until|since|between|and) (?:\p{Lu}\p{Ll}+ )?\d/u.test(text)) return undefined;
  for (const form of forms) {
    const found = form.exec(text);
    if (found && NEEDS_DAY.test(text.slice(0, found.index))) return undefined;
    if (found) return { ...one, words: spliced(one.words, found.index, found.index + found[0].length, "") };
  }
  return undefined;
};

/**
 * The blocks of a text whose office's own sentences do not give the day of an event of one day again: the first sentence has it.
 */
export const withDayOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const day = dayOf(discourse);
  const news = newsOf(blocks);
  if (!day || !news) return [...blocks];
  const [year, month, date] = day;
  const said = textOf(news.words);
  if (!said.includes(`${month} ${date}`) && !said.includes(`${date} ${month}`)) return [...blocks];
  const forms = dayForms(...day);
  let made: readonly Composed[] = blocks;
  for (const block of blocks) {
    if (block.type !== "paragraph") continue;
    for (const one of block.lines) {
      const dated = one.own && one !== news && DATED.test(one.words.pieces[0]?.s ?? "");
      const once = dated ? withoutDay(one, forms, year) : undefined;
      if (once) made = withLinesReplaced(made, (line) => [line === one ? once : line]);
    }
  }
  return [...made];
};
