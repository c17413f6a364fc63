import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said } from "../whole-articles/lake-town.test-data";

const institute = { name: en("Lake Institute"), the: true, kind: "institute" };
const day = (duty: string): string =>
  lakeDay(
    [person("a", "Ann Lee", "Principal Scientist", institute, { functions: [en(duty)] })],
    [said("a", "say", "reeds are tall")],
  );

describe("a duty at the event behind a post", () => {
  it("is one of the event, not of the organization", () => {
    expect(day("coordinator")).toMatch(
      /Ann Lee, Principal Scientist \w+ the Lake Institute and coordinator of the \w+, /,
    );
  });

  it("is left as it is where it says what of", () => {
    expect(day("coordinator of the reed walk")).toContain("coordinator of the reed walk, ");
    expect(day("project coordinator")).toContain("and project coordinator, ");
  });
});
