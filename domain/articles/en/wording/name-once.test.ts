import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { nameOnce } from "./name-once";

const said = (text: string): string => textOf(reworded(line("s", plain(text)), [nameOnce]).words);

describe("a name that a sentence has printed", () => {
  it("is the noun of its kind the second time", () => {
    expect(
      said("they held talks at the Faculty of Reeds of LU with the Dean and staff of the Faculty of Reeds"),
    ).toBe("they held talks at the Faculty of Reeds of LU with the Dean and staff of the faculty");
  });

  it("is the noun where the name had an owner in front of it", () => {
    expect(said("Lee, head of LU's Department of Reeds, showed Ray around the Department of Reeds")).toBe(
      "Lee, head of LU's Department of Reeds, showed Ray around the department",
    );
    const two = "LU's Department of Reeds met the Department of Reeds of Hill College";
    expect(said(two)).toBe(two);
    const apart = "LU's Department of Reeds met the Department of Reeds at Hill College";
    expect(said(apart)).toBe(apart);
  });

  it("is printed again where the noun could mean another", () => {
    for (const text of [
      "staff of the Faculty of Reeds, the Faculty of Ships and the Faculty of Reeds met",
      "staff of the Faculty of Reeds and the Faculty of Reeds and Ships met",
      "staff of the Faculty of Reeds and Ships and the Faculty of Reeds met",
      "the School of Reeds and the School of Ships met a team of the School of Ships",
      "the Ministry of Trade of Hilland and the Ministry of Trade of Lakeland met",
      "Lee of the Faculty of Reeds said: “The Faculty of Reeds is the oldest”",
    ])
      expect(said(text)).toBe(text);
  });
});
