import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { en, personOf, textOf } from "../whole-articles/lake-town.test-data";

const lunch = { key: "lunch", activity: "meal", title: en("community lunch"), told: "after" };
const written = (meal: object): string => {
  const people = [
    personOf("a", "Ann Exemplar", "mayor", "Reedham"),
    personOf("b", "Bo Sample", "harbor master", "Reedham"),
    personOf("c", "Cy Specimen", "pilot", "Reedham"),
  ];
  const points = [
    en("the quay is open to the boats of all the towns of the lake from the first day of the season"),
  ];
  return textOf({
    format: FORMAT,
    status: "held",
    when: { start: "2024-03-05" },
    kind: "other",
    title: en("Quay opened in Reedham"),
    city: en("Reedham"),
    participants: people,
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("opening"),
        remarks: [{ key: "r", by: ["a"], act: "say", points }],
      },
      meal,
    ],
  } as DraftRecord);
};

it("has a meal follow at its place, with what was done there", () => {
  const text = written({
    ...lunch,
    venue: { name: en("Lake School"), the: false },
    narrative: [en("The pupils of Reedham gave the guests shells.")],
  });
  expect(text).toContain(
    "A community lunch followed at Lake School, where the pupils of Reedham gave the guests shells.",
  );
});

it("has a meal with a day of its own be held, and what was done later in a sentence of its own", () => {
  const dated = { ...lunch, venue: { name: en("Lake School"), the: false }, when: { start: "2024-03-04" } };
  expect(written(dated)).not.toContain("followed");
  const later = { ...lunch, venue: dated.venue, narrative: [en("The mayor left after the meal.")] };
  expect(written(later)).toContain(
    "A community lunch followed at Lake School. The mayor left after the meal.",
  );
});

it.each([
  "The school was built in 1982.",
  "The lunch was cooked by pupils.",
  "The next meeting takes place in Wells.",
])("has a sentence of its own for what nobody did there: %s", (text) => {
  const meal = { ...lunch, venue: { name: en("Lake School"), the: false }, narrative: [en(text)] };
  expect(written(meal)).toContain(`A community lunch followed at Lake School. ${text}`);
});
