/** Acts named by a noun that another noun describes: 领事巡视, 文艺演出. */
const NOUN =
  "(?!开展|进行|参加|出席|举[办行]|观看|观摩|考察|调研|学习|参观|访问|走访|组织|洽谈|接受|交流)\\p{Script=Han}{2}(?:巡视|义诊|巡诊|采风|演出|培训)";
const AIM = new RegExp(`^${NOUN}$`, "u");
const AT_END = new RegExp(`^[^，。；]*[赴到](?:\\p{Script=Han}{1,9}[省市县区州国])(?=${NOUN}$)`, "u");

/** 开展领事巡视: a purpose that is a noun, with the verb that it needs. */
export const withVerbOfNoun = (purpose: string): string => (AIM.test(purpose) ? `开展${purpose}` : purpose);

/** Where 开展 belongs in 赴某市领事巡视, a title that ends in such a noun; undefined where it has a verb. */
export const placeOfVerb = (title: string): number | undefined => AT_END.exec(title)?.[0].length;
