import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("a delegation at a signing by groups", () => {
  it("may be one of them, and came for the signing", () => {
    const text = textOfEvent({
      kind: "signing",
      title: en("Tessaly and Reedham rowers sign memorandum"),
      news: "mem",
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("delegation of rowers from Tessaly"), side: "guest" }],
      participants: [{ key: "r", group: en("rowers from Tessaly"), side: "guest", delegation: "d" }],
      agenda: [{ key: "s", activity: "signing", agreements: ["mem"] }],
      agreements: [
        {
          key: "mem",
          title: en("memorandum of cooperation"),
          type: "mou",
          status: "signed",
          parties: [{ group: en("Tessaly rowers") }, { group: en("Reedham rowers") }],
        },
      ],
    });
    expect(text).toContain("came for the signing");
    expect(text).not.toContain("attended the signing");
  });
});
