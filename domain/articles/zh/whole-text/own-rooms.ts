import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { nounAgain } from "../words/at-own-organization";
import { isQuoted } from "../words/enclosed";

/** Characters of a name that is long in front of each of its rooms. */
const LONG = 7;
const ROOM =
  /^(?:[^，。；、的与和及“”]{0,4}?)(?:(?:历史|展览|陈列|成果|校史|院史|馆史|荣誉)馆|(?:学术|办公|教学|实验|科研|综合|行政|图书|\d+号)大?楼|会议室|会议厅|报告厅|接待室|会客厅|会客室|展厅|展室|实验室|礼堂)(?![长主馆]|负责|建设|技术)/u;

/** 总站, 该院: what the office's own organization is called in front of its rooms. */
const nounOf = (name: string): string => /总[站局台社]$/u.exec(name)?.[0] ?? nounAgain(name);

const hasRoom = (block: Composed, name: string): boolean => {
  if (isParagraph(block))
    for (const { words } of block.lines) {
      const text = textOf(words);
      const at = text.indexOf(name);
      if (at > 0 && ROOM.test(text.slice(at + name.length))) return true;
    }
  return false;
};

/**
 * 在总站学术楼, 参观了该院实验室: a room of the office's own organization after its first mention. Not where another organization could be
 * called so, or has a room of that name as a unit.
 */
export const withOwnRooms = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const home = facts.org(facts.record.home, "home");
  const name = home?.name.text ?? "";
  const noun = name.length < LONG || home?.org.short ? "" : nounOf(name);
  if (noun === "" || !blocks.some((block) => hasRoom(block, name))) return [...blocks];
  const others = facts.allOrgs().filter((org) => org !== home?.org);
  const last = noun.slice(-1);
  const isClear =
    others.every((org) => !org.name.text.startsWith(name) && org.parent?.org !== home?.org) &&
    (noun.startsWith("总") || others.every((org) => !org.name.text.endsWith(last)));
  if (!isClear) return [...blocks];
  let known = false;
  return withLinesReplaced(blocks, (one): Line[] => {
    const text = textOf(one.words);
    if (!known || one.own) {
      known ||= text.includes(name);
      return [one];
    }
    const at = text.indexOf(name);
    const fits = at > 0 && ROOM.test(text.slice(at + name.length)) && !isQuoted(text.slice(0, at));
    return [fits ? { ...one, words: spliced(one.words, at, at + name.length, noun) } : one];
  });
};
