import type { FollowUp } from "../../../events/shape";
import { originOf } from "../../content/follow-ups";
import { isOwnMatter } from "../../content/own-matters";
import { type Phrase, plain, say, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { peopleList } from "../people/people";
import { dueText } from "../words/dates";

/** How much two texts have in common, from 0 to 1, by their pairs of neighbouring characters. */
const likeness = (a: string, b: string): number => {
  const pairs = (s: string): string[] => [...s].slice(1).map((sign, i) => `${[...s][i]}${sign}`);
  const [short, there] = [pairs(a.length < b.length ? a : b), new Set(pairs(a.length < b.length ? b : a))];
  return short.length === 0 ? 0 : short.filter((pair) => there.has(pair)).length / short.length;
};

/** The follow-up of a point of a remark that has a deadline which may be published. */
const dueFollowUp = ({ facts }: Discourse, key: string, point: Said): FollowUp | undefined => {
  const index = Number(/\[(\d+)\]\.\w+$/.exec(point.path)?.[1] ?? -1);
  return (facts.record.followUps ?? []).find((one) => {
    const { due, announce, force, text } = one;
    if (
      !due ||
      isOwnMatter(facts.record, one) ||
      !(announce ?? (force === "commitment" || force === "intention"))
    )
      return false;
    const from = originOf(facts.record, one);
    if (!from || !("remark" in from) || from.remark !== key || from.point !== index) return false;
    return likeness(facts.said(text, "")?.text ?? "", point.text) >= 0.5;
  });
};

/** The deadline of what was promised with a point, if it may be published. */
export const dueOfPoint = (discourse: Discourse, key: string, point: Said): Phrase =>
  discourse.facts.record.followUps?.length
    ? dueText(discourse, dueFollowUp(discourse, key, point), point.text)
    : plain("");

/** 率团访问某地, 来湖滨参加年会: what somebody is invited to that is a journey of theirs, from its beginning. */
const JOURNEY =
  /^(?:再次|适时|择机|早日|尽早|尽快|近期)?(?:率[^，。；]{0,8}?[团队])?(?:再次)?(?:[到来回参]访|(?:访问|考察)(?!团|组)|(?:[来到赴]|前往)(?!年|期)[^，。；]{0,16}?(?:访问|考察|参加|出席|参观|走访|看看)(?!团|组))/u;

/**
 * ，乙有意在11月底前成行: the deadline that those who were invited to a journey set themselves; it is not part of the invitation.
 * Undefined where it is the inviting speaker's.
 */
export const invitedWillCome = (
  discourse: Discourse,
  key: string,
  points: readonly Said[],
  speakers: readonly Who[],
): Phrase | undefined => {
  const [point, ...more] = points;
  const followUp = point && dueFollowUp(discourse, key, point);
  const { force, by } = followUp ?? {};
  const owners = discourse.facts.whos(by?.participants);
  const others = owners.length > 0 && !owners.some((who) => speakers.includes(who));
  const plainly = more.length === 0 && !by?.all && (by?.organizations ?? []).length === 0;
  if (!point || !others || !plainly || !JOURNEY.test(point.text)) return undefined;
  const due = dueText(discourse, followUp, point.text);
  if (!says(due) || (force !== "commitment" && force !== "intention")) return undefined;
  const path = `followUps[${followUp?.key}].force`;
  const will = plain(force === "intention" ? "有意" : "承诺", [path]);
  return say`，${peopleList(discourse, owners)}${will}${due}成行`;
};
