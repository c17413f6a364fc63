import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const record = (item: string, title: string): string =>
  textOfEvent({
    kind: "other",
    title: en(title),
    venue: { name: en("Lake House"), the: false },
    participants: [
      personOfSide("h", "Ann Lee", "Governor of Norland", "host", { roles: ["receiver"] }),
      personOfSide("g", "Bo Ray", "Ambassador of Ostmark", "guest"),
      { key: "e", group: en("new envoys of three lake countries"), side: "guest" },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en(item),
        remarks: [{ key: "r", by: ["g"], act: "praise", points: [en("the peace on the lakes")] }],
      },
    ],
  });

describe("a ceremony of which only who received whom is known", () => {
  it("begins with them", () => {
    const text = record("accreditation ceremony", "New envoys present their credentials");
    expect(text).toContain(
      "Ann Lee, Governor of Norland, received Bo Ray, Ambassador of Ostmark, and new envoys of three lake countries at an accreditation ceremony at Lake House on March 5, 2024.",
    );
    expect(text).not.toMatch(/ceremony was held|[Aa]lso present/);
  });

  it("leaves a ceremony for a thing to what was done there", () => {
    expect(record("naming ceremony", "Ferry gets its name")).not.toContain(
      "Lee, Governor of Norland, received",
    );
  });
});
