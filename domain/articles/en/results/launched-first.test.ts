import { expect, test } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

test("what was launched at a ceremony of which nothing else is known stays with its occasion", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Reed Port welcomes Lake Ferries"),
    city: en("Reedham"),
    home: { name: en("Reed Port"), kind: "company" },
    participants: [
      personOf("a", "Ann Lee", "Director", "Reed Port", { side: "host", roles: ["receiver"] }),
      personOf("b", "Bo Ray", "Manager", "Lake Ferries", { side: "guest" }),
    ],
    agenda: [{ key: "r", activity: "ceremony", title: en("anniversary of the port"), outcomes: ["o"] }],
    outcomes: [{ key: "o", type: "launch", points: [en("two weekly ferries to Lakeham")] }],
  });
  expect(text).toMatch(
    /[Aa]t (?:an|the) anniversary of the port, two weekly ferries to Lakeham were launched/,
  );
});

test("what was launched at a reception comes before what was said there", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Reed Port welcomes Lake Ferries"),
    city: en("Reedham"),
    home: { name: en("Reed Port"), kind: "company" },
    participants: [
      personOf("a", "Ann Lee", "Director", "Reed Port", { side: "host", roles: ["receiver"] }),
      personOf("b", "Bo Ray", "Manager", "Lake Ferries", { side: "guest" }),
    ],
    agenda: [
      {
        key: "r",
        activity: "ceremony",
        title: en("reception"),
        when: { start: "2024-03-05", part: "evening" },
        outcomes: ["o"],
        remarks: [said("a", "say", "the port would grow")],
      },
    ],
    outcomes: [{ key: "o", type: "launch", points: [en("two weekly ferries to Lakeham")] }],
  });
  expect(text).toMatch(
    /at a reception, two weekly ferries to Lakeham were launched\. Lee said the port would grow/,
  );
});
