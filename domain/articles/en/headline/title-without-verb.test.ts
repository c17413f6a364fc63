import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const headline = (kind: string, title: string, more: object = {}): string | undefined =>
  textOfEvent({
    kind,
    title: en(title),
    city: en("Reedham"),
    participants: [personOf("m", "Ann Exemplar", "mayor", "Wells", { side: "guest" })],
    ...more,
  }).split("\n")[0];

describe("a title that names only people and where they were", () => {
  it("is the headline of their visit, with a verb", () => {
    expect(headline("reception", "Wells Council party visit to Reedham, closer ties expected")).toBe(
      "Wells Council party visits Reedham",
    );
    expect(headline("reception", "Leaders of Wells, Marden and Ashby at Reed Hall")).toBe(
      "Leaders of Wells, Marden and Ashby visit Reed Hall",
    );
  });

  it("stays as it is where it names something else", () => {
    for (const title of [
      "Courtesy visit to Reedham",
      "Official visit to Reedham",
      "Farmers at risk in winter",
    ]) {
      expect(headline("reception", title)).not.toMatch(/visits? (?:to|risk)|Courtesy visits|Official visits/);
    }
  });

  it.each([
    "Wells Council delegation visit to strengthen ties",
    "Wells mayor visit to Reedham postponed",
    "Exhibition on mayors in Reedham",
    "Wells Mayor in Talks with Reedham",
    "Farmers in Reedham",
    "Visitors from Wells at Reed Hall",
  ])("stays where a verb would say something else: %s", (title) => {
    expect(headline("inspection", title)).not.toMatch(
      /visits? (?:strengthen|Talks)|postponed|^(?:Ex|Far|Visi)/,
    );
  });

  it("has a verb for one or several people", () => {
    expect(headline("reception", "Wells mayor and president at Reed Hall")).toBe(
      "Wells mayor and president visit Reed Hall",
    );
  });

  it("needs no aim that does not say what it is about", () => {
    const aim = { purpose: en("build on the talks and see the quays") };
    expect(headline("reception", "Visit", aim)).not.toContain("to build on");
  });
});
