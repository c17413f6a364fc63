import { describe, expect, it } from "vitest";
import { textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { clauseActs } from "../speech/statements";

const said = (text: string, at = 0): Said => ({ text, path: `points[${at}].en` });
const article = (act: "say" | "stress" | "point_out" | "hope", ...points: string[]): string[] =>
  clauseActs(act, points.map(said), false, "r").map(({ words }) => textOf(words));

describe("points that say that something is important", () => {
  it("are objects of one verb", () => {
    expect(
      article("stress", "regular meetings are important, including those of the invented board"),
    ).toEqual(["stressed the importance of regular meetings, including those of the invented board"]);
    expect(article("stress", "trade is important", "the Sample School is important to both cities")).toEqual([
      "stressed the importance of trade and of the Sample School to both cities",
    ]);
    expect(article("say", "the partnership is very important for fostering skills")).toEqual([
      "spoke of the great importance of the partnership for fostering skills",
    ]);
  });

  it("are about what is to be done", () => {
    expect(article("stress", "it is important to train divers")).toEqual([
      "stressed the importance of training divers",
    ]);
    expect(article("say", "it is important to train divers")).toEqual([
      "said that it is important to train divers",
    ]);
  });

  it("stay clauses where they say more, or where another act reports them", () => {
    expect(article("stress", "it is important to train divers, and to dive")).toEqual([
      "stressed that it is important to train divers, and to dive",
    ]);
    expect(article("stress", "what was agreed is important")).toEqual([
      "stressed that what was agreed is important",
    ]);
    expect(article("stress", "ports are important because ships grow")).toEqual([
      "stressed that ports are important because ships grow",
    ]);
    const stated = "the importance of the old links of both towns had been shown";
    expect(article("say", stated)).toEqual([`said that ${stated}`]);
    const needed = "the importance of the invented board should not be ignored";
    expect(article("stress", needed)).toEqual([`stressed that ${needed}`]);
    expect(article("say", "the importance of the links both towns had built")).toEqual([
      "spoke of the importance of the links both towns had built",
    ]);
    expect(article("hope", "trade is important")).toEqual(["expressed the hope that trade is important"]);
  });

  it("come beside clauses with a verb of their own", () => {
    expect(article("stress", "the lake is deep", "the lake is important")).toEqual([
      "stressed that the lake is deep",
      "also stressed the importance of the lake",
    ]);
  });
});

describe("what is important for somebody", () => {
  it("stays a clause where the verb parts them from what is done", () => {
    expect(article("stress", "the work of guilds in testing water is crucial for harbor masters")).toEqual([
      "stressed that the work of guilds in testing water is crucial for harbor masters",
    ]);
  });
});
