import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, personOf, said, textOfEvent } from "./lake-town.test-data";

describe("two speakers with one short act each", () => {
  const meeting = (first: string, second: string, guest: object) =>
    textOfEvent({
      kind: "meeting",
      title: en("Lake director meets boat office"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", "director", office, { side: "host" }), guest],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [en("boats")],
          remarks: [said("a", "introduce", first), said("b", "introduce", second)],
        },
      ],
    });
  const bo = personOf("b", "Bo Ray", "head of boats", "Reed Boat Office", { side: "guest" });
  const members = { key: "b", side: "guest", group: en("members of the delegation"), size: 3 };

  it("repeats the verb before a name, and after a group", () => {
    expect(meeting("the office's plans for boats", "Reed University", members)).not.toMatch(
      /delegation Reed University/,
    );
    expect(meeting("the lake's harbours", "Reed University", members)).toMatch(
      /presented the lake's harbours, and .* gave an introduction to Reed University/,
    );
    expect(meeting("the lake's harbours", "Reed University", bo)).toMatch(
      /and Ray gave an introduction to Reed University/,
    );
  });
  it("repeats a verb of another kind", () => {
    expect(meeting("the plans for the lake", "tips for skippers", bo)).toMatch(
      /Lee outlined the plans for the lake, and Ray spoke about tips for skippers/,
    );
  });
  it("states a verb once before objects with an article", () => {
    expect(meeting("the lake's harbours", "the reeds of the lake", bo)).toMatch(
      /Lee presented the lake's harbours, and Ray the reeds/,
    );
  });
});

describe("a speech for somebody of which the words follow", () => {
  const people = [
    personOf("a", "Ann Exemplar", "mayor", "Reedham"),
    { key: "g", group: en("the Lake Council"), presence: "unstated", roles: ["principal"] },
  ];
  const behalf = { key: "o", by: ["a"], act: "speak", onBehalfOf: "g" };

  it("shares the sentence of the first words", () => {
    const text = lakeDay(people, [behalf, said("a", "point_out", "the boats are new")]);
    expect(text).toMatch(
      /Speaking on behalf of the Lake Council, .*Ann Exemplar.* noted that the boats are new/,
    );
    expect(text).not.toContain("delivered a speech");
  });

  it("keeps a sentence where no words follow", () => {
    expect(lakeDay(people, [behalf])).toMatch(/behalf of the Lake Council.* delivered a speech/);
    const thanks = { key: "t", by: ["a"], act: "thank", whom: en("the club"), points: [en("the boats")] };
    expect(lakeDay(people, [behalf, thanks])).toMatch(/behalf of the Lake Council.* delivered a speech/);
  });
});
