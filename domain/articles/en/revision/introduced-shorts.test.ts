import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const UNION = {
  name: en("Lakeside Union of Port Cities"),
  short: en("LUPC"),
  kind: "association",
  the: true,
};

const text = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      personOf("g", "Ann Exemplar", "president", "Reedland Port", {
        side: "guest",
        roles: ["head"],
        delegation: "d",
      }),
      person("x", "Cora Made", "secretary of the board", UNION, { side: "host" }),
    ],
    delegations: [{ key: "d", name: en("delegation"), head: "g" }],
    ...more,
  });
const talks = (point: string, ...narrative: string[]) => ({
  agenda: [
    {
      key: "t",
      activity: "talks",
      narrative: narrative.map(en),
      remarks: [said("g", "say", point), said("x", "say", "the docks were old")],
    },
  ],
});

describe("the abbreviation of an organization", () => {
  it("has its bracket where a text of the record names the organization first", () => {
    const written = text(talks("the Lakeside Union of Port Cities had a new crane and LUPC needed another"));
    expect(written).toContain("the Lakeside Union of Port Cities (LUPC) had a new crane and LUPC needed");
    expect(written).toContain("Cora Made, secretary of the board of LUPC, said");
    expect(written.match(/\(LUPC\)/g)).toHaveLength(1);
  });

  it("is the full name with its article where context begins with it", () => {
    const project = {
      background: [en("The visit was part of the docks project."), en("LUPC carries it out in Reedham.")],
    };
    expect(text({ ...talks("the docks were old"), ...project })).toContain(
      "The Lakeside Union of Port Cities (LUPC) carries it out in Reedham.",
    );
  });

  it("keeps the bracket of a text of the record, and has no other", () => {
    const written = text({
      ...talks("the LUPC was old"),
      purpose: en("study the Lakeside Union of Port Cities (LUPC)"),
    });
    expect(written).toContain("study the Lakeside Union of Port Cities (LUPC)");
    expect(written.replace(/^.*\n/, "").match(/Lakeside Union of Port Cities/g)).toHaveLength(1);
    expect(written).toContain("secretary of the board of the LUPC");
  });

  it("has none after a name that is part of another, or where it is not used again", () => {
    expect(text(talks("Lakeside Union of Port Cities Park was new"))).not.toContain("Cities (LUPC) Park");
    const once = text({
      ...talks("the lake was deep"),
      participants: [
        person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
        person("g", "Ann Exemplar", "president", UNION, { side: "guest", roles: ["head"], delegation: "d" }),
        person("x", "Cora Made", "clerk", town, { side: "host" }),
      ],
    });
    expect(once).not.toContain("(LUPC)");
  });

  it("has one article at the beginning of a sentence of the record", () => {
    const written = text({
      background: [en("The LUPC is a union of 12 ports."), en("Boats of the LUPC sail.")],
    });
    expect(written).not.toMatch(/the the/i);
  });

  it("has its bracket in what was moved in front of the full name", () => {
    const hospital = { name: en("Reedham Regional Hospital"), short: en("RRH"), kind: "hospital" };
    const written = textOfEvent({
      kind: "inspection",
      title: en("Mayor inspects hospital"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        person("g", "Ann Exemplar", "mayor", town, { side: "guest", delegation: "d" }),
        person("e", "Bo Sample", "chief executive", hospital, { side: "host", roles: ["escort"] }),
        person("n", "Cora Made", "head nurse", hospital, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: en("Emergency Department"), the: true, organization: hospital },
          saw: [en("the triage area")],
          remarks: [said("n", "say", "RRH needs more beds")],
        },
      ],
    });
    const at = written.indexOf("RRH");
    expect(written.slice(0, at)).toContain("Reedham Regional Hospital (");
    expect(written.match(/\(RRH\)/g)).toHaveLength(1);
  });
});
