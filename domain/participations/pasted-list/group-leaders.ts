import { costly } from "./costly";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

const PARTY = /(?:考察|调研|专家|访问|检查|评审|学习|参访|巡查|验收|评估|督导)组|组员/u;
// 评审组组长：王小样
const OF_PARTY = costly(
  /(?<![\p{Script=Han}])(?:考察|调研|专家|访问|检查|评审|学习|参访|巡查|验收|评估|督导)组(?=组长)/gu,
);
const LEADER = costly(/(?<![\p{Script=Han}])组\s*长(?=[:：\s]|\p{Script=Han}{2})|(?<=\s)组长$/gu);
// 示例协会专家组：组长王小样
const NAMED_PARTY = costly(
  /^(\s*)\P{P}{2,20}组[:：]\s*(?=(?:组长|成员|组员|召集人)(?:[:：\s]|\p{Script=Han}{2}))/u,
);

/** The lines of a list of one group of travellers or experts, whose 组长 leads all of it like a 团长. */
export const withGroupLeaders = (lines: Lines): Lines => {
  const texts = lines.map((line) => (line && !line.aside ? line.text : ""));
  const whole = texts.join("\n");
  const plain = (text: string): string => text.replace(NAMED_PARTY, "$1").replace(OF_PARTY, "");
  const leaders = texts.flatMap((text) => plain(text).match(LEADER) ?? []);
  if (leaders.length !== 1 || !PARTY.test(whole) || /副组长/u.test(whole)) return lines;
  return lines.map((line) => {
    if (!line || line.aside) return line;
    const text = plain(line.text).replace(LEADER, "团长");
    return text === line.text ? line : { ...line, text };
  });
};
