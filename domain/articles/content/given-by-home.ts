import type { DraftRecord, Outcome } from "../../events/shape";

/** 湖滨区 of 湖滨区向友城捐赠物资: who gives, in a title. */
const GIVER = /^([^，。；“”《》]{2,30}?)(?:向|为|给)[^，。；]{2,40}?(?:捐赠|捐献|捐款|捐资|捐助|赠送)/u;

/** Whether a Chinese title says that the office gave what the record lists as a gift of nobody. */
export const isGivenByHome = ({ title, home }: DraftRecord, { type, by, to }: Outcome): boolean => {
  const giver = GIVER.exec(title?.zh ?? "")?.[1];
  const names = [home?.name?.zh, home?.short?.zh].filter((name) => name !== undefined);
  return (
    type === "gift" &&
    (by ?? []).length === 0 &&
    (to?.organizations ?? []).length > 0 &&
    title?.en === undefined &&
    giver !== undefined &&
    names.some((name) => name.endsWith(giver) || giver.endsWith(name))
  );
};
