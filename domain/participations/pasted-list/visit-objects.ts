import { costly } from "./costly";

// 王小样一行8人来我市考察|花生加工产业|。: what the party came to see, not an employer of anybody.
const OBJECT = costly(
  /(?<=(?:一行(?:\d{1,3}[人名位])?|率[团队])(?:专程|先后|近日|日前|于?\d{1,2}[月日号]){0,2}(?:前来|来到|莅临|来|到|赴)[我本贵]\p{Script=Han}{1,3}?(?:考察|调研|参观|学习|了解|洽谈|对接)(?:了)?)(?!(?:考察|调研|参观|学习|了解|洽谈|对接|交流|座谈|访问|指导|工作|活动)+[，,。；;]?$)\p{Script=Han}{2,16}(?=[，,。；;]|$)/gu,
);
// …率团来样例市考察|生物医药产业发展情况|。
const OBJECT_OF_CITY = costly(
  /(?<=(?:率[团队]|率\P{P}{0,4}团|一行(?:\d{1,3}[人名位])?|带队)(?:专程|先后|近日|日前)?(?:前来|来到|莅临|来|到|赴|在)\p{Script=Han}{2,8}?[省市区县州旗镇](?:考察|调研|参观|学习|了解|洽谈|对接)(?:了)?)(?!(?:考察|调研|参观|学习|了解|洽谈|对接|交流|座谈|访问|指导|工作|活动)+[，,。；;]?$)\p{Script=Han}{2,20}(?:、\p{Script=Han}{2,14}){0,3}(?=[，,。；;]|$)/gu,
);
// …率团到访样例市，|考察电子信息产业|，…
const OBJECT_CLAUSE = costly(
  /[，,]\s*((?:并|就|重点|实地|深入|共同)*(?:考察|调研|参观|学习|了解|洽谈|对接|推介|探讨|商谈|研究|交流)了?(?!(?:考察|调研|参观|学习|了解|洽谈|对接|交流|座谈|访问|指导|工作|活动)*[，,。；;])\p{Script=Han}{2,24}(?:[、及和与]\p{Script=Han}{2,16}){0,3})(?=[，,。；;]|$)/gu,
);
const VISITS = costly(
  /一行|率[团队]|率\P{P}{0,4}团|带队|来访|到访|访问|(?:到|来|赴)\P{P}{1,8}(?:参观|考察|调研|学习)/u,
);
const NAMES_SOMEBODY =
  /(?:[长席记任理裁授师]|主任|书记|秘书长|院士)\p{Script=Han}{2,4}(?:陪同|接待|参加|出席|等|、|$)/u;
const HOLDS_PEOPLE = /陪同|接待|会见|座谈会|参加|出席|先生|女士|[长席记任]$/u;

/** A Chinese line without what a visiting party came to see (来我市考察花生加工产业), and these words. */
export const withoutVisitObjects = (line: string): { text: string; objects: string[] } => {
  const objects: string[] = [];
  if (!VISITS.test(line)) return { text: line, objects };
  const dropped = (words: string, clause: unknown): string => {
    if (HOLDS_PEOPLE.test(words) || NAMES_SOMEBODY.test(words)) return words;
    objects.push(typeof clause === "string" ? clause : words);
    return "";
  };
  const text = line.replace(OBJECT, dropped).replace(OBJECT_OF_CITY, dropped).replace(OBJECT_CLAUSE, dropped);
  return { text, objects };
};
