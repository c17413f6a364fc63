import { organizationAlone } from "./items";
import { readLine } from "./line";
import type { Line } from "./text";

const UNIT =
  "(?:公司|单位|集团|中心|协会|商会|学校|医院|银行|管委会|开发区|园区|[局委办会司校院行厅处馆所台港镇市省县区州])";
// 示例领事馆总领事王小样一行到访我校，
const COMING = new RegExp(
  `^(?:(?:[今昨前]日|近日|日前|[今昨前]天|[上下]午|\\d{1,2}月\\d{1,2}日|\\d{1,2}日)[上下]?午?[，,]?)?([^，,。；：:]{6,60}?)(?:一行|等)?(?:共?[\\d一二两三四五六七八九十]{1,3}[人名位])?(?:到访|来访|访问|莅临|走访|拜访|参访|(?:来到?|赴|到|莅临))(?:了)?(?:我|本)${UNIT}(?=[，,。；进开考参交调洽访座学指商对]|$)`,
  "u",
);
const CLAUSE_END = /[，,。；;]/gu;
const RECEIVES =
  /(?:参加|出席|陪同|主持|接待|会见|迎接|参与|与会)(?:了)?[^，,。；;：:、]{0,16}(?:[，,。；;]|$)/u;
// 校长王小样会见了客人
const MAX_LINE = 300;

// 副校长王小样 of who writes names no organization; 州商务局局长 may have come along.
const isOfWriter = (words: string): boolean => {
  const [first] = readLine(words)[0]?.people ?? [];
  return first?.posts.every(({ organization }) => !organization) ?? false;
};
const namesSomebody = (words: string): boolean => {
  const people = readLine(words)[0]?.people ?? [];
  return people.some(({ names, posts }) => names.length > 0 && posts.some(({ title }) => title));
};

/** The lines of a report of a visit to who writes, whose people come behind: …一行到访我校，副校长王小样、处长李大例参加座谈. */
export const visitToUs = (line: Line): Line[] | undefined => {
  if (
    line.text.length > MAX_LINE ||
    /会见|会晤/u.test(line.text) ||
    !/[访到赴莅来](?:了)?[我本]/u.test(line.text)
  )
    return undefined;
  const [visit = "", guest = ""] = COMING.exec(line.text.trim()) ?? [];
  if (visit === "" || organizationAlone(guest, false) || !namesSomebody(guest)) return undefined;
  const behind = line.text.trim().slice(visit.length);
  for (const { index } of behind.matchAll(CLAUSE_END)) {
    const hosts = behind.slice(index + 1).trim();
    if (
      !RECEIVES.test(hosts) ||
      !isOfWriter(hosts.split(/[，,。；;、]/u)[0] ?? "") ||
      !namesSomebody(hosts.split(/[，,。；;]/u)[0] ?? "")
    )
      continue;
    const coming = line.text.trim().slice(0, visit.length + index);
    return [
      { ...line, raw: coming, text: guest, party: { side: "guest", isInLine: true } },
      { ...line, raw: hosts, text: hosts, party: { side: "host", isInLine: true } },
    ];
  }
  return undefined;
};
