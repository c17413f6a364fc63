import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Reed Chamber of Ports"), the: true, kind: "association" };
const union = { name: en("Wyland Boat Union"), the: true, kind: "association" };

const written = textOfEvent({
  kind: "meeting",
  title: en("Reed Chamber holds online session with Wyland Boat Union and signs memorandum"),
  home: chamber,
  news: "m",
  online: "fully",
  officialName: en("an online meeting of boat builders"),
  purpose: en("explore the market for boats"),
  organizers: [{ organization: chamber, tier: "organizer" }],
  participants: [
    person("a", "Ann Lee", "President", chamber, { side: "host", roles: ["speaker"] }),
    { key: "f", group: en("a large number of firms") },
  ],
  agenda: [
    {
      key: "s",
      activity: "speeches",
      remarks: [said("a", "thank", "their interest in the memorandum and the networking session")].map(
        (one) => ({
          ...one,
          whom: en("the two organizations"),
        }),
      ),
    },
    { key: "g", activity: "signing", people: [], agreements: ["m"] },
    { key: "n", activity: "discussion", title: en("boat networking session"), people: [{ key: "f" }] },
  ],
  agreements: [
    {
      key: "m",
      title: en("memorandum of understanding"),
      type: "mou",
      status: "signed",
      signedOn: "2024-03-05",
      parties: [{ organization: chamber }, { organization: union }],
    },
  ],
});

describe("a signing at a meeting that the record describes rather than names", () => {
  it("was at that meeting, which is not described again", () => {
    expect(written).toContain(
      "signed a memorandum of understanding at an online meeting of boat builders on",
    );
    expect(written).not.toMatch(/The meeting, an|meeting online/);
  });

  it("has a headline with whom it was signed", () => {
    expect(written.split("\n")[0]).toMatch(/signs memorandum with Wyland Boat Union$/);
  });

  it("has a part of it of which a speaker speaks before the speech", () => {
    expect(written.indexOf("A large number of firms attended")).toBeGreaterThan(0);
    expect(written.indexOf("A large number of firms attended")).toBeLessThan(written.indexOf("thanked"));
  });
});
