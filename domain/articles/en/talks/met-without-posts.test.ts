import { describe, expect, it } from "vitest";
import { en, talksAfterMayor } from "../whole-articles/lake-town.test-data";

describe("talks with people who hold no post", () => {
  const visit = (met: object, topics?: string) =>
    talksAfterMayor({ key: "w", side: "host", ...met }, topics ? { topics: [en(topics)] } : {});

  it("are a meeting to discuss something, theirs without their noun", () => {
    const text = visit({ group: en("a group of women weavers") }, "the weavers' experience with looms");
    expect(text).toContain("met a group of women weavers to discuss their experience with looms");
    expect(visit({ group: en("members of the weaving community") })).toContain(
      "met members of the weaving community",
    );
    const one = { person: { name: en("Cy Poe") }, functions: [en("one of the last weavers of the town")] };
    expect(visit(one)).toContain("met Cy Poe, one of the last weavers of the town");
  });
  it("are talks with officials", () => {
    const text = visit({ group: en("officials of the port") }, "the price of boats");
    expect(text).not.toMatch(/met officials/);
  });
});
