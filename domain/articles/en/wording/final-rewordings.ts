import type { Composed } from "../../compose";
import { OPEN } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { CITIES_OF } from "./cities-of";
import { figuresInFront, peopleTookPart } from "./figures-in-front";
import { hostInTitle, placeByNoun } from "./host-in-title";
import { NAMED_WITHIN } from "./named-within";
import { OF_ONE_ORGANIZATION } from "./organization-named-once";
import { postOfTwo } from "./shared-by-two";

const SPOKE = /^(also )?(?:delivered speeches|spoke)((?: online)?(?: at [^,;]+)?)$/;
const ATTENDED = /^(?:attended|took part in) (the [^,;]+)$/;
/** The predicate of a list of people. */
const PREDICATE = new RegExp(
  `(?:[${OPEN},] ?|(?<! who) )(?=(?:(?:also )?(?:delivered speeches|spoke)|attended the|took part in the)\\b)`,
  "g",
);
/** The predicate after the last member of a list whose posts are separated by semicolons. */
const behindList = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(PREDICATE)].find(({ index }) => {
    const last = text.lastIndexOf("; and ", index);
    const next = text.indexOf(";", last + 1);
    return last >= 0 && index >= last + "; and ".length && (next < 0 || next >= index);
  });
/** Words in front of a list: a place or time that begins the sentence, or a clause that ends with "where" or "at which". */
const FRONT =
  /^(?:.*, (?:where|(?:at|in|during) which) |(?:at|in|on|during|after|before) [^,;]+, (?=\p{Lu}))/iu;

