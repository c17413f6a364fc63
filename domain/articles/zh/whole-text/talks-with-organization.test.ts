import { describe, expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withTalksAtOrganizations } from "./talks-with-organization";

const written = (text: string, ...keys: readonly string[]): string | undefined => {
  const item = { key: "t", activity: "talks", people: keys.map((key) => ({ key })) };
  const discourse = {
    facts: {
      allOrgs: () => [{ name: { text: "湖滨外贸集团有限公司" } }, { name: { text: "湖滨会展中心" } }],
      items: [item],
    },
    content: {
      scenes: [{ item, path: "agenda[t]", told: "main" }],
      relations: { visit: true, party: { people: ["an", "bai"] } },
    },
  } as unknown as Discourse;
  return textsOf(withTalksAtOrganizations([paragraph("agenda", said("agenda[t]", text))], discourse))[0];
};

const TALKS = "在湖滨外贸集团有限公司，考察团就酒店运营、人才引进等进行了座谈";

describe("talks of visitors at an organization", () => {
  it("are held with it where the record lists nobody else", () => {
    expect(written(TALKS, "an", "bai")).toBe(
      "在湖滨外贸集团有限公司，考察团与该公司就酒店运营、人才引进等进行了座谈",
    );
  });

  it("are left as they are where it lists others, or where the place is no such organization", () => {
    expect(written(TALKS, "an", "lin")).toBe(TALKS);
    const hall = TALKS.replace("外贸集团有限公司", "会展中心");
    expect(written(hall, "an")).toBe(hall);
  });
});
