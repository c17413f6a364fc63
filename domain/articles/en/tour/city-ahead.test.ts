import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const journey = (more: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Guild president visits Lakonia"),
    when: { start: "2024-03-05", end: "2024-03-07" },
    areas: [en("Lakonia")],
    ...more,
  });

describe("the city of a sight with a clause", () => {
  it("is not that of the clause", () => {
    const text = journey({
      participants: [person("a", "Ann Lee", "president", guild, { side: "guest", roles: ["head"] })],
      agenda: [
        {
          key: "t",
          activity: "tour",
          city: en("Reedham"),
          when: { start: "2024-03-06" },
          people: [{ key: "a" }],
          saw: [en("the hall where 40 pilots met in 1982")],
        },
      ],
    });
    expect(text).toMatch(/in Reedham, [^.]*the hall where 40 pilots met in 1982\./i);
  });
});

describe("the city of a guided tour on which visitors learned about something", () => {
  it("is not that of what they learned about", () => {
    const text = journey({
      delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d" }),
        person("b", "Bo Ray", "deputy mayor", town, { side: "host" }),
        person("c", "Cy Elm", "mayor", { name: en("Moorton") }, { side: "host" }),
      ],
      agenda: [
        { key: "k", activity: "talks", city: en("Moorton"), people: [{ key: "a" }, { key: "c" }] },
        {
          key: "t",
          activity: "tour",
          city: en("Reedham"),
          when: { start: "2024-03-06" },
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "guide" },
          ],
          saw: [en("the old school"), en("a flood tower")],
          topics: [en("early warning by drone")],
        },
      ],
    });
    expect(text).not.toMatch(/by drone in Reedham/);
    expect(text).toMatch(/in Reedham, [^.]*\. It also learned about early warning by drone/i);
  });
});
