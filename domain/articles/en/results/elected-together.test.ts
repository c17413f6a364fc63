import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const league = { name: en("Lake League"), the: true, kind: "association" };
const school = { name: en("Reed School"), the: true };

describe("two people elected to one office", () => {
  it("are both introduced, without the office", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Lake League meets in Reedham"),
      city: en("Reedham"),
      participants: [
        person("m", "Ann Lee", "president", league),
        {
          key: "b",
          person: { name: en("Bo Ray"), later: en("Ray") },
          posts: [
            { title: en("Vice-President"), organization: league },
            { title: en("headmaster"), organization: school },
          ],
        },
        {
          key: "c",
          person: { name: en("Sri Dee"), later: en("Sri Dee") },
          posts: [
            { title: en("Vice-President"), organization: league },
            { title: en("Treasurer"), organization: { name: en("Elm School"), the: true } },
          ],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "speeches",
          people: [{ key: "m" }],
          remarks: [{ key: "r", by: ["m"], act: "say", points: [en("lakes need care")] }],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        { key: "o", type: "result", points: [en("Bo Ray and Sri Dee were elected vice-presidents")] },
      ],
    });
    expect(text).toMatch(
      /Bo Ray, headmaster of the Reed School, and Sri Dee, Treasurer of the Elm School, were elected/,
    );
    expect(text).not.toContain("Vice-President");
  });
});
