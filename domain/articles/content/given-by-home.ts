import type { DraftRecord, Outcome } from "../../events/shape";

/** 湖滨区 of 湖滨区向友城捐赠物资: who gives, in a title. */
const GIVER = /^([^，。；“”《》]{2,30}?)(?:向|为|给)[^，。；]{2,40}?(?:捐赠|捐献|捐款|捐资|捐助|赠送)/u;

/** 示例省 of 示例省湖滨区: the region in front of a name. */
const REGION = /^\p{Script=Han}{2,8}[省市州盟县区]$/u;

/** Whether the giver of a title is the office: by the end of its name, or with its region in front, but not with others. */
const isCalled = (giver: string, name: string): boolean =>
  name.endsWith(giver) || (giver.endsWith(name) && REGION.test(giver.slice(0, -name.length)));

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
    names.some((name) => isCalled(giver, name))
  );
};

/** "142 books from the Kingdom of Lakeland": what was given, with who gave it. */
const FROM_GIVER = /^(?:[^,;]+?) from (?:the )?\p{Lu}/u;

/** Whether an English record says with its only gift who gave it. */
const isFromGiver = ({ title }: DraftRecord, { by = [], points = [] }: Outcome): boolean => {
  const [only, ...more] = points;
  return title?.zh === undefined && by.length + more.length === 0 && FROM_GIVER.test(only?.en ?? "");
};

/** Whether somebody is known to have given what an outcome says was given. */
export const isGiverKnown = (record: DraftRecord, outcome: Outcome): boolean =>
  (outcome.by ?? []).length > 0 || isGivenByHome(record, outcome) || isFromGiver(record, outcome);
