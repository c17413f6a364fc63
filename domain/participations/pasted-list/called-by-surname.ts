import { surnameAt } from "./lexicon/surnames";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// 外事办小王（王小样）, 小王（王小样，科员）
const FAMILIAR =
  /[小老阿](\p{Script=Han})[（(](\1\p{Script=Han}{1,2}?)(?:[，,、\s]\s*([^（）()]{2,30})|(副?(?:主任|经理|老师|教授|书记|[局处科部会院校]长)))?[)）]/gu;
// 王总（王小样，示例生物董事长）
const RESPECTFUL =
  /(?<!\p{Script=Han})(\p{Script=Han})(?:总|工|董|老师|主任)[（(](\1\p{Script=Han}{1,2})[，,、\s]\s*([^（）()]{2,30})[)）]/gu;

// 超声科的王主任王小样: the surname and the full name behind one title.
const CALLED_TWICE =
  /(?<=\p{Script=Han}{2})的?(\p{Script=Han})(副?(?:主任|经理|老师|教授|秘书长|总监|书记|[会院校局处科部行所]长))[ ]?(?=\1\p{Script=Han}{1,2}(?:[，,、；;。（(和及\s]|$))/gu;
// 申局长（申小样）, 郭书记（区委副书记郭小样）: the full name in brackets.
const CALLED_BEFORE =
  /(\p{Script=Han})(副?(?:主任|经理|教授|秘书长|总监|书记|主席|[会院校局处科部行所台馆厂站县市区镇乡]长))[（(]([^（）()，,、]{0,16}?)(\1\p{Script=Han}{1,2})[)）]/gu;
// 会长王小样、副会长李大例两位出席
const COUNTED_AGAIN =
  /(?<=[、和及]\P{P}{2,14})[两三四五六七八]位(?:同志|领导|老师)?(?=出席|参加|陪同|前往|接待|到会)/gu;
const hasTitle = (text: string): boolean => /[任理师授长监记]/u.test(text);

/** The lines of a text with the full names in brackets of people who are called by their surname. */
export const withFullNamesInBrackets = (lines: Lines): Lines =>
  lines.map((line) => {
    if (!line || line.aside) return line;
    const called = hasTitle(line.text)
      ? line.text.replace(CALLED_TWICE, (all, family: string, title: string) =>
          surnameAt(family).known > 0 ? title : all,
        )
      : line.text;
    const text = /[（(]/u.test(called)
      ? called
          .replace(FAMILIAR, (_, __, name: string, post?: string, title = post) =>
            title ? `${name}（${title}）` : name,
          )
          .replace(RESPECTFUL, "$2（$3）")
          .replace(CALLED_BEFORE, (all, family: string, title: string, post: string, name: string) =>
            surnameAt(family).known > 0 ? `${post || title}${name}` : all,
          )
          .replace(COUNTED_AGAIN, "")
      : called;
    return text === line.text ? line : { ...line, text };
  });
