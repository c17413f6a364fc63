import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withContestsHeld } from "./held-by-groups";

const text = (...sentences: string[]): string => {
  const lines = sentences.map((one, at) => said(at > 0 ? `o${at}` : "agenda[c]", one));
  const [made = ""] = textsOf(withContestsHeld([paragraph("agenda", ...lines)]));
  return made;
};

it("has people take part in a contest rather than hold it", () => {
  expect(text("合作社代表举办“蜂蜜大赛”", "34个合作社的蜂蜜参加了“蜂蜜大赛”")).toBe(
    "其间举办了“蜂蜜大赛”，34个合作社的蜂蜜参赛",
  );
  expect(text("湖滨学员代表举办书画展")).toBe("其间举办了书画展，湖滨学员代表参加");
  expect(text("湖滨商会举办书画展")).toBe("湖滨商会举办书画展");
});

it("does not hold it after the meeting, which the sentence before is about", () => {
  const tour = said("agenda[t]", "会后，与会人员参观了展区");
  const contest = said("agenda[c]", "湖滨学员代表举办书画展");
  expect(textsOf(withContestsHeld([paragraph("agenda", tour, contest)]))[0]).toContain(
    "活动期间举办了书画展",
  );
});
