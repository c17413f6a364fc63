import { loose, type Phrase, partOf, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationNames } from "../organizations/organizations";
import { kindNoun, kindOf } from "../people/groups";
import { enumeration, sideBySide } from "../words/grammar";

/** Groups after which a number is placed: 各机构负责人及部分代表共170余人. */
const SEVERAL =
  /[^、]{4,}(?:、|以及|及|和).*(?:及|以及|和).{2,}(?:代表|负责人|人员|人士|专家|学者|师生|嘉宾|领导)$/;

/** Where those came from precedes their number: 来自四个县的460名学员, 松山、云雀等地的400余名人士. */
const FROM =
  /^((?:来自|全[省市县区国]|各|[一二三四五六七八九十百两\d]+[余多]?[家所个国])[^，；]*的|[^，；]+等(?:地|国|国家|地区|省市|省区市)的)([^的，；]{2,8})$/;

/** Words for attendees of an event that do not identify them. */
const THOSE_THERE = /^(?:与会|参会|到会|参加|参与|出席)的?(?:人员|人士|人数|人|者)$/;

/** 400余名代表: counted with 名 before people, 人 alone; 余 after round figures. */
export const attendanceCount = (discourse: Discourse, named = true): Phrase | undefined => {
  const { attendance } = discourse.facts.record;
  if (!attendance?.count) return undefined;
  const of = discourse.facts.said(attendance.of, "attendance.of");
  // 290余人参加, not 290余名与会人员参加.
  const whole = named && !THOSE_THERE.test(of?.text ?? "");
  const n = attendance.count;
  const unit = of && whole ? "名" : "人";
  const over = n >= 10 && n % 10 === 0 ? (n === 100 ? `100多${unit}` : `${n}余${unit}`) : `超过${n}${unit}`;
  const words =
    attendance.bound === "over"
      ? over
      : `${attendance.bound === "about" ? "约" : attendance.bound === "nearly" ? "近" : ""}${n}${unit}`;
  const counted = plain(words, ["attendance.count", ...(attendance.bound ? ["attendance.bound"] : [])]);
  if (of && whole && SEVERAL.test(of.text))
    return say`${phrase(of)}共${{ ...counted, pieces: [{ s: words.replace(/名$/, "人") }] }}`;
  const [, from, noun] = (whole && FROM.exec(of?.text ?? "")) || [];
  if (of && from && noun) return say`${from}${counted}${plain(noun, [of.path])}`;
  return say`${counted}${of ? (whole ? phrase(of) : plain("", [of.path])) : ""}`;
};

/** Characters of the participants before which 包括……在内的 would be unclear. */
const LONG_CROWD = 16;

/** Whether somebody spoke or presided, rather than being one of those who were counted. */
const actedThere = ({ content, facts }: Discourse, { key, raw }: Who): boolean =>
  raw.roles?.some((role) => role === "chair" || role === "speaker") === true ||
  facts.record.organizers?.some((one) => one.participant === key) === true ||
  content.scenes.some(
    ({ item }) =>
      item.people?.some((one) => one.key === key && (one.as === "chair" || one.as === "speaker")) ||
      item.remarks?.some(({ by }) => by !== "all" && by?.includes(key)),
  );

/**
 * The only group whose people were counted by their own noun: 听众 of 300余名听众, 商会代表和侨团代表 of 20名代表. Others who came may have been
 * counted with them, so that the number is not that of the group.
 */
const countedGroup = (discourse: Discourse, of: string): Who | undefined => {
  const there = discourse.facts.people.filter((who) => who.present);
  const [only, ...more] = there.filter((who) => who.group);
  if (there.some((who) => !who.group && !actedThere(discourse, who))) return undefined;
  if (!only?.group?.text.endsWith(of)) return undefined;
  const text = only?.group?.text ?? "";
  const whole = text === of ? (only?.of ?? []).length > 0 : SEVERAL.test(text) && only?.of.length === 0;
  return only && more.length === 0 && whole ? only : undefined;
};

/** The memory's key for a group that the text has named with the number of all who took part. */
const countedKey = ({ key }: Who): string => `counted ${key}`;

/** Whether the text has said of a group that it took part, with its number. */
export const isNamedWithNumber = ({ memory }: Discourse, who: Who): boolean =>
  memory.marks.has(countedKey(who));

/** 来自甲县、乙县的300余名听众, 商会代表和侨团代表近20人: those who were counted, with who they were, where the text has not said so. */
const countedAs = (discourse: Discourse, counted: Phrase, listed: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  const of = facts.said(facts.record.attendance?.of, "attendance.of");
  const who = of && !THOSE_THERE.test(of.text) ? countedGroup(discourse, of.text) : undefined;
  if (!of || !who?.group || knows(memory, who) || listed.includes(who)) return undefined;
  const number = textOf(counted);
  if (!number.endsWith(`名${of.text}`)) return undefined;
  meet(memory, who);
  memory.marks.add(countedKey(who));
  if (who.group.text !== of.text) {
    const size = number.length - of.text.length - 1;
    return sourced(say`${loose(phrase(who.group))}${partOf(counted, 0, size)}人`, ...counted.paths);
  }
  const open = who.raw.ofOpen === true;
  const places = who.of.every(({ name }) => /[省市县区州]$/u.test(name.text));
  const noun = kindNoun(who).replace(/的$/u, "") || (places ? "地" : kindOf(who));
  const from = say`来自${loose(organizationNames(discourse, who.of, open))}${open ? noun : ""}的${counted}`;
  return sourced(from, who.group.path, open ? `${who.path}.ofOpen` : undefined);
};

/**
 * 包括甲在内的100余名代表, 甲、乙等100余名代表: those who took part, as one subject. `listed`: of whom the same sentence has a list.
 */
export const attendanceWords = (discourse: Discourse, listed: readonly Who[] = []): Phrase | undefined => {
  const who = attendanceCount(discourse);
  if (!who) return undefined;
  const including = discourse.facts.list(
    discourse.facts.record.attendance?.including,
    "attendance.including",
  );
  const long = textOf(who).length > LONG_CROWD;
  if (including.length > 0 && long) return say`${who}（含${loose(enumeration(including.map(phrase)))}）`;
  const [first, second, ...more] = including;
  if (!first) return countedAs(discourse, who, listed) ?? who;
  if (!second) return say`包括${loose(phrase(first))}在内的${who}`;
  // 包括来自甲市的代表，以及来自乙国、丙国的代表在内的800名代表: two groups by where they come from.
  const byOrigin =
    more.length === 0 &&
    /[、等]/.test(first.text + second.text) &&
    including.every(({ text }) => text.startsWith("来自"));
  if (byOrigin) return say`包括${loose(phrase(first))}，以及${loose(phrase(second))}在内的${who}`;
  // 嘉宾、34所高校的代表等120余名同仁: several groups before the number of all.
  return say`${sideBySide(including.map(phrase))}等${who}`;
};
