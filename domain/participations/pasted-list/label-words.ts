// The same heading in other words, each with its usual form.
const REWRITTEN: readonly (readonly [words: RegExp, usual: string])[] = [
  [
    /\s*[（(](?:排名不分先后|不分先后|按.{1,8}(?:为序|排序|排列|先后|顺序|次序)|in alphabetical order)[)）]$/iu,
    "",
  ],
  // "Guests by organisation", 参会人员（按单位）
  [
    /(?<=\p{L}) (?:by|per|listed by|sorted by|grouped by) (?:organi[sz]ations?|compan(?:y|ies)|institutions?|firms?|department|country|delegation)$/iu,
    "",
  ],
  [/\s*[（(](?:按|分)(?:单位|部门|公司|机构|国别|代表团)[^（）()]{0,4}[)）]$/u, ""],
  // "Sampleton side (host)"
  [
    /^(?:the )?\p{L}[\p{L}' -]{1,40} (?:side|party)\s*\((host|guest|visiting|receiving)s?(?: side| party)?\)$/iu,
    "$1 side",
  ],
  // 代表团　原6人，现5人
  [/\s*[（(]?原\s*\d{1,3}\s*[人名位][，,、]?\s*现(?:为|有)?\s*(\d{1,3})\s*[人名位][)）]?$/u, "（$1人）"],
  // 来访团（共9人，其中企业代表5人）
  [
    /\s*[（(](?:共|合计|一行)?\s*(\d{1,3})\s*[人名位][，,；;]\s*(?:其中|含|包括)[^（）()]*[)）]$/u,
    "（$1人）",
  ],
  // 客方（样例集团，共5人）, "Guests (Model Works, 5 people)"
  [
    /\s*[（(]([^（）()\d]{2,40}?)[，,；;、\s]\s*(?:一行|共计?|计|total:? )?\s*(\d{1,3})\s*(?:[人名位]|people|persons|pax|guests|visitors|members|delegates)[)）]$/iu,
    "（$1）（$2人）",
  ],
];

/** The words of a heading without the signs around them and without remarks on the order and the number of people. */
export const plainWordsOf = (given: string): string =>
  REWRITTEN.reduce(
    (words, [form, usual]) => words.replace(form, usual),
    given
      .trim()
      .replace(/^[【[*_#=\s~—-]+|[】\]*_=\s:：~—-]+$/gu, "")
      .trim(),
  );

// "Name: Ann Example Title: Director": one space before the next label, behind a value.
const EN_FIELD =
  / (?=(?:(?:full |first |last |family |given |company |organi[sz]ation )?name|(?:job )?title|position|post|company|organi[sz]ation|employer|department|e-?mail|phone|tel|mobile|nationality)\s?:)(?<=:.*\S )(?<!\s(?:job|full|first|last|family|given|company|organi[sz]ation) )/giu;
const EN_FIELD_FIRST = /^(?:full )?name\s?:/iu;
/** A line of labelled values in English with wide spaces before its labels, which may have one space only. */
export const withFieldsApart = (line: string): string =>
  EN_FIELD_FIRST.test(line) ? line.replace(EN_FIELD, "  ") : line;
