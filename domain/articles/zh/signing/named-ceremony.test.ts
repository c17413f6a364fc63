import { describe, expect, it } from "vitest";
import { signing, text, zh } from "../whole-articles/gatherings.test-data";

/** The article of an invented event with a signing, by the name of the event and the title of the item. */
const signed = (official: string, title: string): string =>
  text({
    title: zh("湖滨12个项目集中签约"),
    officialName: zh(official),
    news: "a",
    city: zh("湖滨"),
    agenda: [{ key: "s", activity: "signing", title: zh(title), agreements: ["a"] }],
    agreements: [signing("a", "项目", [], { type: "project", count: 12 })],
  });

describe("the ceremony of an event whose name says it", () => {
  it("is named once", () => {
    for (const title of ["签约仪式", "签字仪式", "签约"])
      expect(signed("湖滨招商推介会暨签约仪式", title)).not.toMatch(/签约仪式签/);
    const article = signed("湖滨招商推介会和项目集中签约仪式", "项目集中签约仪式");
    expect(article.match(/项目集中签约仪式/g)).toHaveLength(1);
    expect(article).not.toContain("签约仪式项目");
  });

  it("follows the name that does not", () => {
    expect(signed("湖滨航运研讨会", "签约仪式")).toContain("湖滨航运研讨会签约仪式");
  });
});
