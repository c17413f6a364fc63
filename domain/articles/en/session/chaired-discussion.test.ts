import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };

it("those whose words follow take part in a chaired discussion too", () => {
  const text = textOfEvent({
    kind: "seminar",
    title: en("Lake Seminar"),
    officialName: en("the Lake Seminar"),
    home: club,
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "Chairwoman", club),
      person("b", "Bo Ray", "Mayor", { name: en("Reedham Municipality"), the: true, kind: "government" }),
      { key: "f", group: en("fishermen from the lake") },
    ],
    agenda: [
      {
        key: "d",
        activity: "discussion",
        title: en("group discussion"),
        people: [{ key: "a", as: "chair" }, { key: "f" }, { key: "b" }],
        topics: [en("the price of nets")],
        remarks: [{ key: "r", by: ["f"], act: "ask", whom: en("the club"), points: [en("lower its fees")] }],
      },
    ],
  });
  expect(text).toMatch(/Bo Ray, [^.]* and fishermen from the lake took part/);
  expect(text).toMatch(/The fishermen asked the club/);
});
