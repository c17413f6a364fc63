import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { withinOccasion } from "./occasions";

const said = (text: string): string =>
  textOf(reworded({ id: "agenda[s]", words: plain(text) }, [withinOccasion]).words);

describe("a long occasion at the start of a sentence", () => {
  it("is introduced by 在, a short one is not", () => {
    expect(said("松山企业家深化合作交流会上，安例致辞")).toBe("在松山企业家深化合作交流会上，安例致辞");
    expect(said("2024年5月6日，松山企业项目签约仪式上，三个项目签约")).toBe(
      "2024年5月6日，在松山企业项目签约仪式上，三个项目签约",
    );
    for (const text of ["座谈会上，安例致辞", "在松山企业家深化合作交流会上，安例致辞"])
      expect(said(text)).toBe(text);
  });
});
