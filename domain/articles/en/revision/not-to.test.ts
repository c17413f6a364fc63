import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNotBeforeTo } from "./not-to";

const after = (words: string): string =>
  withNotBeforeTo([{ type: "paragraph", part: "agenda", lines: [line("agenda[t]", plain(words))], keys: [] }])
    .flatMap((block) => (block.type === "paragraph" ? block.lines.map((one) => textOf(one.words)) : []))
    .join();

it("puts “not” in front of “to”, but not in somebody's own words", () => {
  expect(after("Lee asked the council to not close the quay")).toBe(
    "Lee asked the council not to close the quay",
  );
  const quoted = "Lee said: “I asked them to not close it.”";
  expect(after(quoted)).toBe(quoted);
});
