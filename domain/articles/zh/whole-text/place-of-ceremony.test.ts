import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPlaceOfCeremony } from "./place-of-ceremony";

const written = (ceremony: string, place: string): string => {
  const lines = [line("agreements[a]", plain(ceremony)), line("event.place", plain(place))];
  const block = withPlaceOfCeremony({ type: "paragraph", part: "lead", lines, keys: [] });
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)).join("。") : "";
};

describe("a sentence about a ceremony", () => {
  it("has the region of a ceremony in front of it", () => {
    expect(written("2024年3月5日，在签约仪式上，安例与白样签署协议", "仪式在云雀市湖滨区举行")).toBe(
      "2024年3月5日，在云雀市湖滨区举行的签约仪式上，安例与白样签署协议",
    );
  });

  it("keeps the sentence of a place that is a party, and of another occasion", () => {
    for (const place of ["仪式在湖滨大学举行", "活动在云雀市湖滨区举行", "仪式在湖滨区举行，由陈式主持"])
      expect(written("在签约仪式上，安例与白样签署协议", place)).toBe(
        `在签约仪式上，安例与白样签署协议。${place}`,
      );
  });
});
