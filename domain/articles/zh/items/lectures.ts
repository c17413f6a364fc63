import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** 作讲座, 作报告: the verb for speaking at an item of that name. */
const lectureOf = (title: string): string | undefined =>
  /讲座$/.test(title)
    ? "作讲座"
    : /(?:报告|报告会)$/.test(title)
      ? "作报告"
      : /(?:讲学|授课)$/.test(title)
        ? "授课"
        : undefined;

/** 主旨报告, 主旨演讲: what each speaker gave at an item of that name, which 发言 would make less of. */
const KIND = /^(?:主旨|主题|专题|特邀|学术|大会)(?:报告|演讲)(?=会?$)/u;

const givenBy = (title: string): string | undefined => {
  const [kind] = KIND.exec(title) ?? [];
  return kind && `作${kind}`;
};

/** 致辞 in opening speeches and ceremonies, otherwise 发言. */
export const speakingVerb = (activity: string | undefined, title = ""): string =>
  givenBy(title) ??
  lectureOf(title) ??
  (activity === "speeches" || activity === "ceremony" || activity === "signing" ? "致辞" : "发言");

/** Whether only the topic of a lecture is known, which the sentence states: 甲就……作讲座, 甲就……作主旨演讲. */
export const isLecture = ({ facts }: Discourse, { head }: SentencePlan, { text }: Said): boolean =>
  (lectureOf(text) ?? givenBy(text)) !== undefined &&
  head.type === "speech" &&
  head.remarks.every(
    ({ remark, path }) => remark.act === "speak" && facts.list(remark.points, `${path}.points`).length > 0,
  );
