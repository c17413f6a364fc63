import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import { withGiftsInReturn } from "./gifts-in-return";

type Given = readonly [id: string, text: string];

const after = (...lines: readonly Given[]): string[] => textsIn(withGiftsInReturn([paragraphOf(...lines)]));

it("joins gifts that two sides gave each other", () => {
  expect(
    after(
      ["agenda[a]", "at the dinner, {lee: Lee} presented the guests with a bowl"],
      ["outcomes[b]", "{ray: Ray} presented {lee: Lee} with a net as a token of thanks"],
    ),
  ).toEqual([
    "at the dinner, Lee presented the guests with a bowl and received a net from Ray as a token of thanks",
  ]);
  expect(
    after(
      ["outcomes[a]", "{lee: Lee} handed over a bowl to {ray: Ray}"],
      ["outcomes[b]", "{ray: Ray} gave a net to {lee: Lee}"],
    ),
  ).toEqual(["Lee handed over a bowl to Ray and received a net in return"]);
  expect(
    after(
      ["outcomes[a]", "{lee: Lee} handed over a bowl to {ray: Ray}"],
      ["outcomes[b]", "{day: Day} gave a net to {lee: Lee}"],
    ),
  ).toEqual(["Lee handed over a bowl to Ray and received a net from Day"]);
});

it("joins no gifts to others, of different items, and nothing that is only narrated", () => {
  for (const [one, other] of [
    ["{lee: Lee} presented {ray: Ray} with a bowl", "{ray: Ray} presented {day: Day} with a net"],
    ["{lee: Lee} presented the port to {ray: Ray}", "{ray: Ray} gave a presentation to {lee: Lee}"],
    ["{lee: Lee} presented {ray: Ray} with a bowl in May", "{ray: Ray} presented {lee: Lee} with a net"],
  ] as const)
    expect(after(["agenda[a]", one], ["agenda[a]", other]), one).toHaveLength(2);
  expect(
    after(
      ["agenda[a]", "{lee: Lee} presented {ray: Ray} with a bowl"],
      ["agenda[b]", "{ray: Ray} presented {lee: Lee} with a net"],
    ),
  ).toHaveLength(2);
});
