import { expect, it } from "vitest";
import { withSmallNumbers } from "./small-numbers";

it("writes numbers below ten as words in running text", () => {
  expect(withSmallNumbers("use the equipment at the port and 5 harbour schools")).toBe(
    "use the equipment at the port and five harbour schools",
  );
  expect(withSmallNumbers("train 3 pilots")).toBe("train three pilots");
  expect(withSmallNumbers("In June 2021, Lee and 2 pilots came")).toBe(
    "In June 2021, Lee and two pilots came",
  );
});

it.each([
  "2 generators",
  "build 5 quays and 12 sheds",
  "the work in phase 2 and zone 3",
  "a rise of 5 percent",
  "schools of grade 5 pupils",
  "by 3 pm",
  "a quay about 5 km away",
  "grow by 3 percentage points",
  "rice in 5 kg bags",
])("keeps the figures of %s", (text) => {
  expect(withSmallNumbers(text)).toBe(text);
});
