import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const PORT = { name: en("Reedham Ports Authority"), the: true, kind: "government" };
const called = (title: string): string =>
  textOfEvent({
    kind: "reception",
    title: en(title),
    home: PORT,
    city: en("Reedham"),
    participants: [
      personOf("h", "Bo Ray", "director", "Reedham Ports Authority", { side: "host", roles: ["receiver"] }),
      personOf("a", "Ann Lee", "Consul General", "Norland", { side: "guest", roles: ["head"] }),
    ],
    purpose: en("prepare a paper on the lake ports of the two towns and on the boats between them"),
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
  });

describe("a destination that the title gives", () => {
  it("is the organization to which a visit was paid", () => {
    expect(called("Norland Consul General pays courtesy visit to Reedham Ports Authority")).toMatch(
      /visited the Reedham Ports Authority|courtesy visit to the Reedham Ports Authority/,
    );
  });

  it("is the organization whose people received an inspection that saw others too", () => {
    const port = { side: "host", roles: ["receiver"] };
    const text = textOfEvent({
      kind: "inspection",
      title: en("Minister pays working visit to Reedham Ports Authority"),
      city: en("Reedham"),
      participants: [
        personOf("h", "Bo Ray", "director", "Reedham Ports Authority", port),
        { key: "g", group: en("management team"), of: [PORT], ...port },
        personOf("m", "Cy Dee", "manager", "Lake Cranes", { side: "host" }),
        personOf("a", "Ann Lee", "Minister of Transport", "Norland", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [en("the cranes")],
          people: [{ key: "m", as: "guide" }, { key: "a" }],
        },
      ],
    });
    expect(text).toMatch(/visit to the Reedham Ports Authority|visited the Reedham Ports Authority/);
    expect(text).toContain("the management team");
  });

  it("is the country to which somebody led a delegation", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Speaker Lee leads Lakeland delegation to Norland"),
      purpose: en("learn from the mills"),
      delegations: [{ key: "d", name: en("Lakeland delegation"), the: true, side: "guest", head: "a" }],
      participants: [personOf("a", "Ann Lee", "Speaker", "Lake Council", { side: "guest", delegation: "d" })],
      agenda: [{ key: "b", activity: "presentation", topics: [en("mills")] }],
    });
    expect(text).toContain("led a Lakeland delegation to Norland");
    expect(text).not.toContain("paid a visit");
  });

  it("is the country in which the title says that a delegation was", () => {
    const stay = (title: string): string =>
      textOfEvent({
        kind: "outbound_visit",
        title: en(title),
        purpose: en("hold meetings on the railway"),
        delegations: [{ key: "d", name: en("Lakeland delegation"), the: true, side: "guest", head: "a" }],
        participants: [
          personOf("a", "Ann Lee", "Speaker", "Lake Council", { side: "guest", delegation: "d" }),
        ],
        agenda: [{ key: "b", activity: "presentation", topics: [en("mills")] }],
      });
    expect(stay("Lakeland delegation in Kenya for consultations on a railway")).toContain("visited Kenya");
    expect(stay("Lakeland delegation in Philippines for talks")).toContain("visited the Philippines");
    expect(stay("Lakeland delegation in Good Spirits for talks")).toContain("paid a visit");
  });
});
