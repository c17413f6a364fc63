import { expect, it } from "vitest";
import { en, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const one = { key: "o", group: en("a pupil from Reedham"), roles: ["speaker"] };
const seen = (more: string): string =>
  text({
    kind: "seminar",
    title: en("Boat course held in Reedham"),
    officialName: en("the Boat Course"),
    participants: [one, { key: "g", group: en(more) }],
    agenda: [
      { key: "s", activity: "speeches", remarks: [said("o", "hope", "the course would go on")] },
      { key: "t", activity: "tour", people: [{ key: "o" }, { key: "g" }], saw: [en("an old boat yard")] },
    ],
  });

it("one of a group, who has spoken, is not named beside the whole group", () => {
  expect(seen("the pupils")).toContain("\n\nThe pupils visited an old boat yard.");
  expect(seen("three teachers")).toContain("\n\nThe pupil and three teachers visited an old boat yard.");
});
