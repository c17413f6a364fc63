import { describe, expect, it } from "vitest";
import { en, lakeDay, said } from "../whole-articles/lake-town.test-data";

const league = { name: en("Lake League"), the: true };
const speaker = (key: string, name: string, title: string) => ({
  key,
  person: { name: en(name) },
  posts: [{ title: en(title), organization: league }],
});
const text = (other: string): string =>
  lakeDay(
    [speaker("a", "Ruth Adlam", "president"), speaker("b", other, "secretary")],
    [
      said("a", "welcome"),
      said("b", "say", "the lake needed care"),
      said("a", "hope", "more boats would come"),
      said("b", "propose", "a regatta"),
    ],
  );

describe("the later names of people of whom the record has none", () => {
  it("are family names only where those of all are known", () => {
    expect(text("Peter Krohm")).toMatch(/Adlam expressed the hope/);
    const mixed = text("Otto Wendel");
    expect(mixed).not.toMatch(/(?<!Ruth )Adlam/);
  });
});
