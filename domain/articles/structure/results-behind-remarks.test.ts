import { expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const talks = (type: string, point: string, remarks: readonly object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Guild visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
    participants: [
      personOfSide("a", "Ann Exemplar", "president", "guest", { delegation: "d" }),
      personOfSide("b", "Bo Sample", "mayor", "host"),
    ],
    agenda: [
      { key: "m", activity: "tour", saw: [en("the mill")] },
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }],
        topics: [en("the lock")],
        remarks,
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", type, points: [en(point)] }],
  });
const words = [said("a", "ask", "repair the lock"), said("b", "promise", "buy a pump")];

it("has the result of talks behind what several said there", () => {
  expect(talks("result", "the guild and the town will meet every spring", words)).toMatch(
    /buy a pump\.\s+The guild and the town will meet every spring/,
  );
});

it("has a consensus, and the result of talks with one remark, behind the topics", () => {
  expect(talks("consensus", "meet every spring", words)).toMatch(
    /agreed to meet every spring[\s\S]*buy a pump/,
  );
  const one = talks("result", "the guild and the town will meet every spring", words.slice(1));
  expect(one).toMatch(/will meet every spring[\s\S]*buy a pump/);
});
