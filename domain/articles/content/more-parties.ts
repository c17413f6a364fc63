import type { DraftRecord } from "../../events/shape";
import { oncePer } from "../once-per";
import { textsOf } from "../record-texts";

/** Not 政企学三方关系, of kinds of organizations that somebody speaks about. */
const MORE_ZH =
  /(?<!第)[三四五]方(?!面)(?<![政企学校研产港航商银社民村]{2,4}[三四五]方(?=关系|力量|利益|资源))|[三四五](?:校|院|会)(?=将|合作|共|联|一致|签)/;
const MORE_EN =
  /\b(?:three|four|five) (?:sides|parties)\b|\b(?:trilateral|three-party|three-way|four-party)\b/i;

/** Whether the record's own words mention three or more parties, which are not called the two sides. */
export const areMoreParties = oncePer(
  (record: DraftRecord) =>
    textsOf(record, "zh").some(({ text }) => MORE_ZH.test(text)) ||
    textsOf(record, "en").some(({ text }) => MORE_EN.test(text)),
);
