import type { Text } from "../events/values";

const ZH =
  /^(?:各(?!国)|有关|相关|若干|部分|多[家个所]|[两几数][家个所])|(?:各|有关|相关)(?:部门|单位|处室|院系|学院|企业|公司|高校)$|等(?:单位|部门|处室|院系|企业|公司|高校)?$/u;
const EN =
  /^(?:the )?(?:various|relevant|several|other|all|some|many)\b|\b(?:and others|and other [\p{L} ]+s|etc\.?)$/iu;

/** Whether a name is that of several organizations that it does not list (各二级学院, "relevant departments"): it is no entry of its own. */
export const namesSeveral = (name: Text | undefined): boolean =>
  (name?.zh !== undefined && ZH.test(name.zh.trim())) || (name?.en !== undefined && EN.test(name.en.trim()));
