import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const signed = (title: string, more: object = {}, agreement: object = {}): string =>
  textOfEvent({
    kind: "signing",
    title: en("Ports of Reed and Fenby sign documents"),
    city: en("Reedham"),
    when: { start: "2024-03-05", end: "2024-03-07" },
    agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en(title),
        type: "other",
        status: "signed",
        parties: ["Port of Reed", "Port of Fenby"].map((name) => ({
          organization: { name: en(name), the: true },
        })),
        ...agreement,
      },
    ],
    ...more,
  });

describe("a signing at an event of several days", () => {
  it("was on one of them", () => {
    expect(signed("charter of ports")).toContain(
      "signed a charter of ports in Reedham between March 5 and 7, 2024",
    );
  });

  it("was on its own day where that is known", () => {
    expect(signed("charter of ports", {}, { signedOn: "2024-03-06" })).not.toContain("between");
    expect(signed("charter of ports", { when: { start: "2024-03-05" } })).toContain("on March 5, 2024");
  });
});

describe("the value of a document", () => {
  const value = { value: en("4 million crowns") };

  it("is apart from what the document is about", () => {
    expect(signed("agreement on the purchase of the Boat Fair", {}, value)).toContain(
      "signed an agreement on the purchase of the Boat Fair, worth 4 million crowns, in",
    );
  });

  it("follows the document otherwise", () => {
    expect(signed("loan agreement", {}, value)).toContain("a loan agreement worth 4 million crowns in");
  });
});
