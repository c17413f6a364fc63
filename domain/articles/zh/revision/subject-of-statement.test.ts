import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withSubjectOnce } from "./subject-of-statement";

const from = (office: string): Discourse =>
  ({
    facts: { people: [{ name: { text: "安例" }, posts: [{ org: { name: { text: office }, org: {} } }] }] },
  }) as unknown as Discourse;
const made = (text: string, office = "湖滨省人民政府外事办公室"): string =>
  textsOf(withSubjectOnce([paragraph("agenda", said("a", text))], from(office)))[0] ?? "";

it("names who speaks once", () => {
  expect(made("六位领事表示，各领事非常愿意支持湖滨")).toBe("各领事表示，非常愿意支持湖滨");
  expect(made("三位会长一致表示，各会长将加强联系")).toBe("各会长一致表示，将加强联系");
  expect(made("代表团表示，代表团将推动合作")).toBe("代表团表示，将推动合作");
});

it("has no office as the subject of what it does with its own level beside others", () => {
  expect(made("安例等表示，省外办将利用省、市两级外办的资源")).toBe("安例等表示，将利用省、市两级外办的资源");
});

it("keeps the subject of what others do", () => {
  for (const text of [
    "六位领事表示，各城市非常重视合作",
    "安例表示，省外办将利用市级商会的资源",
    "代表团表示，代表团成员来自湖滨",
    "安例表示，商会将推动合作",
    "代表团表示，代表团支持的三个项目已经完工",
    "代表团表示，代表团高度关注的港口已经开工",
  ])
    expect(made(text)).toBe(text);
});

it("keeps an office of which the speaker is not", () => {
  const text = "安例表示，省外办将利用省、市两级外办的资源";
  expect(made(text, "青石商会")).toBe(text);
});
