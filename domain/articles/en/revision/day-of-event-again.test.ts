import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withDayOnce } from "./day-of-event-again";

const written = (
  context: string,
  end?: string,
  news = "Lee visited Reedham on January 4, 2018",
): string | undefined => {
  const when = { start: "2018-01-04", ...(end ? { end } : {}) };
  const discourse = { facts: { record: { status: "held", when } } } as unknown as Discourse;
  const lines = [line("lead", plain(news)), line("background[0]", plain(context), true)];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withDayOnce(blocks, discourse).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)))[1];
};

it("gives the day of an event once", () => {
  const rain = "It rained, but Lee got ashore";
  for (const day of [
    " on Thursday 4th January",
    " on January 4, 2018",
    " on the 4th of January",
    " on 4 January",
  ])
    expect(written(`${rain}${day}.`)).toBe(`${rain}.`);
});

it("keeps other days, and the day of an event of several or of one whose news has none", () => {
  const again = "Lee got ashore on 4 January.";
  expect(written("Lee got ashore on 5 January.")).toContain("5 January");
  expect(written("Lee stayed in Reedham from 2 to 9 January, and sang on 4 January.")).toContain("4 January");
  expect(written(again, "2018-01-06")).toBe(again);
  expect(written(again, undefined, "Lee visited Reedham")).toBe(again);
  expect(written("Lee first came on January 4, 1998.")).toContain("1998");
});

it("keeps the day that its verb needs, that of each year and that of another", () => {
  for (const text of [
    "The charter signed on January 4, 2018, is the first.",
    "The fair is held every year on January 4.",
    "Lakeland celebrates its national day on 4 January.",
    "The Lake Guild was founded in 1950, on January 4.",
    "The vote was on 4 January.",
    "Voting ends on January 4.",
  ])
    expect(written(text)).toBe(text);
  expect(written("It rained on January 4, 2018, and Lee left.")).toBe("It rained, and Lee left.");
});
