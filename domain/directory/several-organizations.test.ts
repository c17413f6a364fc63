import { expect, it } from "vitest";
import { namesSeveral } from "./several-organizations";

it.each([
  [{ zh: "各二级学院" }, true],
  [{ zh: "有关部门" }, true],
  [{ zh: "学校相关部门" }, true],
  [{ zh: "教务处等部门" }, true],
  [{ zh: "几家企业" }, true],
  [{ en: "relevant departments" }, true],
  [{ en: "The various colleges" }, true],
  [{ zh: "各国议会联盟" }, false],
  [{ zh: "教务处" }, false],
  [{ zh: "样例大学相关数学研究所" }, false],
  [{ zh: "平等基金会", en: "Equality Foundation" }, false],
  [{ en: "Allied Example Bank" }, false],
  [{}, false],
] as const)("%o: %s", (name, several) => {
  expect(namesSeveral(name)).toBe(several);
});
