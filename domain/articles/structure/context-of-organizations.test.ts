import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const farm = { name: en("Whitefield Cooperative"), the: true, kind: "company" };
const agency = { name: en("Lake Farming Agency"), the: true, kind: "government" };
const visit = (background: string[], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Farmers visit Reed"),
    city: en("Reed"),
    purpose: en("study organic milk"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("delegation of farmers"), the: false }],
    participants: [
      person("g", "Ann Lee", "chair", farm, { side: "guest", delegation: "d" }),
      person("h", "Bo Ray", "director", agency, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "g" }, { key: "h" }], topics: [en("milk")] },
      { key: "s", activity: "tour", people: [{ key: "g" }], saw: [en("two farms")] },
      ...((more as { agenda?: object[] }).agenda ?? []),
    ],
    background: background.map(en),
  });

describe("context about an organization or a town of the visitors", () => {
  it("ends the text, with the sentence that continues it", () => {
    const written = visit([
      "The Whitefield Cooperative has 340 members in the hills.",
      "Most of the members are converting to organic production.",
    ]);
    expect(written.indexOf("340 members")).toBeGreaterThan(written.indexOf("two farms"));
    expect(written).toMatch(/340 members in the hills\. Most of the members/);
  });

  it("says in apposition what a town is, also with a number", () => {
    const written = textOfEvent({
      kind: "outbound_visit",
      title: en("Dalmora delegation visits Reed"),
      city: en("Reed"),
      purpose: en("study the harbor"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        person(
          "g",
          "Ann Lee",
          "mayor",
          { name: en("Dalmora"), kind: "government" },
          {
            side: "guest",
            delegation: "d",
          },
        ),
        person("h", "Bo Ray", "director", agency, { side: "host" }),
        person("k", "Cy Dee", "harbor master", agency, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "g" }, { key: "h" }, { key: "k" }],
          topics: [en("harbor dues")],
        },
        {
          key: "g",
          activity: "handover",
          title: en("a model of the Dalmora lighthouse"),
          people: [
            { key: "g", as: "head" },
            { key: "h", as: "receiver" },
          ],
        },
      ],
      background: [en("Dalmora is a port town of 60,000 people.")],
    });
    expect(written).toContain("mayor of Dalmora, a port town of 60,000 people, visited");
    expect(written).not.toMatch(/lighthouse[^.]*\. Dalmora is/);
  });
});

describe("context about the parties of a document", () => {
  it("does not separate the terms of the document from its signing", () => {
    const written = textOfEvent({
      kind: "outbound_visit",
      title: en("Reed delegation visits Lake Farming Agency"),
      city: en("Lakeside"),
      news: "t",
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        person("g", "Ann Lee", "chair", farm, { side: "guest", delegation: "d" }),
        person("h", "Bo Ray", "director", agency, { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "g" }, { key: "h" }], topics: [en("milk")] },
        { key: "s", activity: "signing", people: [{ key: "g" }, { key: "h" }], agreements: ["a"] },
        { key: "u", activity: "tour", people: [{ key: "g" }], saw: [en("two farms")] },
      ],
      agreements: [
        {
          key: "a",
          title: en("exchange agreement"),
          type: "other",
          status: "signed",
          parties: [{ organization: farm }, { organization: agency }],
          scope: [{ key: "s", text: en("exchange ten trainees a year") }],
        },
      ],
      background: [en("Whitefield Cooperative and Lake Farming Agency have run joint courses since 2016.")],
    });
    expect(written).not.toMatch(/joint courses since 2016\. Under the agreement/);
  });
});
