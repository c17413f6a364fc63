import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

it("an ambassador acts on behalf of the embassy, whose country the post has", () => {
  const text = textOfEvent({
    kind: "other",
    title: en("Norland Embassy donates boats to Lake Hospital"),
    participants: [
      {
        key: "a",
        side: "guest",
        onBehalfOf: "e",
        person: { name: en("Ann Exemplar"), later: en("Exemplar") },
        posts: [{ title: en("Norland Ambassador to Fenland") }],
      },
      { key: "e", group: en("the Norland Embassy in Fenland"), side: "guest", presence: "unstated" },
      {
        key: "h",
        side: "host",
        person: { name: en("Hal Invented"), later: en("Invented") },
        posts: [
          {
            title: en("director"),
            organization: { name: en("Lake Hospital"), the: false, kind: "hospital" },
          },
        ],
      },
    ],
    agenda: [
      {
        key: "g",
        activity: "handover",
        title: en("two rescue boats"),
        people: [
          { key: "a", as: "head" },
          { key: "h", as: "receiver" },
        ],
      },
    ],
  });
  expect(text).toContain("on behalf of the Norland Embassy");
  expect(text).not.toContain("Embassy in Fenland");
});
