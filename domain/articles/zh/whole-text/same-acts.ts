import { type Composed, type Line, withNeighboursJoined } from "../../compose";
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

/** 甲代表团参加会议: people of whom only is said that they were there. */
const ATTENDED =
  /^(?!随后|最后|该|其|当[天日]|\d|.*(?:主持|介绍|表示|还|[就率由在]|分别|先后|此外))(?<who>[^；。：“”]{4,150}?)(?<verb>参加|出席)(?<event>(?:会议|活动|仪式|座谈会?|会谈|\p{Script=Han}{2,4}(?:会|式|论坛)))$/u;
/** 甲应邀参加, 乙以线上方式参加: how somebody was there, behind whom a list does not go on. */
const CAME =
  /(?:邀|邀请|共同|一[同起道]|陪同|随同|专程|亲自|全程|方式|线上|视频|连线|作为[^，、]*|也|均|都|将|拟)$/u;
/** Characters of a sentence that has room for all who were there. */
const ROOM_FOR_LIST = 180;

/** 甲代表团，乙、丙参加会议, for 甲代表团参加会议。乙、丙参加会议. */
const attendedTogether = (a: Line, b: Line): Line | undefined => {
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const [one, other] = [ATTENDED.exec(first)?.groups, ATTENDED.exec(second)?.groups];
  if (!one?.who || !other?.who || one.event !== other.event || first.length + second.length > ROOM_FOR_LIST)
    return undefined;
  if (/等$/u.test(one.who) || CAME.test(one.who) || CAME.test(other.who)) return undefined;
  const listed = /[、，及]/u.test(`${one.who}${other.who}`);
  // 甲团和乙团，以及丙: behind 和 a list goes on with another link.
  const mark = /[和及]/u.test(one.who) ? "，以及" : listed ? "，" : "、";
  const people = say`${partOf(a.words, 0, one.who.length)}${mark}${partOf(b.words, 0, other.who.length)}`;
  return {
    ...a,
    words: sourced(say`${people}${other.verb ?? ""}${other.event ?? ""}`, ...a.words.paths, ...b.words.paths),
  };
};

/** 会长甲、主任乙分别致辞表示欢迎, for 会长甲致辞表示欢迎。主任乙致辞表示欢迎. */
export const withSameActsTogether = (block: Composed): Composed =>
  withNeighboursJoined(block, (a, b) => {
    if (a.own || b.own) return undefined;
    const there = attendedTogether(a, b);
    if (there) return there;
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
