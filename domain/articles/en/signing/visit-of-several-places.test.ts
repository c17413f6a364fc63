import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const party = (name: string, ...signatories: string[]) => ({
  organization: { name: en(name), kind: "government" },
  signatories,
});
const signed = (more: object, item: object = {}): string =>
  textOfEvent({
    kind: "reception",
    news: "m",
    title: en("Reedham and Millport renew sister city pact"),
    areas: [en("Oakley"), en("Pinefield"), en("Reedham")],
    delegations: [{ key: "d", name: en("delegation from Millport"), side: "guest", head: "a", size: 4 }],
    participants: [
      personOf("a", "Ann Lee", "mayor", "Millport", { side: "guest", delegation: "d" }),
      personOf("b", "Bo Ray", "mayor", "Reedham", { side: "host" }),
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["m"], ...item }],
    agreements: [
      {
        key: "m",
        title: en("sister city pact"),
        type: "other",
        status: "signed",
        parties: [party("Reedham Council", "b"), party("Millport Council", "a")],
      },
    ],
    ...more,
  });

describe("a signing during a visit to several places", () => {
  const aim = { purpose: en("celebrate 30 years of the ties") };

  it("leaves the places to the sentence on the visit where it has a place of its own", () => {
    const text = signed(aim, { city: en("Reedham") });
    expect(text).toContain("visited Oakley, Pinefield and Reedham to celebrate 30 years");
    expect(text).not.toContain("to Oakley");
  });

  it("states them where nothing else says where it was", () => {
    expect(signed(aim)).toContain("to Oakley, Pinefield and Reedham");
  });
});

describe("a signing during a visit with a formal name", () => {
  it("has the name in its sentence", () => {
    const text = signed({ officialName: en("the first leg of the Lake Mission") });
    expect(text).toContain("during the first leg of the Lake Mission, a visit by");
    expect(text).not.toContain("officially called");
  });

  it("does not take the name of an occasion", () => {
    expect(signed({ officialName: en("the annual dinner of the Lake League") })).toContain(
      "The occasion was the annual dinner of the Lake League",
    );
  });
});
