import { describe, expect, it } from "vitest";
import { en, memorandum, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("a document signed on a visit", () => {
  it("has the place of the visit by a title that goes on", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Reedham Traders' Guild visits Tessaly and signs memorandum with Fair Agency"),
      home: { name: en("Tessaly Fair Agency"), the: true },
      delegations: [
        { key: "d", name: en("delegation of the Reedham Traders' Guild"), side: "guest", head: "lee" },
      ],
      participants: [
        personOf("lee", "Ann Lee", "president", "Reedham Traders' Guild", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agreements: [
        memorandum({
          parties: [
            { organization: { name: en("Tessaly Fair Agency"), the: true } },
            { organization: { name: en("Reedham Traders' Guild"), the: true } },
          ],
        }),
      ],
    });
    expect(text).toMatch(/during a visit [^.]*to Tessaly/);
  });
});
