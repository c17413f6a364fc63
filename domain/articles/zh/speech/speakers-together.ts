import { type Line, line } from "../../compose";
import type { Speech } from "../../content/message";
import { joined, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { speakingVerb } from "../items/lectures";
import { peopleList } from "../people/people";
import { nouns, ofEach } from "../words/lists-of-things";
import { isInListOrder } from "./in-list-order";
import { aroundPoints } from "./reporting-verb";

/** Several speakers in one sentence: 甲、乙、丙分别就特色研究所、重大专项和月球地质图发言. */
export const together = (discourse: Discourse, all: readonly Speech[], front: Phrase): Line | undefined => {
  const { facts } = discourse;
  const remarks = all.flatMap((one) => one.remarks);
  const [first] = remarks;
  if (!first) return undefined;
  const paths = remarks.map((one) => one.path);
  const speakers = facts.whos(all.flatMap((one) => (one.by === "all" ? [] : one.by)));
  if (speakers.length === 0) return undefined;
  const open = remarks.some(({ remark }) => remark.byOpen === true);
  if (all.every((one) => one.bare))
    return line(
      first.path,
      sourced(
        say`${front}${peopleList(discourse, speakers, open)}${speakingVerb(all[0]?.scene.item.activity)}`,
        ...paths,
      ),
    );
  if (!remarks.every(({ remark }) => remark.act === first.remark.act)) return undefined;
  const points = remarks.flatMap(({ remark, path }) => facts.list(remark.points, `${path}.points`));
  const verb = aroundPoints(first.remark.act, points);
  const whose = all.flatMap(({ by }) => (by === "all" ? [] : [by]));
  if (verb && points.length === remarks.length && remarks.length === whose.length) {
    const [before, spoke] = verb;
    const { item } = all[0]?.scene ?? {};
    const given = speakingVerb(item?.activity, facts.said(item?.title, "")?.text);
    // 分别就……作主旨报告, as the title of the item says.
    const after = first.remark.act === "speak" && given.startsWith("作") ? given : spoke;
    // 甲通报了批复，乙汇报了工作: each thing with the verb that fits it.
    const verbs = points.map((one) => aroundPoints(first.remark.act, [one]) ?? verb);
    const inOrder = isInListOrder(all, speakers) && verbs.every(([one]) => one === before);
    const alike = inOrder && points.length === speakers.length ? ofEach(points) : undefined;
    if (alike)
      return line(first.path, say`${front}${peopleList(discourse, speakers)}分别${before}${alike}${after}`);
    // Points that are lists themselves do not show which is whose either.
    if (!inOrder || points.some((one) => /[和与及、，]/.test(one.text))) {
      // 甲就……，乙就……，丙就……分别发言: the verb once, behind the last of several plain points.
      const once = after !== "" && points.length > 2 && points.every(({ text }) => !/[，；]/.test(text));
      const own = points.map((point, at) => {
        const last = at === points.length - 1;
        const [begun, ended] = after === spoke ? (verbs[at] ?? verb) : verb;
        const end = once ? (last ? `分别${after}` : "") : after === spoke ? ended : after;
        return say`${peopleList(discourse, facts.whos(whose[at]))}${begun}${phrase(point)}${end}`;
      });
      return line(first.path, say`${front}${joined(own, "，")}`);
    }
    return line(
      first.path,
      say`${front}${peopleList(discourse, speakers)}分别${before}${nouns(discourse, points)}${after}`,
    );
  }
  const message = facts.said(first.remark.message, `${first.path}.message`);
  if (first.remark.act === "convey" && message && points.length === 0) {
    const own = remarks.every(({ remark }) =>
      remark.from?.every((key) => remark.by !== "all" && remark.by?.includes(key)),
    );
    const texts = remarks.flatMap(
      ({ remark, path }) => facts.said(remark.message, `${path}.message`)?.path ?? [],
    );
    if (own)
      return line(
        first.path,
        sourced(say`${front}${peopleList(discourse, speakers)}分别发来${phrase(message)}`, ...texts),
      );
  }
  return undefined;
};
