import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "./lake-town.test-data";

const team = { name: en("Lake Medical Team"), the: true, kind: "other" };

describe("an event that was only an act", () => {
  it("begins with the agent, place, day and purpose", () => {
    const article = text({
      kind: "other",
      title: en("Mayor Ann Lee pays respects at the embassy"),
      city: en("Reedham"),
      venue: { name: en("Lakeland Embassy"), the: true },
      purpose: en("offer condolences over the flood"),
      participants: [person("a", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" })],
      agenda: [
        {
          key: "o",
          activity: "other",
          did: en("pay last respects to the dead and write in the condolence book"),
          people: [{ key: "a", as: "head" }],
          remarks: [{ key: "r", by: ["a"], act: "hope", points: [en("the town would recover")] }],
        },
      ],
    });
    expect(article).toMatch(
      /Reedham mayor Ann Lee paid last respects to the dead and wrote in the condolence book at the Lakeland Embassy in Reedham (?:on March 5, 2024, )?to offer condolences/,
    );
    expect(article).not.toMatch(/An event was held|It aimed to/);
  });

  it("states the number of those who acted with them, and ends its examples with a comma", () => {
    const article = text({
      kind: "other",
      title: en("Medical team sets up clinic"),
      city: en("Reedham"),
      purpose: en("mark the anniversary of the team"),
      attendance: { count: 40, of: en("medical staff") },
      participants: [{ key: "s", group: en("medical staff"), of: [team] }],
      agenda: [
        {
          key: "o",
          activity: "other",
          did: en("give free advice, including surgery"),
          people: [{ key: "s" }],
        },
      ],
    });
    expect(article).toContain(
      "40 medical staff of the Lake Medical Team gave free advice, including surgery, in Reedham",
    );
    expect(article).not.toMatch(/took part|surgery in Reedham/);
  });
});

describe("an award to all of a delegation with a name", () => {
  it("goes to the delegation, whose members have a sentence of their own", () => {
    const article = text({
      kind: "reception",
      title: en("Governor presents certificate to Lake Medical Team"),
      news: "w",
      delegations: [{ key: "d", name: en("Lake Medical Team"), the: true, side: "guest", head: "a" }],
      participants: [
        person(
          "h",
          "Hal Host",
          "governor",
          { name: en("Reed Province"), kind: "government" },
          { side: "host", roles: ["receiver"] },
        ),
        person("a", "Ann Lee", "head doctor", team, { side: "guest", delegation: "d", roles: ["head"] }),
        person("b", "Bo Ray", "surgeon", team, { side: "guest", delegation: "d" }),
        person("c", "Cleo Poe", "head nurse", team, { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("meeting"),
          venue: { name: en("Lake Office"), the: true },
          outcomes: ["w"],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the team was proud of its work")] }],
        },
      ],
      outcomes: [
        {
          key: "w",
          type: "award",
          by: ["h"],
          to: { participants: ["a", "b", "c"] },
          points: [en("a certificate of thanks")],
        },
      ],
    });
    expect(article).toMatch(
      /presented (?:a certificate of thanks to the Lake Medical Team|the Lake Medical Team with)/,
    );
    expect(article).not.toMatch(/presented Ann Lee/);
    for (const name of ["Ann Lee", "Bo Ray", "Cleo Poe"]) expect(article).toContain(name);
  });
});

describe("a meal with its hosts", () => {
  it("is hosted by them once, separately where each gave one", () => {
    const host = (key: string, name: string) =>
      person(
        key,
        name,
        "mayor",
        { name: en(`${name.split(" ")[1]} Town`), kind: "government" },
        { side: "host", roles: ["receiver"] },
      );
    const article = text({
      kind: "reception",
      title: en("Lakeland mayors visit Reedham and Lakeside"),
      areas: [en("Reedham"), en("Lakeside")],
      delegations: [{ key: "d", name: en("delegation of mayors from Lakeland"), side: "guest", size: 23 }],
      participants: [
        host("x", "Xaver Host"),
        host("y", "Yves Sample"),
        { key: "m", group: en("mayors"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "e",
          activity: "meal",
          title: en("banquets"),
          each: true,
          people: [{ key: "x", as: "receiver" }, { key: "y", as: "receiver" }, { key: "m" }],
          organizers: [
            { participant: "x", tier: "host" },
            { participant: "y", tier: "host" },
          ],
        },
      ],
    });
    expect(article).toMatch(/hosted separate banquets for the delegation/);
    expect(article).not.toMatch(/had banquets|banquets were hosted/);
  });
});

describe("talks that others organized", () => {
  it("begin with their organizer", () => {
    const article = text({
      kind: "reception",
      title: en("Lakeland delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Lakeland delegation"), side: "guest", head: "a" }],
      participants: [
        person(
          "a",
          "Ann Lee",
          "mayor",
          { name: en("Lakeside"), kind: "government" },
          { side: "guest", delegation: "d", roles: ["head"] },
        ),
        person("h", "Hal Host", "director", { name: en("Reed Trust"), the: true }, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("working symposiums"),
          topics: [en("tourism")],
          people: [{ key: "a" }, { key: "h" }],
          organizers: [{ organization: { name: en("Port Club"), the: true }, tier: "organizer" }],
        },
      ],
    });
    expect(article).toMatch(
      /At working symposiums organized by the Port Club, .* discussed tourism with Hal Host/,
    );
    expect(article).not.toMatch(/symposiums were organized/);
  });
});

describe("a dinner of which no more is known", () => {
  it("followed, and was not held", () => {
    const article = text({
      kind: "other",
      title: en("Lake Day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" })],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
        },
        { key: "m", activity: "meal", title: en("Chinese dinner") },
      ],
    });
    expect(article).toContain("A Chinese dinner followed.");
    expect(article).not.toMatch(/dinner was held/);
  });
});

describe("somebody who calls on two, one after the other", () => {
  it("does so in one sentence", () => {
    const article = text({
      kind: "other",
      title: en("Lake Day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" })],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            { key: "r0", by: ["a"], act: "say", points: [en("the lake needed care")] },
            {
              key: "r1",
              by: ["a"],
              act: "require",
              whom: en("the managers"),
              points: [en("keep the shores of the lake and its islands clean in the summer months")],
            },
            { key: "r2", by: ["a"], act: "require", whom: en("the owners"), points: [en("pay their share")] },
          ],
        },
      ],
    });
    expect(article).toMatch(/called on the managers to keep .* months, and on the owners to pay their share/);
    expect(article).not.toMatch(/called on the owners/);
  });
});
