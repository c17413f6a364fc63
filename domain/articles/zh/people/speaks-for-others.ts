import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** 甲代表会长乙表示欢迎: whether words of somebody are recorded that say for whom they act. */
export const speaksForOthers = ({ facts }: Discourse, { key, raw }: Who): boolean =>
  (facts.record.agenda ?? []).some(({ remarks = [] }) =>
    remarks.some(
      ({ by, onBehalfOf }) =>
        by !== "all" &&
        by?.length === 1 &&
        by[0] === key &&
        onBehalfOf !== undefined &&
        onBehalfOf === raw.onBehalfOf,
    ),
  );
