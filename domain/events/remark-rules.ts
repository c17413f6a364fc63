import type { Step } from "./paths";
import { filled, hasWords, type Report } from "./rule";
import type { DraftRecord, Remark } from "./shape";

/** The acts that have an addressee. */
export const ACTS_WITH_WHOM = [
  "welcome",
  "thank",
  "congratulate",
  "require",
  "propose",
  "invite",
  "ask",
] as const;
/** The acts that require points. */
const ACTS_WITH_POINTS = [
  "introduce",
  "brief",
  "report",
  "praise",
  "hope",
  "promise",
  "require",
  "invite",
  "ask",
] as const;

const among = (acts: readonly string[], act: string): boolean => acts.includes(act);

const remarkRules = (remark: Remark, at: readonly Step[], report: Report): void => {
  const { act } = remark;
  if (!act) return;
  const points = filled(remark.points).length;
  const whom = hasWords(remark.whom);
  if (act === "welcome" && points > 0) report("welcome_with_points", [...at, "points"]);
  if (points === 0 && among(ACTS_WITH_POINTS, act)) report("act_without_points", [...at, "points"], { act });
  if (act === "thank" && points === 0 && !whom) report("thank_without_whom_or_points", at);
  if (whom && !among(ACTS_WITH_WHOM, act)) report("whom_not_with_act", [...at, "whom"], { act });
  if (act === "convey") {
    if (points === 0 && !hasWords(remark.message)) report("convey_without_message_or_points", at);
    return;
  }
  if (remark.from?.length) report("from_not_with_act", [...at, "from"], { act });
  if (hasWords(remark.message)) report("message_not_with_act", [...at, "message"], { act });
};

/**
 * Rules on remarks by act: required and forbidden fields, and speakers who attended, except for the sender of a message.
 */
export const speakingRules = (record: DraftRecord, report: Report): void => {
  const absent = new Set(
    record.participants?.filter((one) => one.presence === "absent").map((one) => one.key) ?? [],
  );
  record.participants?.forEach(({ key, roles }, i) => {
    const speaks = roles?.indexOf("speaker") ?? -1;
    if (absent.has(key) && speaks >= 0)
      report("absent_speaker", ["participants", i, "roles", speaks], { key });
  });
  record.agenda?.forEach((item, i) => {
    item.people?.forEach(({ key, as }, j) => {
      if (as === "speaker" && absent.has(key))
        report("absent_speaker", ["agenda", i, "people", j, "as"], { key });
    });
    item.remarks?.forEach((remark, j) => {
      const at = ["agenda", i, "remarks", j];
      remarkRules(remark, at, report);
      if (!remark.by || remark.by === "all") return;
      const sends = (key: string) =>
        remark.act === "convey" && (!remark.from?.length || remark.from.includes(key));
      remark.by.forEach((key, k) => {
        if (absent.has(key) && !sends(key)) report("absent_speaker", [...at, "by", k], { key });
      });
    });
  });
};
