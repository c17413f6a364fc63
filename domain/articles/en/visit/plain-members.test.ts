import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true };

const visit = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake judges visit Reedham"),
    home: town,
    city: en("Reedham"),
    ...more,
  });

describe("members of a delegation", () => {
  it("are not included in a group that they are", () => {
    const judges = (group: string): string =>
      visit({
        delegations: [{ key: "d", name: en("delegation of Lake judges"), side: "guest", size: 12 }],
        participants: [
          { key: "g", group: en(group), side: "guest", delegation: "d" },
          person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
        ],
        agenda: [{ key: "t", activity: "talks", topics: [en("ferries")] }],
      });
    const written = judges("Lake judges from the summer course");
    expect(written).toContain("12-member delegation of Lake judges from the summer course");
    expect(written).not.toContain("including");
    expect(judges("clerks of the court")).toContain("clerks of the court");
  });

  it("have a delegation without a name introduced by its leader who has signed", () => {
    const written = textOfEvent({
      kind: "signing",
      title: en("Reedham and the Lake Guild sign agreement"),
      home: town,
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["signatory"] }),
        person("a", "Ann Lee", "president", guild, {
          side: "guest",
          delegation: "d",
          roles: ["head", "signatory"],
        }),
        personOf("b", "Di Fay", "director", "Mill House", { side: "guest", delegation: "d" }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["x"] }],
      agreements: [
        {
          key: "x",
          type: "other",
          title: en("ferry agreement"),
          status: "signed",
          parties: [
            { organization: town, signatories: ["h"] },
            { organization: guild, signatories: ["a"] },
          ],
        },
      ],
    });
    expect(written).toContain("Lee led a delegation that included Di Fay");
    expect(written).not.toContain("also included");
  });
});

describe("members of a delegation of whom nothing is known", () => {
  it("were also present where its leader has signed", () => {
    const written = textOfEvent({
      kind: "signing",
      title: en("Reedham and the Lake Guild sign agreement"),
      home: town,
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["signatory"] }),
        person("a", "Ann Lee", "president", guild, {
          side: "guest",
          delegation: "d",
          roles: ["head", "signatory"],
        }),
        { key: "o", group: en("other delegates"), of: [guild], side: "guest", delegation: "d" },
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["x"] }],
      agreements: [
        {
          key: "x",
          type: "other",
          title: en("ferry agreement"),
          status: "signed",
          parties: [
            { organization: town, signatories: ["h"] },
            { organization: guild, signatories: ["a"] },
          ],
        },
      ],
    });
    expect(written).toMatch(/[Oo]ther members of the Lake Guild delegation were also present/);
    expect(written).not.toContain("included");
  });
});

describe("hosts whose only act is to meet and welcome the guests", () => {
  it("welcome them once", () => {
    const written = visit({
      delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d", roles: ["head"] }),
        person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
        person("i", "Cy Orr", "deputy mayor", town, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "m",
          activity: "other",
          did: en("meet the delegation"),
          people: [{ key: "h" }, { key: "i" }],
          remarks: [{ key: "r", by: ["h", "i"], act: "welcome", whom: en("the delegation") }],
        },
        { key: "t", activity: "tour", saw: [en("the dry dock")] },
      ],
    });
    expect(written.match(/welcomed/g)).toHaveLength(1);
    expect(written).not.toMatch(/met the delegation/);
  });
});

describe("sights of a visit", () => {
  it("are without the area that the whole visit was to", () => {
    const toured = (...saw: string[]): string =>
      textOfEvent({
        kind: "outbound_visit",
        title: en("Ann Lee visits Lake Island"),
        home: guild,
        areas: [en("Lake Island")],
        participants: [
          person("a", "Ann Lee", "president", guild, { side: "guest", roles: ["head", "speaker"] }),
          personOf("h", "Bo Ray", "governor", "Hill Council", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "a" }, { key: "h" }],
            remarks: [said("a", "say", "ferries are needed")],
          },
          { key: "s", activity: "tour", people: [{ key: "a", as: "head" }], saw: saw.map(en) },
        ],
      });
    expect(toured("Lake Island", "Reed City")).not.toMatch(/Lake Island and Reed City/);
    expect(toured("Lake Island", "Reed City")).toContain("Reed City");
    expect(toured("Reed City", "Mill Bay")).toContain("Reed City and Mill Bay");
  });
});
