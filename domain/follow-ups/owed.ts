import type { DraftRecord, FollowUp, Remark } from "../events/shape";

/**
 * The follow-ups that the points of a promise make: commitments of those who spoke, each joined to its point. Points that
 * have one already, empty ones, and remarks that promise nothing make none. `newKey` gives each its key.
 */
export const owedBy = (record: DraftRecord, remark: Remark, newKey: () => string): FollowUp[] => {
  if (remark.act !== "promise") return [];
  const hasOne = (point: number) =>
    (record.followUps ?? []).some(
      ({ from }) => from && "remark" in from && from.remark === remark.key && from.point === point,
    );
  const by = remark.by === "all" ? { all: true } : remark.by && { participants: [...remark.by] };
  return (remark.points ?? []).flatMap((text, point) =>
    hasOne(point) || !(text.en || text.zh)
      ? []
      : [
          {
            key: newKey(),
            force: "commitment" as const,
            text: { ...text },
            ...(by && { by }),
            from: { remark: remark.key, point },
          },
        ],
  );
};
