import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const party = (name: string): object => ({ organization: { name: en(name), the: true } });

const talks = (parties: string[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Chambers plan to sign pacts"),
    city: en("Reedham"),
    home: { name: en("Reed Chamber"), the: true },
    participants: [
      { ...personOf("host", "Hal Sample", "President", "Reed Chamber"), roles: ["receiver"] },
      { ...personOf("lead", "Lea Exemplar", "President", "Oak Council"), side: "guest" },
    ],
    agreements: [
      { key: "p", title: en("pacts"), type: "other", status: "planned", parties: parties.map(party) },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        agreements: ["p"],
        outcomes: ["o"],
        remarks: [{ key: "r", by: ["lead"], act: "praise", points: [en("the trade of Reedham")] }],
      },
    ],
    outcomes: [{ key: "o", type: "consensus", points: [en("promote trade in timber")] }],
  });

describe("who agreed at talks on a document", () => {
  it("are the parties where there are more than two", () => {
    const text = talks(["Reed Chamber", "Oak Council", "Elm Chamber"]);
    expect(text).toContain("The parties agreed to promote trade in timber.");
    expect(text).not.toContain("wo sides");
  });

  it("are not called the parties where there are two", () => {
    const text = talks(["Reed Chamber", "Oak Council"]);
    expect(text).toContain("agreed to promote trade in timber.");
    expect(text).not.toContain("The parties agreed");
  });
});
