import { expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const day = (of: string, ...names: string[]): string =>
  lakeDay(
    [personOf("a", "Ann Lee", "mayor", "Reedham"), personOf("b", "Bo Ray", "president", "Boat Guild")],
    [said("a", "say", "the lake is deep"), said("b", "say", "the boats are light")],
    { attendance: { count: 90, of: en(of), including: names.map(en) } },
  );
const COUNTRIES = ["Austria", "Denmark", "Finland", "Norway", "Sweden"];

it("places a long list of countries behind what was said, and says that they are countries", () => {
  const text = day("experts from 15 countries and economies", ...COUNTRIES);
  expect(text).toContain("The countries and economies represented included Austria");
  expect(text.indexOf("Austria")).toBeGreaterThan(text.indexOf("the boats are light"));
});

it("leaves a list of what has no such noun, and a short one, with the number", () => {
  for (const text of [
    day("experts", ...COUNTRIES),
    day("experts from 15 countries and several guilds", ...COUNTRIES),
    day("experts from 15 countries", ...COUNTRIES.slice(0, 3)),
  ])
    expect(text.indexOf("Austria")).toBeLessThan(text.indexOf("the lake is deep"));
});
