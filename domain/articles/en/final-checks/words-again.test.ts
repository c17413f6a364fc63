import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { withoutWordsAgain } from "./words-again";

const revised = (text: string, own?: true): string =>
  withoutWordsAgain([
    { type: "paragraph", part: "agenda", lines: [line("l", plain(text), own)], keys: [] } as Composed,
  ])
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join(" ");

describe("words that two neighbours in a sentence share", () => {
  it("are a noun with its preposition", () => {
    expect(revised("the two sides discussed prospects for growth and prospects for trade by boat")).toBe(
      "the two sides discussed prospects for growth and trade by boat",
    );
    expect(revised("Lee praised the importance of fishing and the importance of new quays")).toBe(
      "Lee praised the importance of fishing and new quays",
    );
  });

  it("are a verb with two objects", () => {
    expect(revised("the parties will fund the repair of the hall and fund the building of a gate")).toBe(
      "the parties will fund the repair of the hall and the building of a gate",
    );
  });

  it("stay where the second would share more, or two things would become one", () => {
    for (const text of [
      "Lee said that demand for grain from the north and demand for fish will grow",
      "the demand for grain and demand for fish are growing",
      "Lee said that the signing of the charter and the signing of the lease were a year apart",
      "the port sold the tug and sold the ferry to a bank",
    ])
      expect(revised(text), text).toBe(text);
    expect(revised("the town leases a quay to the port and leases a crane to the bank")).toBe(
      "the town leases a quay to the port and a crane to the bank",
    );
  });

  it("are a post at two organizations", () => {
    expect(revised(`Ann Lee, chair of the Guild, chair of the Club and former mayor${OPEN} spoke`)).toBe(
      `Ann Lee, chair of the Guild and of the Club and former mayor${OPEN} spoke`,
    );
  });

  it("are a title in front of the names", () => {
    expect(revised("the guests met Councillors Cllr Bo Ray and Cllr Jo Mill")).toBe(
      "the guests met Cllr Bo Ray and Cllr Jo Mill",
    );
  });

  it("are a role at the event", () => {
    expect(
      revised(
        `also present were Bo Ray, Consul of Norland and coordinator of the visit${OPEN} and Jo Mill, Counsellor of the Guild and coordinator of the visit${OPEN}`,
      ),
    ).toBe(
      `also present were Bo Ray, Consul of Norland${OPEN} and Jo Mill, Counsellor of the Guild${OPEN} both coordinators of the visit${OPEN}`,
    );
  });

  it("are a clause that the sentence has had before", () => {
    expect(revised("at games organized by the pupils, the guests saw a play, organized by the pupils")).toBe(
      "at games organized by the pupils, the guests saw a play",
    );
  });

  it.each([
    "Bo Ray is mayor of Reedham and mayor of Hilltown",
    "the mayor of Reedham and the mayor of Hilltown spoke",
    "the Department of Boats and the Department of Fish met",
    "the department of boats and the department of fish met",
    "Lee spoke with the mayor and with the rector",
    "Lee asked for help for the guild and for the club",
    "trade with Reed and Lake and trade with Hill grew",
    "trade between Reed and Lake and trade between Hill and Dale grew",
    "Lee spoke about fish and Ray spoke about boats",
    "Lee said that the quay is long and that the lake is deep",
    "Ann Lee, chair of the Guild, Bo Ray, chair of the Club, and others spoke",
    "the guests met Director Dr Lee",
    "the guests saw a play, organized by the pupils",
    "Lee said: “We want ways of fishing and ways of trading.”",
  ])("are none in '%s'", (text) => {
    expect(revised(text)).toBe(text);
  });

  it("stay in the office's own sentences", () => {
    const own = "They discussed prospects for growth and prospects for trade.";
    expect(revised(own, true)).toBe(own);
  });
});
