import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const signedBy = (...names: string[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Boat schools sign agreement"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "Director", "Lake College", { side: "guest", roles: ["signatory"] }),
      personOf("b", "Bo Ray", "Chairman", "Boat Union", { side: "host", roles: ["signatory"] }),
      personOf("c", "Cy Dee", "Director", "Reed Boat Centre", { side: "host", roles: ["signatory"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("distance learning")],
        remarks: [{ key: "r", by: ["b"], act: "say", points: [en("young people needed boats")] }],
      },
      { key: "s", activity: "signing", agreements: ["g"] },
    ],
    agreements: [
      {
        key: "g",
        title: en("agreement on boats"),
        type: "framework",
        status: "signed",
        parties: names.map((name) => ({ organization: { name: en(name) } })),
      },
    ],
    news: "g",
  });

describe("those who talked before a signing", () => {
  it("are no two sides where three parties signed", () => {
    expect(signedBy("Lake College", "Boat Union", "Reed Boat Centre")).not.toMatch(/(?:two|both) sides/i);
    expect(signedBy("Lake College", "Boat Union")).toMatch(/(?:two|both) sides/i);
  });
});
