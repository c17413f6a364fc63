import type { Composed, Line } from "../../compose";
import { OPEN, type Phrase, spliced, textOf } from "../../phrase";
import { pluralOf } from "../words/plural";

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*";
const VISITORS = "(?:[Tt]he (?:delegation|group|team|guests|visitors|party|mission|delegates)|[Ii]t|[Tt]hey)";
/** "toured the farm of Jim Reed, a farmer, in Hillham and was received by Reed": the owner of a place, named again. */
const OWN_PLACE = new RegExp(
  `^(?:[^“;]*?, )?${VISITORS} [^“;]*?\\b(?:visited|toured|went on to) (the ((?:\\p{Ll}+[ -]){0,2}\\p{Ll}+)) (of (${NAME}))(?:[${OPEN},] ?((?:an? )?[^,;“${OPEN}]+)[${OPEN},])?( in ${NAME})?(?: and|,? where (?:it|they)) (was|were) received by (${NAME})(?=$|[.,]| and \\p{Ll})`,
  "u",
);

/** Whether a place is called after its owner's work: "the family farm" of "a farmer". */
const showsPost = (place: string, post: string): boolean => {
  const noun = place.split(" ").at(-1) ?? "";
  return new RegExp(`\\b${noun}(?:er|ers)?$`, "iu").test(post);
};

/** "toured the farm in Hillham of Jim Reed, who received it": an owner who received the visitors, named once. */
const ownerOnce = (words: Phrase): Phrase => {
  const text = textOf(words);
  const found = OWN_PLACE.exec(text);
  const [all = "", place = "", noun = "", owner = "", name = "", post, city = "", was, again = ""] =
    found ?? [];
  if (!found || (name !== again && !name.endsWith(` ${again}`))) return words;
  const known = !post || showsPost(noun, post) ? "" : `, ${post.trim()}`;
  const receiving = `${known}, who received ${was === "were" ? "them" : "it"}`;
  const end = found.index + all.length;
  const more = /^ and /.test(text.slice(end)) ? "," : "";
  const from = found.index + all.lastIndexOf(`${place} ${owner}`) + place.length;
  const ofOwner = from + 1 + owner.length;
  return spliced(spliced(words, ofOwner, end, `${receiving}${more}`), from, from, city);
};

/** A stop of which only the owner is known, who received the visitors there. */
const STOP = new RegExp(
  `^((?:[Tt]he \\p{Ll}+|[Ii]t|[Tt]hey) (?:then |also )?(?:visited|toured|went on to)) (the (?:\\p{Ll}+ )*\\p{Ll}+[^s])( in ${NAME}) of (${NAME}), who received (it|them)$`,
  "u",
);

/** "toured the farms of Jim Reed in Hillham and Ann Lake in Milton, who received it": stops of one kind in a row. */
const stopsTogether = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as Line;
    const opened = STOP.exec(textOf(first.words));
    let to = at + 1;
    const owners = opened ? [`${opened[4]}${opened[3]}`] : [];
    for (let next = lines[to]; opened && next && !next.own; next = lines[to]) {
      const one = STOP.exec(textOf(next.words));
      if (!one || one[2] !== opened[2]) break;
      owners.push(`${one[4]}${one[3]}`);
      to += 1;
    }
    if (!opened || owners.length < 2) out.push(first);
    else {
      const list = `${owners.slice(0, -1).join(", ")} and ${owners.at(-1)}`;
      const text = `${opened[1]} ${pluralOf(opened[2] ?? "")} of ${list}, who received ${opened[5]}`;
      const paths = lines.slice(at, to).flatMap(({ words }) => words.paths);
      out.push({ ...first, words: { pieces: [{ s: text }], paths } });
    }
    at = to;
  }
  return out;
};

/** The blocks of a text in which the owner of a place, who received the visitors there, is named once. */
export const withOwnersReceiving = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    let changed = false;
    for (const one of block.lines) {
      const stop = !one.own && one.id.startsWith("agenda[") && !one.id.includes(".remarks[");
      const words = stop ? ownerOnce(one.words) : one.words;
      changed ||= words !== one.words;
      lines.push(words === one.words ? one : { ...one, words });
    }
    return changed ? { ...block, lines: stopsTogether(lines) } : block;
  });
