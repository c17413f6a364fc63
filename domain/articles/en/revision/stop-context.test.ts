import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withStopContext } from "./stop-context";

const joined = (background: string): string => {
  const lines = [
    line("agenda[t]", plain("The visitors toured the Sample Works")),
    line("background[0]", plain(background)),
  ];
  const blocks = withStopContext([{ type: "paragraph", part: "agenda", lines, keys: [] }]);
  return blocks
    .flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []))
    .join(". ");
};

describe("a sentence of context after its stop", () => {
  it("joins it with what kind of thing it is about", () => {
    expect(joined("The Sample Works, a maker of boats and sails, lies on the lake")).toBe(
      "The visitors toured the Sample Works, a maker of boats and sails that lies on the lake",
    );
  });

  it("stays by itself where the kind has a relative clause", () => {
    expect(joined("The Sample Works, a maker that sells boats, lies on the lake")).toMatch(
      /Works\. The Sample/,
    );
  });

  it("is readable where a long description does not end before a verb", () => {
    const start = process.cpuUsage().user;
    expect(joined(`The Sample Works, a ${"maker of ".repeat(4)}since 1990`)).toMatch(/Works\. The Sample/);
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(500);
  });
});
