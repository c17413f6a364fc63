import { expect, test } from "vitest";
import { organizationLabel } from "../organizations/organization-label";
import { postLabel, postLines } from "./labels";

const zone = { name: { en: "Invented Zone", zh: "虚构高新区" } };
const committee = { name: { en: "Management Committee", zh: "管委会" }, parent: zone };

test("an organization follows its unit in English and precedes it in Chinese", () => {
  expect(organizationLabel(committee, "en")).toBe("Management Committee, Invented Zone");
  expect(organizationLabel(committee, "zh")).toBe("虚构高新区管委会");
  expect(organizationLabel(undefined, "zh")).toBe("");
});

test("Latin letters keep a space from Chinese characters", () => {
  const post = {
    organization: { name: { en: "Invented Co., Ltd." } },
    title: { zh: "总经理", en: "manager" },
  };
  expect(postLabel(post, "zh")).toBe("Invented Co., Ltd. 总经理");
  expect(postLabel(post, "en")).toBe("manager, Invented Co., Ltd.");
});

test("posts at one organization share a line, each with its mark", () => {
  const posts = [
    { organization: committee, title: { en: "chair", zh: "主任" } },
    { organization: committee, title: { en: "secretary", zh: "书记" }, former: true },
    { title: { en: "adviser", zh: "顾问" } },
  ];
  const marks = (post: { former?: boolean | undefined }) => (post.former ? " (former)" : "");
  expect(postLines(posts, "en", marks)).toEqual([
    "chair, secretary (former), Management Committee, Invented Zone",
    "adviser",
  ]);
  expect(postLines(posts, "zh", () => "")).toEqual(["虚构高新区管委会主任、书记", "顾问"]);
});
