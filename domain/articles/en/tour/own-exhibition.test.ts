import { expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const shown = (title: string): string =>
  textOfEvent({
    kind: "other",
    title: en("Exhibition of reed boats opens in Reedham"),
    officialName: en("the exhibition of reed boats"),
    city: en("Reedham"),
    participants: [personOfSide("h", "Ann Lee", "Mayor of Reedham", "host")],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("opening ceremony"),
        remarks: [{ key: "r", by: ["h"], act: "say", points: [en("boats matter")] }],
      },
      {
        key: "t",
        activity: "tour",
        title: en(title),
        told: "after",
        saw: [en("boats by Max Mead"), en("nets from Mere")],
      },
    ],
  });

it("is what shows the works, if the event itself is called so", () => {
  expect(shown("exhibition")).toContain("The exhibition featured boats by Max Mead and nets from Mere.");
  expect(shown("exhibition")).not.toContain("an exhibition");
  expect(shown("fair")).not.toContain("featured");
});
