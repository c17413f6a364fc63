import type { SentencePlan } from "../aggregation/sentence-plan";
import type { Discourse } from "../reference/discourse";
import type { Said } from "../reference/facts";

/** 作讲座, 作报告: how somebody speaks at an item that is called so. */
const lectureOf = (title: string): string | undefined =>
  /讲座$/.test(title)
    ? "作讲座"
    : /(?:报告|报告会)$/.test(title)
      ? "作报告"
      : /(?:讲学|授课)$/.test(title)
        ? "授课"
        : undefined;

/** 致辞 in opening speeches and ceremonies, else 发言. */
export const speakingVerb = (activity: string | undefined, title = ""): string =>
  lectureOf(title) ??
  (activity === "speeches" || activity === "ceremony" || activity === "signing" ? "致辞" : "发言");

/** Whether all that is known of a lecture is what it was about, which the sentence says: 甲就……作讲座. */
export const isLecture = ({ facts }: Discourse, { head }: SentencePlan, { text }: Said): boolean =>
  lectureOf(text) !== undefined &&
  head.type === "speech" &&
  head.remarks.every(
    ({ remark, path }) => remark.act === "speak" && facts.list(remark.points, `${path}.points`).length > 0,
  );
