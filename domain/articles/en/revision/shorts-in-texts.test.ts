import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const UNION = {
  name: en("Lakeside Union of Port Cities"),
  short: en("LUPC"),
  kind: "association",
  the: true,
};
const INSTITUTE = {
  name: en("Lakeside Water Institute"),
  short: en("LWI"),
  kind: "institute",
  the: true,
};

const text = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      person("g", "Ann Exemplar", "president", UNION, { side: "guest", roles: ["head"], delegation: "d" }),
    ],
    delegations: [{ key: "d", name: en("delegation"), head: "g" }],
    ...more,
  });
const talks = (...points: string[]) => ({
  agenda: [{ key: "t", activity: "talks", remarks: [said("h", "say", ...points)] }],
});

describe("an organization in a text of the record", () => {
  it("is called by the short form that an earlier mention introduced", () => {
    const written = text({ purpose: en("study the ports of the Lakeside Union of Port Cities") });
    expect(written).toContain("of the Lakeside Union of Port Cities (LUPC)");
    expect(written).toContain("study the ports of the LUPC");
    expect(written.replace(/^.*\n/, "").match(/Lakeside Union of Port Cities/g)).toHaveLength(1);
  });

  it("keeps its name as part of another", () => {
    const park = text(talks("Lakeside Union of Port Cities Park was new"));
    expect(park).toContain("Lakeside Union of Port Cities Park");
  });

  it("keeps its name as the field of a minister", () => {
    const written = text({
      purpose: en("meet Cora Made, Minister for Lakeside Union of Port Cities and Piers"),
    });
    expect(written).toContain("Minister for Lakeside Union of Port Cities and Piers");
  });

  it("keeps its name in the longer name of another organization", () => {
    const branch = { name: en("Reed Branch of the Lakeside Union of Port Cities and Piers"), the: true };
    const written = textOfEvent({
      kind: "signing",
      title: en("Plan signed"),
      city: en("Reedham"),
      participants: [],
      agreements: [
        {
          key: "a",
          title: en("lake plan"),
          status: "signed",
          parties: [{ organization: UNION }, { organization: { ...branch, short: en("RBL") } }],
          terms: [en("the LUPC and the RBL will dredge the lake")],
        },
      ],
    });
    expect(written).toContain("Reed Branch of the Lakeside Union of Port Cities and Piers");
  });

  it("is named in full where a text abbreviates it before the mention that introduces it", () => {
    const written = textOfEvent({
      kind: "other",
      title: en("Office opens in Reedham"),
      city: en("Reedham"),
      organizers: [{ organization: INSTITUTE, tier: "organizer" }],
      participants: [person("h", "Bob Sample", "mayor", town, { roles: ["speaker"] })],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("inauguration of the LWI office"),
          remarks: [said("h", "say", "the lake was deep", "LWI was needed")],
        },
      ],
    });
    expect(written).toContain("The Lakeside Water Institute (LWI) office was inaugurated");
    expect(written.match(/\(LWI\)/g)).toHaveLength(1);
  });
});
