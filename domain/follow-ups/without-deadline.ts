import type { Lang } from "../events/values";

const NUMBER = "(?:\\d+|[一二两三四五六七八九十半]+)";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

// Expressions that are always a time, at any position in an English sentence.
const ENGLISH = new RegExp(
  `,?\\s*\\b(?:in the (?:near|foreseeable) future|(?:with)?in (?:the next )?(?:\\d+|a|one|two|three|six) (?:day|week|month|year)s?(?: or \\w+)?|(?:by|before) (?:the end of )?(?:this|next|the) (?:year|month|quarter|week)|(?:by|before) (?:the end of )?(?:\\d{1,2} )?${MONTH}(?: 20\\d{2})?|(?:by|before) the end of 20\\d{2}|by 20\\d{2}|(?:early |late )?next (?:year|month|week|spring|summer|autumn|winter)|as soon as possible|before long|at an early date)(?=$|[\\s,;])`,
  "i",
);
// In Chinese a time is sure only in front; 近期目标 is a noun.
const CHINESE = new RegExp(
  `^(?:在|于)?((?:近期|近日|短期内|年内|今年内|下半年|上半年|明年(?:年?[初底]|[春夏秋冬]季)?|下一?(?:个?月|周|季度)|(?:今年|本|明年)?(?:年|月|季度)底(?:之?前)?|(?:\\d{4}年)?(?:\\d{1,2}月)(?:\\d{1,2}[日号])?底?(?:之?前)?|${NUMBER}(?:个)?(?:天|日|周|月|年)(?:之?内)|尽快|尽早|早日)(?!内?(?:目标|规划|计划|工作|任务|安排|的|来|以来)))[，,]?`,
);

/** The words of a deadline in what was said ("in the near future", 近期), and what was said without them. */
export const withoutDeadline = (text: string, lang: Lang): { text: string; due: string | undefined } => {
  const found = (lang === "en" ? ENGLISH : CHINESE).exec(text);
  const rest = found && (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim();
  if (!found || !rest) return { text, due: undefined };
  return { text: rest, due: (found[1] ?? found[0]).replace(/^,?\s*/, "") };
};
