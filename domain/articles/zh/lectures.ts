import type { SentencePlan } from "../aggregation/sentence-plan";
import type { Discourse } from "../reference/discourse";
import type { Said } from "../reference/facts";
import { lectureOf } from "./event";

/** Whether all that is known of a lecture is what it was about, which the sentence says: 甲就……作讲座. */
export const isLecture = ({ facts }: Discourse, { head }: SentencePlan, { text }: Said): boolean =>
  lectureOf(text) !== undefined &&
  head.type === "speech" &&
  head.remarks.every(
    ({ remark, path }) => remark.act === "speak" && facts.list(remark.points, `${path}.points`).length > 0,
  );
