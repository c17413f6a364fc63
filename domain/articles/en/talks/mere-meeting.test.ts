import { describe, expect, it } from "vitest";
import { en, personOf, said, talksAfterMayor, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("talks with a title that says only that people met", () => {
  const visit = (item: object, more: object = {}) =>
    talksAfterMayor(
      personOf("c", "Cleo Poe", "Harbor Master", "Port of Reedham", { side: "host" }),
      { title: en("meeting"), ...item },
      more,
    );

  it("are expressed by the verb alone, with their place in front", () => {
    expect(visit({})).toMatch(/ met Cleo Poe/);
    expect(visit({})).not.toContain("a meeting");
    expect(visit({ venue: { name: en("Dock House"), the: false } })).toMatch(/At Dock House, .*met Cleo Poe/);
    expect(visit({ topics: [en("the price of boats")] })).toMatch(/a meeting .*boats/);
    expect(visit({ title: en("working meeting") })).toContain("held a working meeting with");
    expect(visit({ title: en("meetings") })).toContain("held meetings with");
  });

  it("are not stated as the purpose of a reception, unlike talks without a title", () => {
    const received = [{ key: "a" }, { key: "c", as: "receiver" }];
    expect(visit({ people: received })).toMatch(/was received by Cleo Poe, Harbor Master of the Port[^,]*\./);
    expect(visit({ people: received, title: undefined })).toMatch(/was received for talks by Cleo Poe/);
  });

  it("are not named where somebody spoke", () => {
    const text = visit({
      remarks: [said("c", "say", "the meeting was useful"), said("a", "say", "boats help")],
    });
    expect(text).not.toContain("t a meeting");
  });

  it("are left out where nothing is known of them but that people met", () => {
    const meeting = (more: object): string =>
      textOfEvent({
        kind: "meeting",
        title: en("Mayor meets boat builders"),
        city: en("Reedham"),
        participants: [
          personOf("m", "Bo Ray", "Mayor", "Reedham", { side: "host" }),
          personOf("a", "Ann Lee", "Builder", "Lake Yard", { side: "guest" }),
        ],
        agenda: [
          { key: "t", activity: "talks", title: en("meeting"), topics: [en("the price of boats")] },
          { key: "u", activity: "discussion", title: en("meeting"), ...more },
        ],
      });
    expect(meeting({})).not.toMatch(/\bmet\./);
    expect(meeting({ venue: { name: en("Dock House"), the: false } })).toMatch(/ met at Dock House\./);
  });

  it("are separate with each organization of one group", () => {
    const of = ["Reed Mill", "Boat Club"].map((name) => ({ name: en(name), the: true, kind: "association" }));
    const group = { key: "c", group: en("representatives"), of, side: "host" };
    const ann = personOf("a", "Ann Lee", "Ambassador", "Lakeland", { side: "guest" });
    const text = visit({ title: en("meetings"), each: true }, { participants: [ann, group] });
    expect(text).toContain("held separate meetings with representatives of");
  });

  it("are those at which the two sides met, with an escort of one of them", () => {
    const escort = personOf("e", "Di Wick", "Clerk", "Boat Office", { side: "third", roles: ["escort"] });
    const text = textOfEvent({
      kind: "reception",
      title: en("Boat builders visit Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("delegation of boat builders"), side: "guest" }],
      participants: [
        personOf("m", "Bo Ray", "Mayor", "Reedham", { side: "host", roles: ["receiver"] }),
        personOf("a", "Ann Lee", "Builder", "Lake Yard", { side: "guest", delegation: "d" }),
        escort,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("meeting"),
          venue: { name: en("office of the mayor"), the: true },
        },
        {
          key: "u",
          activity: "tour",
          saw: [en("the docks")],
          people: [{ key: "a" }, { key: "e", as: "escort" }],
        },
      ],
    });
    expect(text).toContain("The two sides met at the office of the mayor.");
  });
});
