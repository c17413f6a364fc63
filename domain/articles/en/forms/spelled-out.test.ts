import { expect, it } from "vitest";
import { spelledOut } from "./spelled-out";

it.each([
  ["The mill had made 800kg salt since Jan 2025.", "The mill had made 800 kg of salt since January 2025."],
  [
    "ten peaks at 7000 masl and two at 8000 masl",
    "ten peaks at 7000 meters above sea level and two at 8000 meters",
  ],
  ["the quay opened on 3 Sept. 2024", "the quay opened on 3 September 2024"],
  ["In June of 2021 two boats sank.", "In June 2021 two boats sank."],
  ["approx. 40 sq km of reeds & rushes", "about 40 square kilometers of reeds and rushes"],
  ["a fund of US$ 3 mn", "a fund of US$ 3 million"],
  ["today's signing marks a beginning", "the signing marks a beginning"],
  ["Today's forum is the third.", "The forum is the third."],
  ["The current exchange visit stemmed from a plan.", "The exchange visit stemmed from a plan."],
  ["a quay of 120m long, built in 3 yrs", "a quay of 120 meters long, built in 3 years"],
  ["300 boats were built in our valley", "300 boats were built in the valley"],
  ["today's course is the third", "the course is the third"],
  ["the friendship of our two towns", "the friendship of the two towns"],
  ["closer links between our private sectors", "closer links between the private sectors of the two sides"],
  [
    "Reedham has signed charters with 8 towns so far.",
    "Reedham has signed charters with eight towns so far.",
  ],
])("spells out %s", (stored, full) => {
  expect(spelledOut(stored)).toBe(full);
});

it.each([
  "people in today's world",
  "the current situation",
  "rice in 5 kg bags",
  "Ray & Reed Boats",
  "St. Vincent & the Reeds",
  "Mar Vista has a quay",
  "“today's signing”",
  "the ships of our members",
  "our islands suffered from the sea",
  "both our countries are old",
  "today's exchange rates were high",
])("keeps %s", (stored) => {
  expect(spelledOut(stored)).toBe(stored);
});

it("keeps what visitors call theirs", () => {
  expect(spelledOut("everybody was welcome in our country", true)).toContain("in our country");
});

it("is quick on a long text", () => {
  const start = performance.now();
  for (const word of ["5 masl", "a & b", "1.1.", "reeds", "our"]) spelledOut(`${word} `.repeat(20_000));
  spelledOut("1".repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
