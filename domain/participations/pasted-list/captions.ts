// 台下就座人员 with names below it is their heading; 相关负责人 among names are people themselves.
const HEADS = /^(?!有关|相关|随行|工作|各|其他|陪同).{2,14}(?:人员|名单|嘉宾|来宾|领导|客人|成员)[:：]?$/;
// 示例交流会代表 above people: the delegates of an event.
const OF_EVENT =
  /^\P{P}{2,24}(?:交流|座谈|洽谈|研讨|推介|对接|恳谈|年|大|博览|招商|展览|报告|分享|培训)(?:会议?|班)(?:与会|参会)?代表[:：]?$|^\P{P}{2,24}(?:论坛|峰会|会议|活动|培训班|沙龙|仪式)(?:与会|参会)?代表[:：]?$/u;
// 示例园区调研代表 above people
const OF_WORK = /^[^\p{P}\s]{2,16}(?:调研|座谈|考察|洽谈|交流|对接|参观|研讨|走访|会谈)代表[:：]?$/u;
// 三、企业代表 above people.
const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）])\P{P}{2,10}$/u;

/** Whether a line above people is their heading, although it may be read as people: 参会领导. `isGroup`: it names a group only. */
export const isOverPeople = (text: string, source: string, isGroup: boolean): boolean =>
  isGroup && (OF_WORK.test(text) || HEADS.test(text) || OF_EVENT.test(text) || NUMBERED.test(source));
