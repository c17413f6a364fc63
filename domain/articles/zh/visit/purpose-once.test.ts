import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

describe("a purpose that ends with what was done", () => {
  it("is stated once with the place", () => {
    const article = text({
      kind: "inspection",
      title: zh("松山商会调研组到湖滨市开展专项调研"),
      city: zh("湖滨市"),
      purpose: zh("就港口重点项目开展专项调研"),
      participants: [person("a", "安例", org("松山商会"), "会长", "guest")],
    });
    expect(article).toContain("湖滨市就港口重点项目开展专项调研");
    expect(article.match(/开展专项调研，/g) ?? []).toHaveLength(0);
  });
});
