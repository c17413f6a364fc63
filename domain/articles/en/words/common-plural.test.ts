import { describe, expect, it } from "vitest";
import type { OrgFact } from "../../reference/facts";
import { commonPlural } from "./documents";

const plural = (kind: string, ...names: string[]): string | undefined =>
  commonPlural(names.map((text) => ({ name: { text, path: "" }, kind }) as unknown as OrgFact));

describe("the noun of several organizations", () => {
  it("is that of their names", () => {
    expect(plural("institute", "Reed Botanical Garden", "Lake Experimental Botanical Garden")).toBe(
      "gardens",
    );
    expect(plural("government", "Reed Port Authority", "Lake Zone Authority")).toBe("authorities");
  });

  it("is not the broad kind of the record where a name has another noun", () => {
    expect(plural("institute", "Reed Academy", "Lake Observatory")).toBe("institutions");
    expect(plural("university", "Reed University", "Lake College")).toBe("institutions");
    expect(plural("institute", "Reed Institute", "Institute of Lakes")).toBe("institutes");
  });
});