/** "speeches were delivered by A; B; and C", for a verb after some thirty words of names and posts. */
const listLast: Rewording = (text) => {
  if (!text.includes("; and ")) return undefined;
  const cut = behindList(text);
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

const HOLDERS = /(?:mayors|presidents|governors|chancellors|rectors|chairmen|chairpersons|ambassadors) of /;
/** Posts that one person holds at each of the organizations named after them. */
const ONE_EACH =
  /(?<=^|, |; |and )(?=(?:mayors|presidents|governors|chancellors|vice-chancellors|rectors|chairmen|chairpersons|ambassadors) of (?:the )?\p{Lu}[^,;]*(?:, (?:the )?\p{Lu}[^;]*)? and (?:the )?\p{Lu})/u;

/** "the mayors of A and B": all holders of a post. */
const withTheirArticle: Rewording = (text) => {
  if (!HOLDERS.test(text)) return undefined;
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
  const at = text.includes("learned about ") ? text.search(/\blearned about (?:how|why) /) : -1;
  return at < 0 ? undefined : [{ from: at + "learned ".length, to: at + "learned about ".length, text: "" }];
};

/** "At a launch, Tao launched the program": an occasion that repeats its verb. */
const SAME_STEM =
  /^at (?:an? |the )(launch|opening|presentation|unveiling|inauguration)(?: ceremony)?, (?=[^,;]+ (launched|opened|presented|unveiled|inaugurated) )/iu;
const stemOnce: Rewording = (text) => {
  const found = SAME_STEM.exec(text);
  const [front = "", noun = "", verb = ""] = found ?? [];
  return found && noun.slice(0, 5).toLowerCase() === verb.slice(0, 5)
    ? [{ from: 0, to: front.length, text: "" }]
    : undefined;
};

/** "the two sides' work …, and ties between the two sides": the owners have just been named. */
const twoSidesOnce: Rewording = (text) => {
  if (!text.includes(" between the two sides")) return undefined;
  const first = text.search(/\b(?:the two|both) sides\b/);
  const again = text.lastIndexOf(" between the two sides");
  return first >= 0 && again > first && !/[“;]/.test(text)
    ? [{ from: again, to: again + " between the two sides".length, text: "" }]
    : undefined;
};

/** "toured the Lake Hospital and learned about its work", for "the work of the hospital". */
const itsOwn: Rewording = (text) => {
  if (!text.includes(" and learned about ")) return undefined;
  const found =
    /(?:toured|visited) the [^,;]*?(\p{Lu}\p{Ll}+) and learned about (the (\p{Ll}+(?: \p{Ll}+)?) of the (\p{Ll}+))$/u.exec(
      text,
    );
  const [all = "", noun = "", learned = "", what = "", of = ""] = found ?? [];
  if (!found || noun.toLowerCase() !== of) return undefined;
  const from = found.index + all.length - learned.length;
  return [{ from, to: text.length, text: `its ${what}` }];
};

const OF_ITS_PEOPLE =
  "leaders|representatives|officials|heads|staff|members|teachers|students|researchers|experts|managers";
/** "at the Lake League with leaders of the Lake League", and "with representatives of the institute at Reed Institute". */
const AT_ITS_OWN = new RegExp(
  `\\bat ((?:the )?\\p{Lu}[^,;“]{3,80}?) with ((?:${OF_ITS_PEOPLE})) of (?=\\1(?![\\p{L}]| \\p{Lu}))`,
  "u",
);
const OF_THE_ONE_AT = new RegExp(
  `\\bwith ((?:${OF_ITS_PEOPLE})) of the (institute|university|college|school|hospital|center|centre|association|company|league) at ((?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:of |and |for |the )*\\p{Lu}[\\p{L}’'-]*)*)`,
  "u",
);
/** "At the Lake League, the delegation met leaders of the Lake League": its noun is enough. */
const THERE_OF_IT = new RegExp(
  `^at ((?:the )?\\p{Lu}[^,;“]{3,80}? (Institute|University|College|School|Hospital|Cent(?:er|re)|Association|Company|League|Academy|Library|Museum|Chamber|Society)), .*? (?:${OF_ITS_PEOPLE}) of (\\1)(?![\\p{L}]| \\p{Lu})`,
  "u",
);
const peopleOfPlace: Rewording = (text) => {
  if (!text.startsWith("at ")) return undefined;
  const [front = "", , noun = "", name = ""] = THERE_OF_IT.exec(text) ?? [];
  return front === ""
    ? undefined
    : { from: front.length - name.length, to: front.length, text: `the ${noun.toLowerCase()}` };
};

const withItsPeople: Rewording = (text) => {
  if (!text.includes("with ")) return undefined;
  const [twice = "", name = "", people = ""] = AT_ITS_OWN.exec(text) ?? [];
  if (twice !== "") {
    const from = text.indexOf(twice);
    return [{ from, to: from + twice.length + name.length, text: `at ${name} with its ${people}` }];
  }
  const [found = "", who = "", noun = "", there = ""] = OF_THE_ONE_AT.exec(text) ?? [];
  if (found === "" || !there.toLowerCase().includes(noun)) return undefined;
  const from = text.indexOf(found);
  return [{ from, to: from + found.length, text: `at ${there} with its ${who}` }];
};

/** "A, for the members, and B, for the members, spoke": two who acted for the same group. */
const FOR_SAME = new RegExp(
  `^[^;]*?( on behalf of ((?:the )?(\\p{Ll}+)[^,;${OPEN}]*))[,${OPEN}]+ and [^;]*?(,? on behalf of the \\3[^,;${OPEN}]*[,${OPEN}]*) (?:delivered speeches|spoke)(?=$|[.,${OPEN}])`,
  "u",
);
const onBehalfOnce: Rewording = (text) => {
  if (!text.includes(" on behalf of ")) return undefined;
  const found = FOR_SAME.exec(text);
  const [all = "", first = "", whom = "", , second = ""] = found ?? [];
  if (!found) return undefined;
  const [one, two] = [all.indexOf(first), all.lastIndexOf(second)];
  return [
    { from: all.length, to: all.length, text: ` on behalf of ${whom}` },
    { from: two, to: two + second.length, text: OPEN },
    { from: one - (/[, ]/.test(all[one - 1] ?? "") ? 1 : 0), to: one + first.length, text: "" },
  ];
};

/** "had dinner with Lee": a meal by its bare noun has no article after this verb. */
const hadDinner: Rewording = (text) => {
  if (!text.includes("had a ")) return undefined;
  const [found = ""] =
    /\bhad a (?=(?:dinner|lunch|breakfast|supper)(?: (?:with|at|in|on|there)\b|[.,;]|$))/u.exec(text) ?? [];
  const from = text.indexOf(found);
  return found === "" ? undefined : [{ from, to: from + found.length, text: "had " }];
};

/** "At Reed Park, it saw drainage work", without "in the park". */
const AT_PLACE =
  /^at [^,;“]*\b(\p{Lu}\p{Ll}+), [^;“]*\b(?:saw|inspected|viewed) [^,;“]+?( (?:in|at|of) the (\p{Ll}+))$/iu;
const thereOnce: Rewording = (text) => {
  const [all = "", place = "", again = "", noun = ""] = AT_PLACE.exec(text) ?? [];
  return place !== "" && place.toLowerCase() === noun
    ? { from: all.length - again.length, to: all.length, text: "" }
    : undefined;
};

/** "to promote trade, and promote fishing": one verb for two objects that a comma parts. */
const PARTED = /\bto (\p{Ll}{4,}) [^,;:.“]+(, and \1 )(?=the |\p{Ll}{4,} )/u;
const oneVerb: Rewording = (text) => {
  if (!text.includes(", and ")) return undefined;
  const found = PARTED.exec(text);
  const [all = "", , again = ""] = found ?? [];
  if (!found) return undefined;
  const to = found.index + all.length;
  return [{ from: to - again.length, to, text: " as well as " }];
};

/** "the Hill Zone described the works built in the zone and the functioning of the zone": the noun three times. */
const IN_NOUN = /(?<=\p{Ll}ed) in the (\p{Ll}{4,})(?= and the [\p{Ll} -]{3,40} of the \1(?:$|[,.;]))/u;
const builtThere: Rewording = (text) => {
  if (!text.includes("ed in the ")) return undefined;
  const found = IN_NOUN.exec(text);
  const [all = "", noun = ""] = found ?? [];
  const before = found
    ? text
        .slice(0, found.index)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
    : [];
  if (!found || !before.includes(noun)) return undefined;
  return [{ from: found.index, to: found.index + all.length, text: " there" }];
};

const REWORDINGS: readonly Rewording[] = [
  builtThere,
  oneVerb,
  withItsPeople,
  peopleOfPlace,
  twoSidesOnce,
  itsOwn,
  listLast,
  withTheirArticle,
  notPresentedAgain,
  learnedHow,
  stemOnce,
  onBehalfOnce,
  hadDinner,
  thereOnce,
  ...CITIES_OF,
  figuresInFront,
  peopleTookPart,
  hostInTitle,
  placeByNoun,
  postOfTwo,
  ...OF_ONE_ORGANIZATION,
  ...NAMED_WITHIN,
];

/** The last rewordings of each composed sentence, whatever rule made it. */
export const withPlainerSentences = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((one) => reworded(one, REWORDINGS)) }
      : block,
  );
