import { describe, expect, it } from "vitest";
import { countryInFront } from "./country-in-name";

describe("the country in front of a university's name", () => {
  it("is part of a name whose rest is not a name", () => {
    expect(
      ["蒙古国国立海角大学", "蒙古国立教育大学", "泰国皇家海角大学", "美国大学", "德国"].map(countryInFront),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it("is part of a name whose rest other countries have too", () => {
    expect(["智利天主教大学", "泰国农业大学", "巴西女子学院"].map(countryInFront)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is found in full before a name of its own", () => {
    expect(["蒙古国海角大学", "蒙古海角大学", "英国云溪学院"].map(countryInFront)).toEqual([
      "蒙古国",
      "蒙古",
      "英国",
    ]);
  });
});
