import { costly } from "./costly";

const NAME = "\\p{Lu}[\\p{Ll}'’-]+(?: (?:\\p{Lu}\\.|(?:\\p{Ll}{2,3} )?\\p{Lu}[\\p{L}'’-]+)){1,3}";
const TITLE = "[长席事任理记监裁官师员授使表问书赞领]|翻译|总工|博士|院士|专家";
// 协会总干事Ute Sample女士: a title, somebody's name and a form of address without spaces
const WITHIN = costly(
  new RegExp(
    `(?<=\\p{Script=Han}(?:${TITLE}))(${NAME})(先生|女士|小姐|博士|教授)?(?=等|[，,、；;。（()）\\s]|$)`,
    "gu",
  ),
);
// Ute Sample等
const OTHERS_BEHIND = /(?<= \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?=等)/gu;
const FORM_BEHIND = costly(new RegExp(`(?<=\\p{Script=Han} ?)(${NAME})(先生|女士|小姐)`, "gu"));

/** A Chinese line with the Latin names that touch its characters between spaces. */
export const withLatinNamesApart = (line: string): string =>
  /\p{Script=Han}\s?\p{Lu}\p{Ll}/u.test(line)
    ? line
        .replace(WITHIN, (_, name: string, form = "") => ` ${name}${form === "" ? "" : ` ${form}`}`)
        .replace(OTHERS_BEHIND, " ")
        .replace(FORM_BEHIND, "$1 $2")
    : line;
