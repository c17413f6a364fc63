import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const town = (name: string) => ({ name: en(name), the: true, kind: "government" });
const HILL = town("City of Hillam, Ohio");
const REED = town("City of Reedham, Norland");

describe("a name that ends with a place", () => {
  it("is closed by a comma in later mentions too", () => {
    const text = textOfEvent({
      kind: "inbound_visit",
      title: en("Reedham delegation visits Hillam"),
      city: en("Hillam"),
      home: HILL,
      delegations: [{ key: "d", side: "guest" }],
      participants: [
        person("a", "Ann Lee", "superintendent of schools", REED, { side: "guest", delegation: "d" }),
        person("b", "Bo Ray", "chairman", { name: en("Reed Club") }, { side: "guest", delegation: "d" }),
      ],
      agenda: [
        { key: "t", activity: "tour", venue: { name: en("Lock Museum"), the: true } },
        { key: "s", activity: "signing", agreements: ["r"] },
      ],
      agreements: [
        {
          key: "r",
          title: en("resolution of cooperation"),
          status: "signed",
          parties: [{ organization: HILL }, { organization: REED }],
        },
      ],
    });
    expect(text).toMatch(/Reedham, Norland,? /);
    expect(text).not.toMatch(/Norland (?:signed|on|in|and)/);
  });

  it("is closed as the name of an event", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Course of Reed Province closes"),
      officialName: en("the Course for Officials, Reed Province"),
      city: en("Reedham"),
      participants: [],
      agenda: [{ key: "c", activity: "ceremony", title: en("closing ceremony") }],
    });
    expect(text).toContain("The Course for Officials, Reed Province, ended with a closing ceremony");
  });
});
