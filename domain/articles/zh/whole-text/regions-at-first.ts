import { allLines, type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { COUNTRY_NAMES } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { isQuoted } from "../words/enclosed";

interface Named {
  /** 星河国, 云雀省. */
  readonly region: string;
  /** 湖滨市. */
  readonly name: string;
}

/** 赴云雀省湖滨访问: a place by its name alone in front of what was done there. */
const DONE_THERE = /^(?:访问|考察|调研|参加|出席|开展|走访|[，；]|$)/u;
/** 省, 道: what a place abroad is in, behind its country. */
const INNER = "(?:\\p{Script=Han}{2,6}?[省道州])?";
const PROVINCE =
  "(?![访邀应赴到])\\p{Script=Han}{2,3}省|内蒙古自治区|广西壮族自治区|宁夏回族自治区|新疆维吾尔自治区";
/** 云雀省湖滨市: a place with what it is in. */
const PLACE = new RegExp(
  `(?<=^|[，、；：（与和及向由在到赴为对经受率访邀应])(${PROVINCE}|(?:${COUNTRY_NAMES})${INNER})(\\p{Script=Han}{2,4}?[市县州郡])(?![区政容民场])`,
  "gu",
);
/** 率星河国海角大学代表团: a delegation with its country, whose head may be of 海角医学院; 率云雀省商务厅相关领导 names no place. */
const LED = new RegExp(
  `率(${PROVINCE}|${COUNTRY_NAMES})(\\p{Script=Han}{2})(?!\\p{Script=Han}{0,3}[厅局委办])(?=\\p{Script=Han}{0,20}[团组队])`,
  "gu",
);
/** What a name may follow. */
const BEFORE = /^$|(?:[，、；：（与和及向由在到赴为对经受率访邀应]|访问|抵达|前往)$/u;
/** A post of the same region behind another: 市委副书记、云雀省湖滨市市长. */
const SECOND_POST = /[省市县区州]委[^，、；]{2,5}、$/u;

const placesIn = (text: string): Named[] =>
  [...text.matchAll(PLACE), ...text.matchAll(LED)].flatMap(({ 1: region = "", 2: name = "", index }) =>
    isQuoted(text.slice(0, index)) ? [] : [{ region, name }],
  );

/** The sentence with the region before the first mention of a place, and without it behind that. */
const atFirst = (line: Line, { region, name }: Named, at: number): Line => {
  const text = textOf(line.words);
  const again = text.indexOf(`${region}${name}`, at);
  const second =
    again >= 0 &&
    SECOND_POST.test(text.slice(0, again)) &&
    text.startsWith(`${name.slice(-1)}长`, again + region.length + name.length);
  const once =
    again < 0
      ? line.words
      : spliced(line.words, again, again + region.length + (second ? name.length : 0), "");
  const bare = name.endsWith("市") ? name.slice(0, -1) : name;
  const isBare = region.endsWith("省") && !text.startsWith(name, at);
  if (isBare && text.startsWith(bare, at) && DONE_THERE.test(text.slice(at + bare.length)))
    return { ...line, words: spliced(once, at, at + bare.length, `${region}${name}`) };
  return { ...line, words: spliced(once, at, at, region) };
};

/** The sentence without the region of a place that an earlier one has named with it. */
const again = (line: Line, { region, name }: Named): Line => {
  const at = textOf(line.words).indexOf(`${region}${name}`);
  return at < 0 ? line : { ...line, words: spliced(line.words, at, at + region.length, "") };
};

/** 云雀省湖滨市市长……率湖滨市代表团, for 湖滨市市长……率云雀省湖滨市代表团: what a place is in comes at its first mention. */
export const withRegionsAtFirst = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const lines = allLines(blocks);
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const named = [title, ...lines.map(({ words }) => textOf(words))].flatMap(placesIn);
  const changed = new Map<Line, Line>();
  const placed = new Set<string>();
  for (const place of named) {
    if (placed.has(place.name)) continue;
    placed.add(place.name);
    // 访问湖滨，与星河国湖滨市市长座谈.
    const called = place.name.length > 3 ? place.name.replace(/市$/, "") : place.name;
    const first = lines.find(({ words }) => textOf(words).includes(called));
    const now = first && (changed.get(first) ?? first);
    const text = now ? textOf(now.words) : "";
    const at = text.indexOf(called);
    const before = lines.slice(0, first ? lines.indexOf(first) : 0).map(({ words }) => textOf(words));
    const known = [...before, text.slice(0, at)].some((words) =>
      words.includes(place.region.replace(/省$/, "")),
    );
    if (
      !first ||
      !now ||
      first.own ||
      known ||
      !BEFORE.test(text.slice(0, at)) ||
      isQuoted(text.slice(0, at))
    )
      continue;
    changed.set(first, atFirst(now, place, at));
    for (const line of lines.slice(lines.indexOf(first) + 1))
      if (!line.own) changed.set(line, again(changed.get(line) ?? line, place));
  }
  if (changed.size === 0) return [...blocks];
  return blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((line) => changed.get(line) ?? line) } : block,
  );
};
