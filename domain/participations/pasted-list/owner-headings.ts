import { costly } from "./costly";
import { organizationAlone } from "./items";

// 【示例公司】参会：, 【示例公司】来访人员名单：, 【示例公司参会人员】
const IN_BRACKETS = costly(
  /^(?:【(?<own>[^【】]{2,30}?)】\s*|\[(?<latin>[^[\]]{2,30}?)\]\s*|【(?<within>[^【】]{3,30}?))(?=\p{Script=Han})拟?(?<verb>参会|参加|出席|报名|与会|到会|来访|到访)(?:会议|活动)?的?(?:人员|名单|领导|嘉宾|代表|情况){0,2}】?(?:[:：]|(?<=】)$)\s*/u,
);
// 示例商会参会：王小样, 示例集团报名：
const PLAIN = costly(
  /^(?<own>\p{Script=Han}[^\p{P}\s]{3,29}?)拟?(?<verb>参会|参加|出席|报名|与会|到会|来访|到访)(?:会议|活动)?的?(?:人员)?[:：]\s*/u,
);
// 感谢示例公司来访：, 欢迎…
const NO_OWNER = /^(?:非常|热烈|衷心)?(?:感谢|谢谢|欢迎|祝贺|期待|邀请|关于|接待|安排|通知)/u;
// 示例市工业 of 示例市工业和信息化局 is none.
const ENDS_ORGANIZATION = /(?:[局委厅署院会校行社团部办处司馆]|公司|集团|中心|大学|政府|园区|开发区)$/u;
/** Whether words name two organizations, both of which have people in the list: 示例局和样例公司. */
export const areTwo = (name: string): boolean =>
  [...name.matchAll(/[和与及暨、]/gu)].some(
    ({ index, 0: joint }) =>
      ENDS_ORGANIZATION.test(name.slice(0, index)) &&
      organizationAlone(name.slice(0, index), false) &&
      organizationAlone(name.slice(index + joint.length), false),
  );
const VISITING = /^[来到]访$/u;

/** A heading of an organization's people in its usual form: 示例公司参会人员： for 【示例公司】参会： or 示例公司报名：. */
export const ownerHeadingInFull = (text: string): string => {
  const found = IN_BRACKETS.exec(text) ?? PLAIN.exec(text);
  const { own, latin, within, verb = "" } = found?.groups ?? {};
  const name = (own ?? latin ?? within ?? "").trim();
  if (!found || NO_OWNER.test(name) || !organizationAlone(name, false) || areTwo(name)) return text;
  return `${name}${VISITING.test(verb) ? "来访" : "参会"}人员：${text.slice(found[0].length)}`;
};
