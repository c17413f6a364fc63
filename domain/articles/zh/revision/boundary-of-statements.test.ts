import { expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, plain, say } from "../../phrase";
import { paragraph, textsOf } from "../whole-text/paragraphs.test-data";
import { withStatementsDivided } from "./boundary-of-statements";

const AN = mentioning(plain("安例"), "an");
const BAI = mentioning(plain("白样"), "bai");
const LONG =
  "湖滨商会是本地具有影响力的团体，一百年来致力于团结工商界、维护工商界权益、做好工商服务，为湖滨的经济社会发展作出了应有贡献";
const POINT = "青石环境优美、发展势头良好，与湖滨经济互补性强，合作空间广阔";

const made = (first: string, second: string, who = AN): string =>
  textsOf(
    withStatementsDivided([
      paragraph("agenda", line("a", say`${AN}${first}`), line("b", say`${who}${second}`)),
    ]),
  )[0] ?? "";

it("has a wish beside the point that it is about", () => {
  expect(made(`欢迎客人来访，并表示，${LONG}；${POINT}`, "希望双方加强合作")).toBe(
    `安例欢迎客人来访，并表示，${LONG}。安例指出，${POINT}，希望双方加强合作`,
  );
});

it("has a statement apart from courtesies, with the last wish", () => {
  expect(made("就签约向双方表示祝贺，并说，两地合作潜力巨大；商会愿加强合作", "欢迎企业前来投资")).toBe(
    "安例就签约向双方表示祝贺。安例表示，两地合作潜力巨大；商会愿加强合作，欢迎企业前来投资",
  );
});

it("has a first point beside what was presented", () => {
  expect(
    made("介绍了湖滨侨情", `表示，${LONG}；${POINT}，近年来先后吸引了本地区的不少企业前来投资兴业`),
  ).toBe(
    `安例介绍了湖滨侨情，并表示，${LONG}。安例指出，${POINT}，近年来先后吸引了本地区的不少企业前来投资兴业`,
  );
});

it("leaves the words of two speakers, and points that belong together", () => {
  const first = `表示，${LONG}；${POINT}`;
  expect(made(first, "希望双方加强合作", BAI)).toBe(`安例${first}。白样希望双方加强合作`);
  const more = `表示，${LONG}；其中，${POINT}`;
  expect(made(more, "希望双方加强合作")).toBe(`安例${more}。安例希望双方加强合作`);
});
