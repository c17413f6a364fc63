import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// 外事办小王（王小样）, 小王（王小样，科员）
const FAMILIAR =
  /[小老阿](\p{Script=Han})[（(](\1\p{Script=Han}{1,2})(?:[，,、\s]\s*([^（）()]{2,30}))?[)）]/gu;
// 王总（王小样，示例生物董事长）
const RESPECTFUL =
  /(?<!\p{Script=Han})(\p{Script=Han})(?:总|工|董|老师|主任)[（(](\1\p{Script=Han}{1,2})[，,、\s]\s*([^（）()]{2,30})[)）]/gu;

/** The lines of a text with the full names in brackets of people who are called by their surname. */
export const withFullNamesInBrackets = (lines: Lines): Lines =>
  lines.map((line) => {
    if (!line || line.aside || !(line.text.includes("（") || line.text.includes("("))) return line;
    const text = line.text
      .replace(FAMILIAR, (_, __, name: string, post?: string) => (post ? `${name}（${post}）` : name))
      .replace(RESPECTFUL, "$2（$3）");
    return text === line.text ? line : { ...line, text };
  });
