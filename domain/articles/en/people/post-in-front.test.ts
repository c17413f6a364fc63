import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const CLUB = { name: en("Lakeside Port Union"), short: en("LPU"), kind: "association", the: true };

/** A visit of the union, at which somebody of it speaks. */
const visit = (title: string, organization: object = CLUB, more = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of Lakeside Port Union visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      person("g", "Ann Exemplar", "president", CLUB, { side: "guest", roles: ["head"], delegation: "d" }),
      person("x", "Cora Made", title, organization, { side: "guest", delegation: "d", ...more }),
    ],
    delegations: [{ key: "d", name: en("delegation of Lakeside Port Union"), head: "g" }],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [
          said("g", "say", "the lake ports should share one timetable"),
          said("x", "say", "LPU needs a crane"),
        ],
      },
    ],
  });

describe("a short post at an organization that the text has called by its letters", () => {
  it("comes in front of the name, with the letters", () => {
    expect(visit("vice president")).toContain("LPU vice president Cora Made said");
    expect(visit("Vice-Chairman")).toContain("LPU Vice-Chairman Cora Made said");
  });

  it("comes in front of an academic title, and after a name with another honorific", () => {
    const doctor = { person: { name: en("Cora Made"), honorific: en("Dr"), later: en("Dr Made") } };
    expect(visit("vice president", CLUB, doctor)).toContain("LPU vice president Dr Cora Made said");
    const senator = {
      person: { name: en("Cora Made"), honorific: en("Senator"), later: en("Senator Made") },
    };
    expect(visit("vice president", CLUB, senator)).not.toContain("LPU vice president Senator");
  });

  it("may be that of a chief executive", () => {
    expect(visit("CEO")).toContain("LPU CEO Cora Made said");
    expect(visit("deputy chief executive")).toContain("LPU deputy chief executive Cora Made said");
  });

  it("comes after it where several people hold it, or where it is long", () => {
    for (const title of ["member", "researcher"]) expect(visit(title)).not.toContain(`LPU ${title}`);
    expect(visit("director of harbor affairs")).toContain(
      "Cora Made, director of harbor affairs of the LPU, said",
    );
    expect(visit("deputy director (training)")).not.toContain("LPU deputy director");
  });

  it("comes after it at an organization that is called otherwise", () => {
    expect(visit("vice president", { name: en("Reedham Crane Works"), kind: "company" })).toContain(
      "Cora Made, vice president of Reedham Crane Works, visited",
    );
  });

  it("needs no introduction where the name is letters", () => {
    expect(visit("president", { name: en("UCNR"), kind: "company" })).toContain(
      "including UCNR president Cora Made, visited",
    );
  });
});

describe("a mayor or a governor", () => {
  const of = (organization: object, title = "Mayor", more = {}): string => visit(title, organization, more);

  it("is introduced with the place in front of the name", () => {
    expect(of({ name: en("Pikeford City"), kind: "government" })).toContain("Pikeford City Mayor Cora Made");
    expect(of({ name: en("City of Pikeford"), the: true, kind: "government" }, "deputy mayor")).toContain(
      "Pikeford deputy mayor Cora Made",
    );
  });

  it("has the post in front of an academic title, and behind at a longer name and at another kind of organization", () => {
    const doctor = { person: { name: en("Cora Made"), honorific: en("Dr"), later: en("Dr Made") } };
    expect(of({ name: en("Pikeford City"), kind: "government" }, "Mayor", doctor)).toContain(
      "Pikeford City Mayor Dr Cora Made",
    );
    expect(of({ name: en("Pikeford and Lower Bream District"), kind: "government" })).toContain(
      "Cora Made, Mayor of Pikeford and Lower Bream District",
    );
    expect(of({ name: en("Pikeford"), kind: "company" }, "Governor")).toContain(
      "Cora Made, Governor of Pikeford",
    );
  });
});
