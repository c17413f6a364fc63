import { describe, expect, it } from "vitest";
import { textOf } from "../../phrase";
import { doing, gerund } from "./gerunds";
import { importanceOf, isImportance } from "./importance";

const said = (text: string) => ({ text, path: "points[0].en" });
const none = () => ({ pieces: [], paths: [] });

describe("proposals and what is important to do", () => {
  it("are gerunds, of which one may contain a list of two", () => {
    expect(gerund("share boats with the town, on the pattern of the lake")).toMatch(/^sharing boats/);
    const pair = doing(
      [said("set up an office for trade and the sale of fish"), said("raise its budget")],
      none,
    );
    expect(pair && textOf(pair)).toBe(
      "setting up an office for trade and the sale of fish, and raising its budget",
    );
  });

  it("have their importance as a noun", () => {
    expect(textOf(importanceOf([said("it is important to repair the piers")]))).toBe(
      "the importance of repairing the piers",
    );
    expect(textOf(importanceOf([said("ships are important during the winter")]))).toBe(
      "the importance of ships during the winter",
    );
    expect(isImportance(said("it is important to fish, to sail, and to row"))).toBe(false);
  });
});
