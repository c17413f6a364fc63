import { expect, test } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { atCeremony } from "./short-neighbours";

const joined = (first: string, second: string): string | undefined => {
  const [a, b] = [line("lead", plain(first)), line("agreements[n]", plain(second))];
  const found = atCeremony(a, b);
  return found && textOf(found.words);
};

test("a ceremony that was only held is where a document was signed", () => {
  const held = "the Signing Ceremony of the Ports was held";
  expect(joined(held, "Reed Port and Lake Port also signed the notes")).toBe(
    "at the Signing Ceremony of the Ports, Reed Port and Lake Port also signed the notes",
  );
  expect(joined(held, "they signed the notes")).toBeUndefined();
  expect(joined(held, "Reed Port signed the notes at the dock")).toBeUndefined();
  expect(joined(held, "Reed Port welcomed the guests")).toBeUndefined();
  expect(joined(`${held} at the dock`, "Reed Port signed the notes")).toBeUndefined();
});
