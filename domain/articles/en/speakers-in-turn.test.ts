import { describe, expect, it } from "vitest";
import { en, office, person, personOf, said, textOfEvent } from "./lake-town.test-data";

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
      /described the lake's harbours, and .* described Reed University/,
    );
    expect(meeting("the lake's harbours", "Reed University", bo)).toMatch(
      /and Ray described Reed University/,
    );
  });
  it("states a verb once before objects with an article", () => {
    expect(meeting("the lake's harbours", "the reeds of the lake", bo)).toMatch(
      /Lee described the lake's harbours, and Ray the reeds/,
    );
  });
});
