import { describe, expect, it } from "vitest";
import { en, memorandum, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const lake = { name: en("Lake Chamber of Commerce"), the: true, short: en("LCC"), kind: "association" };
const center = { name: en("Lake Medical Center"), the: true, kind: "hospital" };

const signed = (name: string, other: object, host: object, venue: object) =>
  textOfEvent({
    kind: "reception",
    city: en("Lakeside"),
    venue,
    news: "m",
    delegations: [{ key: "d", name: en(name), the: true, side: "guest", head: "b", size: 5 }],
    participants: [
      person("a", "Ann Exemplar", "president", host, { side: "host" }),
      person("b", "Bo Sample", "director", other, { side: "guest", delegation: "d" }),
    ],
    agreements: [
      memorandum({
        parties: [
          { organization: host, signatories: ["a"] },
          { organization: other, signatories: ["b"] },
        ],
      }),
    ],
  });

describe("the visitors during whose visit a document was signed", () => {
  it("are a delegation of the party that the sentence has named, from where it is", () => {
    const reed = { name: en("Reed Chamber of Commerce"), the: true, kind: "association" };
    const venue = { name: lake.name, organization: lake };
    const text = signed("delegation of the Reed Chamber of Commerce, Farland", reed, lake, venue);
    expect(text).toContain("in Lakeside by a five-member delegation of the Reed chamber from Farland.");
    expect(text).not.toContain("Commerce, Farland");
  });

  it("are from a place where the noun of their organization would be that of the place visited", () => {
    const reed = { name: en("Reed Central Hospital"), kind: "hospital" };
    const venue = {
      name: en("children's hospital of the Lake Medical Center"),
      the: true,
      organization: center,
    };
    const text = signed("delegation of Reed Central Hospital, Hill, Farland", reed, center, venue);
    expect(text).toContain("by a five-member delegation from Hill, Farland.");
    expect(text).not.toContain("delegation of the hospital");
  });
});
