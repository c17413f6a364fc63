import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const visit = (agenda: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Harbor College delegation visits Lake College"),
    venue: { name: en("Lake College") },
    delegations: [{ key: "d", name: en("Harbor College delegation"), the: true, side: "guest" }],
    participants: [
      personOf("a", "Ann Example", "Deputy Rector for International Students", "Lake College", {
        side: "host",
        roles: ["receiver"],
      }),
      personOf(
        "b",
        "Ben Sample",
        "Project Manager of the International Relations Department",
        "Lake College",
        {
          side: "host",
          roles: ["receiver"],
        },
      ),
    ],
    agenda,
    ...more,
  });

const TALKS = {
  key: "t",
  activity: "talks",
  topics: [en("various aspects of the joint repair of wooden boats and of their sails in winter")],
  remarks: [said("a", "say", "the boats were in good order")],
};

describe("the only talks of a visit without a purpose", () => {
  it("are what the visit was for, and who received the visitors follows", () => {
    const made = visit([TALKS]);
    expect(made).toMatch(
      /visited the Lake College on March 5, 2024, for talks on various aspects of the joint repair of wooden boats and of their sails in winter\.\n\nThe delegation was received by /,
    );
    expect(made.match(/sails in winter/g)).toHaveLength(1);
  });

  it("stay where a tour came before them, or where a purpose is recorded", () => {
    expect(visit([{ key: "w", activity: "tour", saw: [en("the old dock")] }, TALKS])).not.toMatch(
      /2024, for talks/,
    );
    expect(visit([TALKS], { purpose: en("promote exchange") })).not.toMatch(/2024, for talks/);
  });
});
