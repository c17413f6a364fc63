import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const lecture = (short: string): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh(`${short}举办海洋讲座`),
      officialName: zh("海洋讲座"),
      home: { name: zh("香港湖滨大学"), short: zh(short), kind: "university" },
      city: zh("香港"),
      participants: [],
      agenda: [],
    }),
    "zh",
  ).split("\n")[0] ?? "";

it("does not put a region in front of a short name that begins with a part of it", () => {
  expect(lecture("港湖大")).toBe("港湖大举办海洋讲座");
  expect(lecture("湖滨大学")).toBe("香港湖滨大学举办海洋讲座");
});
