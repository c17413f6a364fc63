import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { en, lakeDay, person, personOf, said, textOf, textOfEvent, town } from "./lake-town.test-data";

const hospital = { name: en("Reed Hospital"), kind: "hospital", the: false };
const nurses = { key: "n", group: en("two nurses"), of: [hospital], side: "host" };

describe("a person and a group of one organization", () => {
  it("name it once, at the end of their list", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Reed Hospital receives mayor"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "mayor", town, { side: "guest", roles: ["head"] }),
        person("b", "Bo Ray", "medical superintendent", hospital, { side: "host", roles: ["receiver"] }),
        { ...nurses, roles: ["receiver"] },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("beds")] }],
    });
    expect(text.match(/of Reed Hospital|of the hospital/g)).toHaveLength(1);
  });

  it("name it behind a head, who has no title in front of the name", () => {
    const club = { name: en("Reedham Rowing Club"), the: true, kind: "association" };
    const text = textOfEvent({
      kind: "reception",
      title: en("Mayor visits Reedham"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "mayor", town, { side: "guest", roles: ["head"] }),
        person("b", "Bo Ray", "Head", club, { side: "host", roles: ["receiver"] }),
        { key: "n", group: en("rowers"), of: [club], side: "host", roles: ["receiver"] },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
    });
    expect(text).toContain("Bo Ray, Head of the Reedham Rowing Club");
    expect(text).not.toContain("Head Bo Ray");
  });
});

describe("people named in front of a sentence that introduces them", () => {
  it("are introduced there", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Reedham and Hilltown agree on ferry"),
      city: en("Reedham"),
      delegations: [
        { key: "d", name: en("Reedham delegation"), the: true, side: "host", head: "a" },
        { key: "e", name: en("Hilltown delegation"), the: true, side: "guest", head: "b", size: 5 },
      ],
      participants: [
        person("a", "Ann Lee", "mayor", town, { side: "host", delegation: "d" }),
        personOf("c", "Cy Dee", "treasurer", "Reedham Ferries", { side: "host", delegation: "d" }),
        personOf("b", "Bo Ray", "provost", "Hilltown", { side: "guest", delegation: "e" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("plenary session"),
          when: { start: "2024-03-06" },
          people: [{ key: "a", as: "chair" }, { key: "b", as: "chair" }, { key: "c" }],
          remarks: [said("b", "say", "the lake needs a ferry")],
        },
      ],
    });
    for (const name of ["Ann Lee", "Bo Ray"]) {
      const short = name.split(" ")[1] ?? "";
      expect(text.indexOf(short)).toBe(text.indexOf(name) + name.indexOf(short));
    }
  });
});

describe("acts of several speakers", () => {
  it("include unnamed others", () => {
    const text = textOf({
      format: "rapporteur/event-record@1",
      kind: "other",
      status: "held",
      title: en("Lake day held in Reedham"),
      when: { start: "2024-03-05" },
      participants: [personOf("a", "Ann Lee", "mayor", "Reedham"), { key: "p", group: en("parents") }],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            said("a", "say", "the lake needed care"),
            { key: "s", by: ["p"], act: "speak", byOpen: true },
          ],
        },
      ],
    } as unknown as DraftRecord);
    expect(text).toContain("Parents and others also spoke");
  });

  it("are not the same words twice", () => {
    const text = lakeDay(
      [personOf("a", "Ann Lee", "mayor", "Reedham"), personOf("b", "Bo Ray", "provost", "Hilltown")],
      [
        { key: "q", by: ["a"], act: "congratulate", whom: en("the prizewinners") },
        { key: "r", by: ["b"], act: "congratulate", whom: en("the prizewinners") },
        said("a", "say", "the lake needed care"),
      ],
    );
    expect(text.match(/congratulated the prizewinners/g)?.length ?? 0).toBeLessThan(2);
  });

  it("are not attended by their interpreter", () => {
    const text = lakeDay(
      [
        personOf("a", "Ann Lee", "mayor", "Reedham"),
        personOf("i", "Ida Zane", "translator", "Reedham", { roles: ["interpreter"] }),
      ],
      [],
      {
        agenda: [
          {
            key: "l",
            activity: "presentation",
            title: en("lectures"),
            people: [{ key: "a", as: "speaker" }, { key: "i" }],
            topics: [en("boats"), en("docks")],
            remarks: [said("a", "speak", "three cases")],
          },
        ],
      },
    );
    expect(text).not.toContain("Zane attended");
    expect(text).toContain("interpreted");
  });
});

describe("a promise that answers a request", () => {
  it("follows the request, before the words of others", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Mayor visits Reed Hospital"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "mayor", town, { side: "guest", roles: ["head"] }),
        person("b", "Bo Ray", "director", hospital, { side: "host", roles: ["receiver"] }),
        person("c", "Cy Dee", "head nurse", hospital, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            said("c", "ask", "help the wards to buy a common scanner"),
            said("b", "hope", "the visit would be followed by others from the towns of the lake"),
          ],
        },
        { key: "u", activity: "tour", saw: [en("the old wards"), en("the new wing")] },
      ],
      followUps: [
        {
          key: "f",
          force: "commitment",
          by: { participants: ["a"] },
          text: en("look for funds for a common scanner"),
          due: { on: "2024-06-15" },
        },
      ],
    });
    expect(text).toMatch(
      /common scanner\. (?:Lee|She|The mayor) promised to look for funds for a common scanner/,
    );
  });
});
