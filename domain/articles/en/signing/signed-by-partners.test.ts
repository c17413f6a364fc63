import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const document = (key: string, partner: string, by: string): object => ({
  key,
  type: "mou",
  title: en(`memorandum on ${key}`),
  status: "signed",
  parties: [
    { organization: { name: en("Lake University") } },
    { organization: { name: en(partner) }, signatories: [by] },
  ],
  purpose: en("train students"),
  fields: [en("fishing")],
});

const signing = (fish: string, trade: string, money: string): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake University signs memorandums with three partners"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "director", "Dow Boats", { side: "guest" }),
      personOf("b", "Bo Ray", "director", "Ray Mills", { side: "guest" }),
      personOf("c", "Cy Moe", "director", "Moe Bank", { side: "guest" }),
      personOf("x", "Xi Oz", "mayor", "Reedham", { side: "guest" }),
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["fish", "trade", "money"] }],
    agreements: [
      document("fish", "Dow Boats", fish),
      document("trade", "Ray Mills", trade),
      document("money", "Moe Bank", money),
    ],
  });

describe("the signatories of the partners of several documents", () => {
  it("have one sentence, which repeats no aim or field that all documents share", () => {
    const text = signing("a", "b", "c");
    expect(text).toContain("The documents were signed for the partners by Ann Lee, director of Dow Boats;");
    expect(text.match(/train students/g)).toHaveLength(1);
    expect(text.match(/fishing/g)).toHaveLength(1);
  });

  it("are not one person for several partners", () => {
    const text = signing("x", "x", "x");
    expect(text).toContain("Oz");
    expect(text).not.toMatch(/Oz for /);
  });

  it("signed on behalf of a partner that their posts name", () => {
    expect(signing("x", "b", "c")).toMatch(
      /Xi Oz, mayor of Reedham, signed for Dow Boats; Bo Ray, director of Ray Mills, on its behalf; and Cy Moe, director of Moe Bank, on its behalf/,
    );
  });
});
