import type { Composed } from "../compose";
import { OPEN } from "../phrase";
import { type Rewording, reworded } from "../rewording";

const SPOKE = /^(also )?(?:delivered speeches|spoke)((?: online)?(?: at [^,;]+)?)$/;
const ATTENDED = /^(?:attended|took part in) (the [^,;]+)$/;
/** The predicate behind a list of people whose posts are kept apart by semicolons. */
const BEHIND_LIST = new RegExp(
  `(?<=; and [^;]*)(?:[${OPEN},] ?|(?<! who) )(?=(?:(?:also )?(?:delivered speeches|spoke)|attended the|took part in the)\\b)`,
);
/** Words in front of a list: a place or time that begins the sentence, or a clause that ends with "where". */
const FRONT = /^(?:.*, where |(?:at|in|on|during|after|before) [^,;]+, (?=\p{Lu}))/iu;

/** "speeches were delivered by A; B; and C", for a verb behind some thirty words of names and posts. */
const listLast: Rewording = (text) => {
  if (!text.includes("; and ")) return undefined;
  const cut = BEHIND_LIST.exec(text);
  if (!cut || text.startsWith("also ")) return undefined;
  const predicate = text.slice(cut.index + cut[0].length);
  const spoke = SPOKE.exec(predicate);
  const attended = ATTENDED.exec(predicate);
  const front = FRONT.exec(text)?.[0].length ?? 0;
  const verb = spoke
    ? `speeches were ${spoke[1] ?? ""}delivered${spoke[2] ?? ""} by `
    : attended
      ? `${attended[1]} was attended by `
      : undefined;
  if (verb === undefined || (attended && /s$/.test(attended[1] ?? ""))) return undefined;
  return [
    { from: cut.index, to: text.length, text: OPEN },
    { from: front, to: front, text: verb },
  ];
};

/** Posts that one person holds at each of the organizations named behind them. */
const ONE_EACH =
  /(?<=^|, |; |and )(?=(?:mayors|presidents|governors|chancellors|vice-chancellors|rectors|chairmen|chairpersons|ambassadors) of (?:the )?\p{Lu}[^,;]*(?:, (?:the )?\p{Lu}[^;]*)? and (?:the )?\p{Lu})/u;

/** "the mayors of A and B": all who hold a post. */
const withTheirArticle: Rewording = (text) => {
  const at = ONE_EACH.exec(text)?.index;
  return at === undefined ? undefined : [{ from: at, to: at, text: "the " }];
};

const PRESENTATION = /^in (?:(?:an?|the|their|his|her) )?(?:\p{L}+ )?presentations?, [^;]*?\b(presented) /iu;

/** "In presentations, students described their research", for "presented". */
const notPresentedAgain: Rewording = (text) => {
  const found = PRESENTATION.exec(text);
  const to = found ? found.index + found[0].length - 1 : 0;
  return found ? [{ from: to - "presented".length, to, text: "described" }] : undefined;
};

/** "learned how the station is financed", for "learned about how". */
const learnedHow: Rewording = (text) => {
  const at = text.search(/\blearned about (?:how|why) /);
  return at < 0 ? undefined : [{ from: at + "learned ".length, to: at + "learned about ".length, text: "" }];
};

/** "At a launch, Tao launched the program": an occasion that says no more than its verb. */
const SAME_STEM =
  /^at (?:an? |the )(launch|opening|presentation|unveiling|inauguration)(?: ceremony)?, (?=[^,;]+ (launched|opened|presented|unveiled|inaugurated) )/iu;
const stemOnce: Rewording = (text) => {
  const found = SAME_STEM.exec(text);
  const [front = "", noun = "", verb = ""] = found ?? [];
  return found && noun.slice(0, 5).toLowerCase() === verb.slice(0, 5)
    ? [{ from: 0, to: front.length, text: "" }]
    : undefined;
};

/** "the two sides' work …, and ties between the two sides": whose they are has been said. */
const twoSidesOnce: Rewording = (text) => {
  const first = text.search(/\b(?:the two|both) sides\b/);
  const again = text.lastIndexOf(" between the two sides");
  return first >= 0 && again > first && !/[“;]/.test(text)
    ? [{ from: again, to: again + " between the two sides".length, text: "" }]
    : undefined;
};

/** "toured the Lake Hospital and learned about its work", for "the work of the hospital". */
const itsOwn: Rewording = (text) => {
  const found =
    /(?:toured|visited) the [^,;]*?(\p{Lu}\p{Ll}+) and learned about (the (\p{Ll}+(?: \p{Ll}+)?) of the (\p{Ll}+))$/u.exec(
      text,
    );
  const [all = "", noun = "", learned = "", what = "", of = ""] = found ?? [];
  if (!found || noun.toLowerCase() !== of) return undefined;
  const from = found.index + all.length - learned.length;
  return [{ from, to: text.length, text: `its ${what}` }];
};

/** "Lee, Mayor of Reedham, received a delegation in Reedham on May 4": a mayor is at home. */
const atHome: Rewording = (text) => {
  const [all = "", city = ""] =
    /^[^,;]+, (?:Acting )?[Mm]ayor of (\p{Lu}[\p{L} '’-]*), [^;]*? in \1(?= on )/u.exec(text) ?? [];
  return city === "" ? undefined : [{ from: all.length - ` in ${city}`.length, to: all.length, text: "" }];
};

const REWORDINGS: readonly Rewording[] = [
  atHome,
  twoSidesOnce,
  itsOwn,
  listLast,
  withTheirArticle,
  notPresentedAgain,
  learnedHow,
  stemOnce,
];

/** The last look at each composed sentence, whatever rule made it. */
export const withPlainerSentences = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((one) => reworded(one, REWORDINGS)) }
      : block,
  );
