import type { Text } from "../../events/values";

const EN = /^(?:It|Its|They|Their|He|His|She|Her|These|Those|That \p{Ll}+|Both|The (?:former|latter))\b/u;
const ZH = /^(?:其|他|她|它|两者|后者|此后|该(?!次|活动|访问|会|论坛|研讨|座谈|仪式|行程))/;

/** Whether a sentence begins with a word for what the sentence before it was about: "It has 10,000 members." · 其中……. */
export const refersBack = (text: Text): boolean => EN.test(text.en ?? "") || ZH.test(text.zh ?? "");
