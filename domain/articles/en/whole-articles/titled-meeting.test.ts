import { describe, expect, it } from "vitest";
import { en, office, person, personOf, said, textOfEvent } from "./lake-town.test-data";

describe("a meeting whose only item has the title of a meeting", () => {
  const meeting = (title: string, topics: string[]) =>
    textOfEvent({
      kind: "meeting",
      title: en("Lake director meets boat office"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "director", office, { side: "host" }),
        personOf("b", "Bo Ray", "head of boats", "Reed Boat Office", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en(title),
          topics: topics.map(en),
          remarks: [said("a", "hope", "the boats would sail")],
        },
      ],
    });
  const long = [
    "further promoting the repair of boats on the lake, particularly of the old wooden boats of the fishermen",
    "measures against the reeds that enter the harbour from the northern shore each spring",
  ];
  it("is what the two held", () => {
    const text = meeting("working meeting", long);
    expect(text).toMatch(/held a working meeting in Reedham on March 5, 2024, with Bo Ray/);
    expect(text).not.toMatch(/met Bo Ray|At a working meeting/);
  });
  it("is a plain meeting where the title says no more", () => {
    expect(meeting("talks", long)).toMatch(/met Bo Ray/);
  });
});
