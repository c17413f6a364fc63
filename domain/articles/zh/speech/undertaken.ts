import { loose, type Phrase, says, spliced, textOf, withPieces } from "../../phrase";
import type { Said } from "../../reference/facts";
import { verbs } from "../words/lists-of-things";

/** 全面提升服务能力: a second promise that enlarges on the first, rather than a further one. */
const ENLARGES = /^(?:全面|进一步|不断|持续|共同|切实)/;

/** 为医院开通会诊: a second act for somebody, rather than what the first leads to. */
const FOR_OTHERS = /^[为向对给与](?!了)/u;

/** 每年接收十人，每批三个月，并为医院开通会诊: the second of two promises behind one of several clauses. */
const withAndBehindClauses = (list: Phrase, [first, second, ...more]: readonly Said[]): Phrase => {
  const [text, last] = [textOf(list), second?.text ?? ""];
  const plainly = more.length === 0 && first?.text.includes("，") && !/，并|；/.test(text);
  if (!plainly || !FOR_OTHERS.test(last) || !text.endsWith(`，${last}`)) return list;
  const at = text.length - last.length;
  return spliced(list, at, at, "并");
};

/** 将扩大开放，建设高地，提升能级: what one 将 governs, which a semicolon would cut off from it. */
export const undertaken = (points: readonly Said[], fronts: readonly Phrase[]): Phrase => {
  const list = withAndBehindClauses(verbs(points, fronts), points);
  const apart = points.length < 3 && !ENLARGES.test(points[1]?.text ?? "");
  const whole = apart || points.some(({ text }) => /[；：]/.test(text)) || fronts.some(says);
  return whole || !textOf(list).includes("；")
    ? list
    : loose(withPieces(list, ({ s }) => s.replaceAll("；", "，")));
};
