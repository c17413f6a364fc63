import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const hill = { name: en("Hill Chamber of Commerce"), the: true, kind: "association" };
const tour = (key: string, saw: readonly string[], more: object = {}) => ({
  key,
  activity: "tour",
  people: [{ key: "a", as: "head" }],
  saw: saw.map(en),
  ...more,
});

const visit = (agenda: object[]) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Hill Chamber of Commerce visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "g", side: "guest", head: "a", size: 5 }],
    participants: [
      person("a", "Ann Lee", "president", hill, { side: "guest", delegation: "g" }),
      person("b", "Bo Ray", "mayor", { name: en("Reedham"), kind: "government" }, { side: "host" }),
    ],
    agenda,
  });

describe("places that the same visitors went to in two sentences", () => {
  it("are further stops", () => {
    const talks = { key: "k", activity: "talks", people: [{ key: "a", as: "head" }, { key: "b" }] };
    const learned = [en("how sails are made of recycled yarn and how they are tested for storms")];
    const text = visit([
      { ...talks, topics: [en("a joint sail fair and the training of sailmakers")] },
      tour("t", ["the Reed Sail Works in the western harbor"], { learned }),
      tour("u", ["the Lake Museum, which shows the old ferries of the town", "the mill"]),
    ]);
    expect(text).toContain(
      "Other stops were the Lake Museum, which shows the old ferries of the town, and the mill.",
    );
    expect(text).not.toMatch(/visited[^.]*\. (?:It also|The delegation|The guests) visited/);
  });

  it("are toured behind a visit to the town", () => {
    const text = visit([
      {
        key: "k",
        activity: "talks",
        people: [{ key: "a", as: "head" }, { key: "b" }],
        topics: [en("sails")],
      },
      tour("t", ["the Lake Museum"]),
      tour("u", ["the mill"], { when: { start: "2024-03-06" } }),
    ]);
    expect(text).not.toMatch(/visited[^.]*\. (?:On March 6, )?(?:[Ii]t|[Tt]he delegation) (?:also )?visited/);
  });
});
