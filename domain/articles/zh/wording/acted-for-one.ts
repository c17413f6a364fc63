import type { Rewording } from "../../rewording";

/** 主任安例（代表领导班子）、部长白样（代表领导班子）走访了: two people who act for the same group. */
const FOR_ONE =
  /(?:^|，)[^，。；、（）]{2,40}(（代表([^（）]{2,12})）)、[^，。；、（）]{2,40}(（代表\2）)(?=(?:走访|慰问|看望|参观|考察|调研|出席|参加|会见|接待|访问|向|为|对))/u;

/** 主任安例、部长白样代表领导班子走访了, for a bracket behind each of the two. */
export const actedForOne: Rewording = (text) => {
  const found = FOR_ONE.exec(text);
  const [all = "", first = "", group = "", second = ""] = found ?? [];
  if (!found) return undefined;
  const to = found.index + all.length;
  const at = found.index + all.indexOf(first);
  return [
    { from: to - second.length, to, text: `代表${group}` },
    { from: at, to: at + first.length, text: "" },
  ];
};

const VISIT = /(?:参加|进行)对([^，。；]{2,40})的(?:访问|走访|考察)(?=，|$)/u;

/** 代表团访问甲校和乙校, for 代表团参加对甲校和乙校的访问. */
export const visitedPlainly: Rewording = (text) => {
  const found = VISIT.exec(text);
  if (!found?.[1]) return undefined;
  const verb = /(访问|走访|考察)$/u.exec(found[0])?.[1] ?? "访问";
  return { from: found.index, to: found.index + found[0].length, text: `${verb}${found[1]}` };
};
