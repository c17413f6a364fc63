import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const port = { name: en("Reedham Port"), the: false, kind: "company" };
const airport = { name: en("Lakeside Airport"), the: false, kind: "company" };
const group = {
  key: "g",
  group: en("pilots"),
  of: [{ name: en("Norland Air"), the: false, kind: "company" }],
  side: "guest",
  delegation: "d",
};
const delegations = [{ key: "d", name: en("Norland delegation"), the: true, side: "guest" }];
const tour = (key: string, saw: string, more: object = {}) => ({
  key,
  activity: "tour",
  people: [{ key: "g" }],
  saw: [en(saw)],
  ...more,
});

describe("who received the visitors at one item alone", () => {
  it("did so at that place, not on the whole inspection", () => {
    const text = textOfEvent({
      kind: "inspection",
      title: en("Norland delegation visits airfields"),
      areas: [en("Reedham"), en("Lakeside")],
      delegations,
      participants: [group, person("h", "Dan Host", "director", airport, { side: "host" })],
      agenda: [
        tour("a", "the hangars of the old airfield"),
        tour("b", "the new tower", {
          venue: { name: en("new terminal"), the: true },
          people: [{ key: "g" }, { key: "h", as: "receiver" }],
        }),
      ],
    });
    expect(text).toMatch(/old airfield.*Dan Host/s);
  });

  it("is not among those who received the whole visit", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Norland delegation visits Reedham Port"),
      venue: { name: en("Reedham Port"), the: false, organization: port },
      delegations,
      participants: [
        group,
        person("h", "Dan Host", "harbor master", port, { side: "host", roles: ["receiver"] }),
        person(
          "m",
          "Mia Ash",
          "mayor",
          { name: en("Reedham"), the: false, kind: "government" },
          { side: "host" },
        ),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [en("flight paths")],
          people: [{ key: "g" }, { key: "h", as: "receiver" }],
        },
        {
          key: "u",
          activity: "talks",
          told: "after",
          topics: [en("a new bridge")],
          people: [{ key: "g" }, { key: "m", as: "receiver" }],
        },
      ],
    });
    expect(text).toMatch(/flight paths.*Mia Ash/s);
    expect(text).toMatch(/received[^.]* Mia Ash|Mia Ash[^.]* received|Mia Ash[^.]* a new bridge/);
  });

  it("received a courtesy call that comes after the visit, and is not the host of it", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Norland delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ ...delegations[0], head: "l" }],
      participants: [
        person("l", "Ann Lee", "director", airport, { side: "guest", delegation: "d", roles: ["head"] }),
        person("m", "Mia Ash", "mayor", { name: en("Reedham"), the: false }, { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "tour", saw: [en("the new tower")] },
        {
          key: "c",
          activity: "talks",
          title: en("courtesy call"),
          told: "after",
          people: [
            { key: "l", as: "head" },
            { key: "m", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toMatch(/visited the new tower [^.]* and paid a courtesy call on Mia Ash, mayor of Reedham/);
    expect(text).not.toMatch(/received|Mia Ash[^.]* met/);
  });
});
