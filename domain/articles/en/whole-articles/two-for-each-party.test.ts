import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const institute = {
  name: en("Reedham Institute of Technology"),
  the: true,
  short: en("RIT"),
  shortThe: false,
  kind: "university",
};
const boats = { name: en("Department of Boats"), the: true, parent: institute, kind: "university" };
const college = { name: en("Hilltown University"), kind: "university" };

const text = textOfEvent({
  kind: "signing",
  title: en("Department of Boats signs memorandum with Hilltown University"),
  participants: [
    {
      key: "a",
      person: { name: en("Ann Lee"), later: en("Lee") },
      posts: [
        { organization: institute, title: en("acting director") },
        { organization: institute, title: en("dean of research and consultancy") },
      ],
    },
    person("b", "Bo Ray", "registrar", institute),
    person("c", "Cy Dee", "registrar", college),
    person("d", "Di Fox", "dean of foreign relations and academic collaboration", college),
  ],
  agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
  agreements: [
    {
      key: "m",
      title: en("memorandum of understanding"),
      type: "mou",
      status: "signed",
      parties: [
        { organization: boats, signatories: ["a", "b"] },
        { organization: college, signatories: ["c", "d"] },
      ],
    },
  ],
});

describe("two who signed for each party", () => {
  it("are named with their organization once", () => {
    expect(text).toContain(
      "Ann Lee, acting director and dean of research and consultancy of RIT, and Bo Ray, registrar, signed for the Department of Boats",
    );
  });

  it("need no organization before the party that it is", () => {
    expect(text).toMatch(
      /Cy Dee, registrar, and Di Fox, dean of foreign relations and academic collaboration, signed for the university/,
    );
  });
});
