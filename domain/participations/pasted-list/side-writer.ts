import type { Side } from "../../events/values";
import { costly } from "./costly";

const UNIT =
  "(?:公司|单位|集团|协会|商会|学校|医院|中心|园区|[方司校院局会市省区县州镇乡厅委办馆所行厂部处社国])";
const YOU = "(?:贵(?![宾州阳港溪池])|你|您)";
const VISIT = "(?:考察|调研|访问|拜访|参观|走访|学习|交流|洽谈)";

// What makes the writers guests: they go to the readers, or a party of theirs is on its way.
const GOES = costly(
  new RegExp(
    `(?:赴|到|去|来|前往|访问|拜访|参观|走访|考察)${YOU}|参加${YOU}[^，,。；;\\n]{0,14}(?:会谈|${VISIT.slice(3)}|[我本]们?${UNIT}[^，,。；;\\n参报]{0,14}(?:考察|访问|参访|代表|经贸|交流)团|[我本]们?${UNIT}?[^，,。；;：:\\n]{0,16}(?:赴|前往|去)[^，,。；;\\n]{1,14}${VISIT}`,
    "u",
  ),
);
const GOES_EN = costly(
  /\b(?:visit(?:ing)? you\b|visit(?:ing)? your|(?:come|coming|travel(?:l?ing)?|fly(?:ing)?) to (?:you|your)\b|our (?:visit|trip|flight|arrival)\b|meet(?:ing)? (?:with )?you(?:r \p{L}+)?\b|(?:receiv\p{L}*|welcom\p{L}*|host(?:ing)?|hav(?:e|ing)) us\b)/iu,
);
// What makes them hosts: others come to them, or they receive.
const STAYS = costly(
  new RegExp(
    `(?:来|到|赴|抵|访|莅临|访问|拜访|参观|走访|考察|调研)[我本](?:们|${UNIT})|${YOU}[^，,。；;\\n]{0,14}(?:来访|到访|来我|到我|莅临)|(?:欢迎|接待|迎接)[^，,。；;\\n]{2,30}|[我咱本]们?${UNIT}?[^，,。；;：:\\n]{0,12}(?:接待|陪同|会见|迎接)|来访|到访`,
    "u",
  ),
);
const STAYS_EN = costly(
  /\b(?:visit(?:ing|s)? us\b|(?:come|coming) to (?:us|see us)\b|your (?:visit|delegation|arrival|trip)\b|(?:welcom\p{L}+|receiv\p{L}+|host\p{L}*) you\b|our (?:guests|visitors)\b|from our side[^.\n]{0,40}(?:receiv|welcom|host|greet))/iu,
);

/** On which side the writer of a text is, if its wording says so. `text`: simplified. */
export const sideOfWriter = (text: string): Side | undefined => {
  if (GOES.test(text) || GOES_EN.test(text)) {
    const both = new RegExp(`${YOU}[^，,。；;\\n]{0,14}(?:来访|到访|来我|到我|莅临)`, "u").test(text);
    return both || (STAYS_EN.test(text) && GOES_EN.test(text)) ? undefined : "guest";
  }
  return STAYS.test(text) || STAYS_EN.test(text) ? "host" : undefined;
};
