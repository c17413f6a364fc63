import { type Composed, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 会长甲致辞表示欢迎: one person's address of which nothing more is known. */
const ALONE = /^(?<who>[^，。；：“”]{4,60}?)(?<act>(?:致辞|致词|讲话|发言)(?:表示(?:欢迎|祝贺|感谢))?)$/u;
/** Those who are named together already. */
const SEVERAL = /(?:分别|先后|还|也|依次)$|^(?:随后|最后|会后|会前)/u;
const TOGETHER =
  /^(?<who>[^，。；：“”]{4,120}?)分别(?<act>(?:致辞|致词|讲话|发言)(?:表示(?:欢迎|祝贺|感谢))?)$/u;
const LISTED = /[、和与]/u;
/** Characters of a sentence that has room for another speaker. */
const ROOM = 110;

/** 会长甲、主任乙分别致辞表示欢迎, for 会长甲致辞表示欢迎。主任乙致辞表示欢迎. */
export const withSameActsTogether = (block: Composed): Composed =>
  withNeighboursJoined(block, (a, b) => {
    if (a.own || b.own) return undefined;
    const [first, second] = [textOf(a.words), textOf(b.words)];
    const several = TOGETHER.exec(first)?.groups;
    const one = several ?? ALONE.exec(first)?.groups;
    const other = ALONE.exec(second)?.groups;
    const { who = "", act = "" } = one ?? {};
    if (!other?.who || act !== other.act || first.length + second.length > ROOM) return undefined;
    if (SEVERAL.test(who) || SEVERAL.test(other.who) || LISTED.test(other.who)) return undefined;
    if (!several && LISTED.test(who)) return undefined;
    const people = say`${partOf(a.words, 0, who.length)}、${partOf(b.words, 0, other.who.length)}`;
    return { ...a, words: sourced(say`${people}分别${act}`, ...a.words.paths, ...b.words.paths) };
  });
