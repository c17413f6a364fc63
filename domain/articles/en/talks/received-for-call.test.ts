import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const university = { name: en("Reed University"), the: false, kind: "university" };

const visit = (item: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland envoy visits Reed University"),
    home: university,
    venue: { name: en("Lake Campus"), the: true, organization: university },
    participants: [
      person("h", "Ann Lee", "Rector", university, { side: "host", roles: ["receiver"] }),
      person("g", "Bo Ray", "Envoy", { name: en("Norland"), kind: "government" }, { side: "guest" }),
    ],
    agenda: [
      {
        key: "c",
        activity: "talks",
        title: en("courtesy call"),
        venue: { name: en("Board Room"), the: true },
        remarks: [said("h", "say", "the lake needed care"), said("g", "say", "boats needed care")],
        ...item,
      },
    ],
  });

describe("a courtesy call that is the reception of a visit", () => {
  it("is stated with the reception and its room, once", () => {
    const text = visit({});
    expect(text).toMatch(/visited .+ and was received for a courtesy call in the Board Room by Ann Lee/);
    expect(text).not.toContain("At a courtesy call");
    expect(text.match(/courtesy call/g)).toHaveLength(1);
  });

  it("is not stated where it is a call on the post of whoever received the visitors", () => {
    const text = visit({ title: en("call on the Rector"), topics: [en("the care of the lake")] });
    expect(text).not.toMatch(/call on the Rector/i);
    expect(text).toMatch(/ discussed the care of the lake/);
  });

  it("stays a meeting of its own where it has topics", () => {
    expect(visit({ topics: [en("the care of the lake")] })).not.toContain("for a courtesy call in the");
  });
});
