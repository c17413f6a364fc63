import { describe, expect, it } from "vitest";
import { readWriteUp } from "./read-write-up";

// On a busy machine each takes less than a third of it; where an expression tries every way, far longer.
const LIMIT = 5_000;

const millisecondsOf = (run: () => unknown): number => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

describe("the time of reading a write-up does not explode with", () => {
  it.each([
    [
      "titles in capitals",
      "en",
      "The delegation met Zhang Wei, DEPUTY DIRECTOR-GENERAL OF THE COMMERCE BUREAU, on 3 March 2024.",
    ],
    ["circumstances before a signing", "zh", `会议召开\n王小样在${"在".repeat(44)}A签署合作协议。`],
    ["one short name that is not closed", "en", `Head\n (${"A".repeat(59_000)}`],
    ["stops in one line", "en", `Head\n${"A. ".repeat(20_000)}`],
    ["one title after the other", "zh", `标题\n样例局局长王小样${"代表".repeat(15_000)}。`],
    ["organizations that are not declared", "zh", `标题\n样例局局长王小样${"商会会长".repeat(10_000)}。`],
    ["organizers without a verb", "zh", `标题\n由样例会主办，${"由".repeat(59_000)}。`],
  ] as const)("%s", (_what, lang, text) => {
    expect(millisecondsOf(() => readWriteUp(text, lang))).toBeLessThan(LIMIT);
  });
});

it("the time of reading grows with the people, not with their cube", () => {
  const names = Array.from({ length: 400 }, (_, n) =>
    [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join(""),
  );
  const english = names.map(
    (name) =>
      `John Muster${name}, director of the Sample Office, attended the meeting. Muster${name} spoke on trade.`,
  );
  const chinese = names.map(
    (_, n) => `样例市商务局局长王${String.fromCharCode(0x5b80 + n)}出席会议，并介绍了有关情况。`,
  );
  expect(millisecondsOf(() => readWriteUp(english.join(" "), "en"))).toBeLessThan(LIMIT);
  expect(millisecondsOf(() => readWriteUp(chinese.join(""), "zh"))).toBeLessThan(LIMIT);
});
