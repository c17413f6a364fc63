import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const attended = (from: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Reed Institute trains boat builders"),
    city: en("Reedham"),
    participants: [],
    agenda: [],
    attendance: {
      count: 19,
      of: en("boat builders from the boat yards of three lake countries"),
      including: [en(`boat builders from ${from}`)],
    },
  });

it("says where all came from, rather than whom they included, where all places are listed", () => {
  expect(attended("Lakeland, Mere and Reedland")).toMatch(
    /19 boat builders from the boat yards of three lake countries .*They came from Lakeland, Mere and Reedland\./s,
  );
});

it("includes some of them where others are not listed", () => {
  expect(attended("Lakeland and Mere")).toContain("including boat builders from Lakeland and Mere");
});

it("names some of the countries that people came from", () => {
  const text = textOfEvent({
    kind: "seminar",
    title: en("Reed Institute holds boat forum"),
    city: en("Reedham"),
    participants: [],
    agenda: [],
    attendance: {
      count: 45,
      of: en("boat builders from more than 13 countries"),
      including: [en("Germany"), en("France"), en("the UAE")],
    },
  });
  expect(text).toContain("The countries included Germany, France and the UAE.");
});
