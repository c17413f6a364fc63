import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("a signing on a day of a visit that the text has not named before", () => {
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Ashen Region delegation signs memorandums in Oakley"),
    home: { name: en("Ashen Region"), the: false, kind: "government" },
    when: { start: "2024-03" },
    areas: [en("Oakley")],
    delegations: [{ key: "d", name: en("Ashen Region delegation"), the: true, side: "guest", head: "a" }],
    participants: [personOf("a", "Ann Lee", "Governor", "Ashen Region", { side: "guest" })],
    agenda: [
      {
        key: "f",
        activity: "signing",
        title: en("business forum"),
        when: { words: en("on the second day") },
        agreements: ["m"],
      },
    ],
    agreements: [
      {
        key: "m",
        title: en("memorandum on investment"),
        count: 12,
        type: "mou",
        status: "signed",
        parties: [
          { organization: { name: en("Ashen Region"), the: false, kind: "government" } },
          { group: en("Oakley traders") },
        ],
      },
    ],
  });

  it("does not begin the text with that day, and says whose it was", () => {
    expect(text).not.toContain("On the second day, ");
    expect(text).toContain("on the second day of a visit to Oakley");
  });

  it("puts the article before the name of the delegation as it is spoken", () => {
    expect(text).not.toContain("a Ashen");
  });
});
