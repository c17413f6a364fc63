import { costly } from "./costly";
import { readLine } from "./line";

const TIME = /^\s*\d{1,2}[:：.]\d{2}(?:\s*[-–—~～至到]\s*\d{1,2}[:：.]\d{2})?(?:\s*[ap]\.?m\.?)?\s+/iu;
// 茶歇, "Registration and coffee"
const BREAK = costly(
  /^(?:(?:嘉宾|来宾|代表|会议|现场|集体|自由|互动|圆桌)?(?:签到|报到|入场|茶歇|休息|午餐|午休|晚餐|晚宴|签约(?:仪式)?|签字仪式|揭牌(?:仪式)?|合影|合影留念|讨论|交流|研讨|提问|问答|参观|散会|会议结束|开幕|闭幕|开场|结束)(?:与|及|和|、|\/)?){1,3}(?:\s*[（(][^（）()]{2,16}[)）])?$|^(?:registration|coffee|tea|lunch|dinner|buffet|refreshments|break|networking|drinks|reception|group photo|close|closing|departure|discussion|q ?& ?a|general|open|arrival|welcome|and|&|\s|,|\/)+$/iu,
);
// 主旨报告《示例的实践》
const TALK = /^\p{Script=Han}{0,8}\s*《[^》]*》\s*/u;
// 总结  before a name
const ITEM = costly(
  /^(?:总结|小结|闭幕|闭幕式|开幕|开幕式|点评|会议总结|总结讲话|总结发言|主持开场)(?:\s+|[:：]\s*)(?=\p{Script=Han}{2})/u,
);
// 来宾致辞——, 主题演讲二：
const ACT = costly(
  /^\p{Script=Han}{0,8}(?:致辞|致词|致欢迎[辞词]|演讲|发言|讲话|点评|总结|推介|分享|介绍|主持|报告)[一二三四五六七八九十\d]{0,2}\s*(?:——|—|–|-|[:：])\s*(?=\p{Script=Han}{2})/u,
);
// "Opening address: Ann Example"
const ITEM_EN = costly(
  /^(?:(?:words of )?welcome|(?:opening|closing|welcome|welcoming|introductory|keynote|concluding|summary)(?: (?:address|remarks|speech|words|session|lecture|talk))?|introduction|summary|vote of thanks|farewell|(?:panel|panel discussion|discussion|round ?table|fireside chat|q ?& ?a|presentations?|speech(?:es)?|lecture|impulse|statements?)(?: (?:\d{1,2}|[IVX]{1,3}))?)\s*(?::|\s[–—-])\s+(?=\p{Lu})/iu,
);

// "Welcome by Ann Example", "Panel chaired by Ann Example (Model Union) with"
const ACT_OF_EN = costly(
  /^(?:(?:(?:opening|closing|welcoming|short|brief|keynote) )?(?:welcome|remarks|address|speech|greetings?|presentation|introduction|keynote) by|(?:panel|session|discussion|round ?table|workshop)(?: \d{1,2})? (?:chaired|moderated|led|introduced) by) (?:the )?(?=\p{Lu})/iu,
);

const OF_VISIT =
  /^(?:抵达|到达|参观|前往|出发|离开|座谈|会谈|会见|午餐|晚餐|用餐|合影|签约|返回|考察|走访|乘车)/u;
/** Whether a line of a programme names only people who are listed elsewhere: 09:00 抵达门诊楼，院长王小样迎接. */
export const isOfListed = (line: string, isListed: (name: string) => boolean): boolean => {
  const time = TIME.exec(line)?.[0];
  const rest = time ? line.slice(time.length).trim() : "";
  if (!OF_VISIT.test(rest)) return false;
  const names = (readLine(rest.replace(/^[^，,；;]*[，,；;]/u, ""))[0]?.people ?? []).flatMap(
    (each) => each.names,
  );
  return names.length > 0 && names.every(({ text }) => isListed(text));
};

/** Of a line of a programme, the words about people, and those about what is held at which time. */
export const withoutProgramme = (line: string): { text: string; items: string[] } => {
  const time = TIME.exec(line)?.[0];
  if (!time) return { text: line, items: [] };
  const rest = line.slice(time.length).trim();
  if (BREAK.test(rest)) return { text: "", items: [line.trim()] };
  const item = [TALK, ITEM, ACT, ITEM_EN, ACT_OF_EN].map((form) => form.exec(rest)?.[0]).find((each) => each);
  if (!item) return { text: line, items: [] };
  return { text: rest.slice(item.length).replace(/ with:?$/u, ""), items: [item.trim()] };
};
