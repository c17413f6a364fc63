/** Titles whose English is the same wherever they are held; others depend on the organization and are not proposed. */
const ENGLISH: Readonly<Record<string, string>> = {
  主任: "director",
  副主任: "deputy director",
  会长: "president",
  副会长: "vice president",
  常务副会长: "executive vice president",
  秘书长: "secretary general",
  副秘书长: "deputy secretary general",
  理事长: "chairman",
  副理事长: "vice chairman",
  董事长: "chairman",
  副董事长: "vice chairman",
  总经理: "general manager",
  副总经理: "deputy general manager",
  总裁: "president",
  副总裁: "vice president",
  首席执行官: "chief executive officer",
  总工程师: "chief engineer",
  工程师: "engineer",
  项目经理: "project manager",
  市长: "mayor",
  副市长: "vice mayor",
  省长: "governor",
  副省长: "vice governor",
  大使: "ambassador",
  总领事: "consul general",
  领事: "consul",
  参赞: "counsellor",
  教授: "professor",
  副教授: "associate professor",
  翻译: "interpreter",
};

/** The usual English of a Chinese title, to be proposed; undefined for titles without one. */
export const standardEnglishTitle = (title: string): string | undefined =>
  Object.hasOwn(ENGLISH, title.trim()) ? ENGLISH[title.trim()] : undefined;
