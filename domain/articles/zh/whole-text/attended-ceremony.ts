import { type Composed, isParagraph, type Line } from "../../compose";
import { maybe, type Phrase, partOf, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 3月5日，大使安例与部长白样共同在云雀出席落成仪式: who attended, where, and what. */
const ATTENDED =
  /^(?<time>\d[^，。；]{0,20}，)?(?<who>[^，。；]{4,60}?)(?<both>共同)?在(?<place>[^，。；在]{2,40})出席(?<what>[^，。；]{4,60}(?:仪式|典礼))(?<more>，[^。；]+)?$/u;
/** 率团出席: a journey to the ceremony. */
const WENT = /率|一行|赴|应邀/u;
const AGAIN = /^，并?(?:出席|参加)(?:仪式|典礼)$/u;
/** ，安例、部长白样出席仪式: all who attended, behind the one whom the title names. */
const ALL = /^，([^，、与和]{2,12})([、与和].+)出席(?:仪式|典礼)$/u;

/** The sentence with the ceremony as its subject; undefined where it says something else. */
const heldAndAttended = (words: Phrase, official: string): Phrase | undefined => {
  const text = textOf(words);
  const found = ATTENDED.exec(text)?.groups ?? {};
  const { time = "", who = "", both = "", place = "", what = "" } = found;
  // The same person attended the ceremony as an item too.
  const more = AGAIN.test(found.more ?? "") ? "" : (found.more ?? "");
  if (what === "" || what !== official || WENT.test(who)) return undefined;
  const part = (from: number, length: number) => partOf(words, from, from + length);
  const at = time.length + who.length + both.length + 1;
  const ceremony = part(at + place.length + 2, what.length);
  const [, own = "", others = ""] = ALL.exec(more) ?? [];
  const all = own !== "" && who.endsWith(own);
  const from = text.length - more.length + 1 + own.length;
  const there = part(time.length, who.length + (all ? 0 : both.length));
  const behind = all ? plain("") : part(text.length - more.length, more.length);
  return say`${maybe`${part(0, time.length)}`}${ceremony}在${part(at, place.length)}举行，${there}${all ? part(from, others.length) : ""}出席${behind}`;
};

/** 约120人参加 behind a sentence that ends in 出席. */
const tookPart = (line: Line): Line => {
  const text = textOf(line.words);
  const from = text.search(/出席(?:仪式|典礼)$/u);
  return from < 0 || line.own ? line : { ...line, words: spliced(line.words, from, text.length, "参加") };
};

/** 落成仪式在云雀举行，大使安例出席, for 大使安例在云雀出席落成仪式: the ceremony is the news of the event of that name, whoever the title begins with. */
export const withCeremonyAttended = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const official = facts.said(facts.record.officialName, "")?.text;
  const lead = blocks.find(isParagraph);
  const [first, ...rest] = lead?.lines ?? [];
  if (!lead || !first || first.own || first.id !== "title" || official === undefined) return [...blocks];
  if (facts.record.kind === "outbound_visit") return [...blocks];
  const words = heldAndAttended(first.words, official);
  if (!words) return [...blocks];
  const made: Composed = { ...lead, lines: [{ ...first, words }, ...rest.map(tookPart)] };
  return blocks.map((block) => (block === lead ? made : block));
};
