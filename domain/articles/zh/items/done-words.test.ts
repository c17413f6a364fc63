import { expect, it } from "vitest";
import { textOf } from "../../phrase";
import { doneWords } from "./done-words";

const done = (text: string): string => textOf(doneWords({ text, path: "agenda[a].did" }));

it("keeps two verbs with one object together, in front of 了", () => {
  expect(done("参观学习港口的管理经验")).toBe("参观学习了港口的管理经验");
  expect(done("参观学习")).toBe("参观学习");
  expect(done("参观港口")).toBe("参观了港口");
});
