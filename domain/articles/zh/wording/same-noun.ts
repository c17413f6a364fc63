import type { Rewording } from "../../rewording";

const ATTENDING = /参会(?=(?:人员|代表|嘉宾)等?(?:参加|出席))/u;
/** The words in front of such a noun go with it: 甲园主要负责人和乙园主要负责人 has no 甲园主要. */
const OF_BOTH =
  /(?<=^|[，；])[^，。；、（）和与及]{2,24}?((?:主要|相关|有关|部分|工作|技术|管理|科研|医护|(?<!主要|相关|有关|部分|工作|技术|管理|科研|医护))(?:负责人|代表|人员))和[^，。；、（）和与及]{2,24}\1(?=参加|出席|陪同|随行|同行|汇报|介绍|发言|致辞)/u;
const OF_MEMBERS =
  /(?<=[^，。；、和与]{2})(商会|协会|学会|公司|集团|学院|医院)[^，。；、和与]{1,10}[、和](\1)(?=会员|成员|员工|师生)/u;

/** 学员和学员参加活动: two groups of which only the same noun is known. */
const SAME_GROUP =
  /(?<=^|[，；、]|接待了|会见)(\p{Script=Han}{2,8})(?:和|、)\1(?=$|[，；、和与在]|参加|出席|随行|同行|陪同|一行|等|到访|来访|访问|参观|考察|走访|赴)/u;

/** 12家企业的企业家, 甲办人员参加, 甲部门和乙科室负责人汇报, 甲商会企业家、会员: a noun that the same clause has already said of the people. */
export const nounOfPeopleOnce: Rewording = (text) => {
  const firms = text.indexOf("家企业企业");
  if (firms >= 0) return { from: firms + 3, to: firms + 3, text: "的" };
  const attending = text.includes("参会") ? ATTENDING.exec(text) : null;
  if (attending) return { from: attending.index, to: attending.index + 2, text: "" };
  const same = SAME_GROUP.exec(text);
  if (same?.[1]) return { from: same.index + same[1].length, to: same.index + same[0].length, text: "" };
  const both = OF_BOTH.exec(text);
  const [all = "", noun = ""] = both ?? [];
  if (both) {
    const to = both.index + all.indexOf(`${noun}和`) + noun.length;
    return { from: to - noun.length, to, text: "" };
  }
  const members = OF_MEMBERS.exec(text);
  const again = members?.[2]?.length ?? 0;
  const to = members ? members.index + members[0].length : 0;
  return members ? { from: to - again, to, text: "" } : undefined;
};
