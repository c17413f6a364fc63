import { costly } from "./costly";

// 王小样一行8人来我市考察|花生加工产业|。: what the party came to see, not an employer of anybody.
const OBJECT = costly(
  /(?<=(?:一行(?:\d{1,3}[人名位])?|率[团队])(?:专程|先后|近日|日前|于?\d{1,2}[月日号]){0,2}(?:前来|来到|莅临|来|到|赴)[我本贵]\p{Script=Han}{1,3}?(?:考察|调研|参观|学习|了解|洽谈|对接)(?:了)?)(?!(?:考察|调研|参观|学习|了解|洽谈|对接|交流|座谈|访问|指导|工作|活动)+[，,。；;]?$)\p{Script=Han}{2,16}(?=[，,。；;]|$)/gu,
);
const HOLDS_PEOPLE = /陪同|接待|会见|座谈会|参加|出席|先生|女士|[长席记任]$/u;

/** A Chinese line without what a visiting party came to see (来我市考察花生加工产业), and these words. */
export const withoutVisitObjects = (line: string): { text: string; objects: string[] } => {
  const objects: string[] = [];
  if (!/一行|率[团队]/u.test(line)) return { text: line, objects };
  const text = line.replace(OBJECT, (words) => {
    if (HOLDS_PEOPLE.test(words)) return words;
    objects.push(words);
    return "";
  });
  return { text, objects };
};
