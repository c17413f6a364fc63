import { type Composed, itemOf, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

const VISITORS = "the (?:delegation|group|team|guests|visitors|party|mission)|it|they";
/** Visitors who went somewhere, among other things. */
const WENT = new RegExp(`^(?:[^,;“]*, )?(?:${VISITORS}) (?:[^“;]* )?(?:visited|toured) `, "iu");
const AGAIN = new RegExp(`^(?:${VISITORS}) (?:also )?(?:visited|toured) (?=the |\\p{Lu}|an? )`, "iu");
/** More than the places: actions, people met, purpose. */
const MORE =
  /[“;]| and (?:\p{Ll}{3,}ed|met|held|saw|heard|took) |\b(?:guided|accompanied|escorted|led|joined) by\b|, where | to (?:\p{Ll}+) |\b(?:with|before|after|during|on (?:the )?(?:\p{Lu}\p{Ll}+ \d|morning|afternoon|evening))\b/u;
const PRONOUN = /^(?:it|its|they|their|there|he|she) /i;

/** How many places of the record a sentence states. */
const placesIn = ({ words }: Line): number => words.paths.filter((path) => /\.saw\[\d+\]/.test(path)).length;

/** "Other stops were the mill and the lake.": places after others that the same visitors went to. */
const asStops = (line: Line, before: Line | undefined, next: Line | undefined): Line => {
  const text = textOf(line.words);
  const [front = ""] = AGAIN.exec(text) ?? [];
  const went = before !== undefined && !before.own && WENT.test(textOf(before.words));
  if (line.own || front === "" || !went || MORE.test(text.slice(front.length))) return line;
  if (next && PRONOUN.test(textOf(next.words))) return line;
  const places = placesIn(line);
  if (places === 0) return line;
  const words = spliced(line.words, 0, front.length, places > 1 ? "other stops were " : "another stop was ");
  return { ...line, words };
};

const TALKS = new RegExp(`^(?:${VISITORS}) (also )?held talks with (?!.* on \\p{Ll})`, "iu");

/** "also met Lee": talks without known topics, after others. */
const asMeeting = (line: Line, before: Line | undefined): Line => {
  const text = textOf(line.words);
  const [front = "", also] = TALKS.exec(text) ?? [];
  const again = also !== undefined || (before && / held talks with /.test(textOf(before.words)));
  if (line.own || front === "" || !again) return line;
  const from = front.length - `${also ?? ""}held talks with `.length;
  return { ...line, words: spliced(line.words, from, front.length, "also met ") };
};

/** Places that one tours; a city, a mountain or an office is visited. */
const TOURABLE =
  /\b(?:museums?|parks?|zones?|stations?|base|projects?|plants?|works|factor(?:y|ies)|cent(?:er|re)s?|halls?|hospitals?|campus|laborator(?:y|ies)|workshops?|farms?|librar(?:y|ies)|terminals?|compan(?:y|ies)|enterprises?|firms?|galler(?:y|ies)|exhibitions?|sites?|dams?|markets?|mills?|studios?|gardens?|palace|castle|facilit(?:y|ies)|wetlands|depots?|store|ward|ports?|harbou?rs?|area|pavilions?|departments?|buildings?|headquarters|institutes?|schools?|shipyards?|yards?|boulevard|Ltd\.?|Limited|Inc\.?)$/iu;
const VISITED =
  /(?<!\b(?:was|were|be|been|had|has|have|who|that|which|where) (?:also |then |first )?)\bvisited (?=\S)/gu;
/** The end of the first place after "visited". */
const PLACE_END = /[,;“]| (?:and|in|of|on|at|by|with|together|during|under|located|where|which) |$/u;
const GONE = /\b(?:visited|toured)\b/gu;

/** "toured the mill", where the last that the text said of going somewhere is "visited". */
const asTour = (line: Line, before: string | undefined): Line => {
  if (line.own || isReported(line) || itemOf(line) === undefined) return line;
  const text = textOf(line.words);
  let { words } = line;
  let last = before;
  let shorter = 0;
  for (const { index } of text.matchAll(VISITED)) {
    const [what = ""] = text.slice(index + "visited ".length).split(PLACE_END, 1);
    const again = last === "visited" || text.slice(0, index).endsWith(" visitors ");
    const isToured = again && TOURABLE.test(what);
    last = isToured ? "toured" : "visited";
    if (!isToured) continue;
    words = spliced(words, index - shorter, index - shorter + "visited".length, "toured");
    shorter += 1;
  }
  return shorter > 0 ? { ...line, words } : line;
};

/** "It toured the mill", "It traveled to Reedham": one short act of the visitors. */
const ACT = new RegExp(
  `^(?:${VISITORS}) (?:(?:toured|visited|attended|met) (?=the |\\p{Lu}|an? )|(?:travell?ed|went|drove|flew) to )`,
  "iu",
);
const MAX_ACT = 9;
const ORDERED = /\b(?:also|then|first|later|earlier|before|after|afterwards|again)\b/iu;
const OF_VISITORS = new RegExp(`^(?:[^“;]*, )?(?:${VISITORS}) \\p{Ll}`, "iu");

/** "It also toured the mill", "It then traveled to Reedham": a short act behind another one of the same visitors. */
const asFurtherAct = (line: Line, before: Line | undefined): Line => {
  const text = textOf(line.words);
  const [act = ""] = ACT.exec(text) ?? [];
  const last = before && textOf(before.words);
  if (act === "" || line.own || !last || before.own || text.split(" ").length > MAX_ACT) return line;
  // Whom visitors met is what they came for, not a further act.
  if (/ came to /.test(last)) return line;
  if (isReported(before) || !OF_VISITORS.test(last) || ORDERED.test(`${last} ${text}`)) return line;
  const at = act.replace(/ to $/, "").trimEnd().lastIndexOf(" ") + 1;
  return { ...line, words: spliced(line.words, at, at, act.endsWith(" to ") ? "then " : "also ") };
};

/** "The delegation visited the mill": an act of the visitors that opens a paragraph without a time of its own. */
const OPENING =
  /^(?:(?:members of )?the (?:delegation|group|team|mission)|the (?:guests|visitors|participants)|(?:\p{Lu}[\p{L}'’-]+ ){1,2}|she |he )(?: )?(visited|toured|saw|watched|viewed) /iu;

/** "The guests also visited the mill": a further act of the visitors, at the beginning of a paragraph. */
const asAlso = (line: Line, went: ReadonlySet<string | undefined>): Line => {
  const text = textOf(line.words);
  const [front = "", verb = ""] = OPENING.exec(text) ?? [];
  const item = itemOf(line);
  const others = [...went].some((one) => one !== item);
  if (front === "" || line.own || isReported(line) || item === undefined || !others || went.has(item))
    return line;
  if (ORDERED.test(text)) return line;
  const at = front.length - `${verb} `.length;
  return { ...line, words: spliced(line.words, at, at, "also ") };
};
const SAW = /\b(?:visited|toured|saw|watched|viewed)\b/u;

/** Somebody's words, which may be about other visits. */
const isReported = ({ id }: Line): boolean => id.includes(".remarks[");

/** The blocks of a text without two neighbouring sentences that say that the same visitors visited something or held talks. */
export const withFurtherStops = (blocks: readonly Composed[]): Composed[] => {
  let last: string | undefined;
  const went = new Set<string | undefined>();
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((given, at) => {
      const line = at === 0 && went.size > 0 ? asAlso(given, went) : given;
      const before = block.lines[at - 1];
      const stop = asStops(line, before, block.lines[at + 1]);
      const made = stop === line ? asFurtherAct(asTour(asMeeting(line, before), last), before) : stop;
      if (!isReported(made) && itemOf(made) && SAW.test(textOf(made.words))) went.add(itemOf(made));
      if (!isReported(made)) last = textOf(made.words).match(GONE)?.at(-1) ?? last;
      return made;
    });
    return { ...block, lines };
  });
};
