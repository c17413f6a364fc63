import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { SHARED_HEAD, withSharedHead } from "./shared-heads";

const revised = (text: string): string =>
  SHARED_HEAD.test(text) ? textOf(withSharedHead(line("l", plain(text)), text).words) : text;

describe("neighbours that are named with one noun", () => {
  it("share it", () => {
    expect(revised("the Government of Lakeland and the Government of Hilland signed a plan")).toBe(
      "the Governments of Lakeland and Hilland signed a plan",
    );
    expect(revised("On May 3, 2024, the City of Reed Harbor and the City of Fenton signed a plan")).toBe(
      "On May 3, 2024, the Cities of Reed Harbor and Fenton signed a plan",
    );
    expect(revised("Lee visited Reed Province, Lake Province and Hill Province in May")).toBe(
      "Lee visited Reed, Lake and Hill provinces in May",
    );
  });

  it("share the noun of their people", () => {
    expect(revised("Representatives of the Reed Office and representatives of the farms took part")).toBe(
      "Representatives of the Reed Office and of the farms took part",
    );
    const text = "Representatives of the guild, and officials of the town took part";
    expect(revised(text)).toBe(text);
  });

  it("keep it beside another in the list, and in a longer name", () => {
    for (const text of [
      "the guild, the Port of Reed and the Port of Lake signed a plan",
      "the Government of Lakeland and the Government of Hilland (GH) signed",
      "the Governor of Reed Province and Lake Province signed",
    ])
      expect(revised(text)).toBe(text);
  });
});
