import { describe, expect, it } from "vitest";
import { en, memorandum, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const toured = (openSides: string[], more: object[] = []): string =>
  textOfEvent({
    kind: "signing",
    title: en("Tessaly Silo Works and Reedham Port Authority sign memorandum"),
    city: en("Reedham"),
    participantsOpen: true,
    openSides,
    delegations: [{ key: "d", name: en("delegation of the Tessaly grain trade"), the: true, side: "guest" }],
    participants: [
      personOf("lee", "Ann Lee", "manager", "Tessaly Silo Works", { side: "guest", delegation: "d" }),
      personOf("ray", "Bo Ray", "director", "Reedham Port Authority", { side: "host" }),
      ...more,
    ],
    agreements: [
      memorandum({
        parties: [
          { organization: { name: en("Tessaly Silo Works") }, signatories: ["lee"] },
          { organization: { name: en("Reedham Port Authority"), the: true }, signatories: ["ray"] },
        ],
      }),
    ],
    agenda: [
      { key: "s", activity: "signing", agreements: ["m"] },
      {
        key: "t",
        activity: "tour",
        people: [{ key: "lee" }],
        peopleOpen: true,
        saw: [en("the port of Reedham")],
      },
    ],
  });

describe("unnamed companions of somebody on a tour", () => {
  it("are members of the delegation that the text has named, where only guests are left out", () => {
    expect(toured(["guest"])).toContain(
      "Lee and other members of the delegation visited the port of Reedham",
    );
  });

  it("may be anybody where hosts are left out too", () => {
    expect(toured(["guest", "host"])).toContain("Lee and others");
  });

  it("may be other guests", () => {
    const poe = personOf("poe", "Cy Poe", "captain", "Fen Club", { side: "guest" });
    expect(toured(["guest"], [poe])).toContain("Lee and others");
  });
});
