import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withoutPlace } from "../session/sights";
import { listed, objects } from "./lists-of-things";

const saidOf = (...texts: string[]) => texts.map((text, at) => ({ text, path: `saw[${at}].zh` }));
const list = (...texts: string[]): string => textOf(listed(saidOf(...texts), false, "sawOpen"));

it("prints a shared ending once, unless it belongs to a name", () => {
  expect(list("云溪村现场", "松山大道现场")).toBe("云溪村、松山大道现场");
  expect(list("红枫水泥生产现场", "云溪大道项目现场")).toBe("红枫水泥生产现场和云溪大道项目现场");
  expect(list("云雀公司种植基地", "松山公司种植基地", "湖滨公司种植基地")).toContain("的种植基地");
  expect(list("云雀大学科技园", "松山大学科技园", "湖滨大学科技园")).toBe(
    "云雀大学科技园、松山大学科技园和湖滨大学科技园",
  );
});

it("keeps a city in the name of a university", () => {
  const seen = (text: string) => withoutPlace(saidOf(text), plain("湖滨"))[0]?.text;
  expect(seen("湖滨工业大学南校区")).toBe("湖滨工业大学南校区");
  expect(seen("湖滨市规划展览馆")).toBe("规划展览馆");
});

it("joins a thing to a list that ends in 和 by a word", () => {
  const given = (...texts: string[]): string =>
    textOf(objects({ facts: { allOrgs: () => [], people: [] } } as unknown as Discourse, saidOf(...texts)));
  expect(given("云雀的区位、交通和人文优势", "招商项目")).toBe("云雀的区位、交通和人文优势，以及招商项目");
  expect(given("商会的全面建设", "实力与影响力")).toBe("商会的全面建设、实力与影响力");
});
