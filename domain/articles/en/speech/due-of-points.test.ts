import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const written = (act: string, point: string, plan: string, due: object): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake Day held"),
    officialName: en("Lake Day"),
    city: en("Reedham"),
    participants: [personOf("a", "Ann Exemplar", "mayor", "Reedham")],
    agenda: [{ key: "s", activity: "speeches", remarks: [said("a", act, point)] }],
    followUps: [
      {
        key: "f",
        force: "intention",
        text: en(plan),
        by: { participants: ["a"] },
        due,
        from: { remark: `a${act}`, point: 0 },
      },
    ],
  });
const SPRING = { words: en("in the spring of 2025") };

it("has the deadline of a plan behind a point with more or other words", () => {
  expect(
    written("propose", "train ten pilots at the docks of Reedham", "train ten pilots", SPRING),
  ).toContain("training ten pilots at its docks in the spring of 2025");
  expect(
    written("promise", "hold the next meeting at the lake", "hold the second meeting at the lake", {
      on: "2025",
    }),
  ).toContain("to hold the next meeting at the lake in 2025");
  expect(written("say", "the town is ready to train ten pilots", "train ten pilots", SPRING)).toContain(
    "the town is ready to train ten pilots in the spring of 2025",
  );
});

it("has no second time, none behind another act, and none that says nothing", () => {
  const future = { words: en("in the future") };
  expect(written("say", "the town is ready to train ten pilots", "train ten pilots", future)).not.toContain(
    "future",
  );
  expect(written("promise", "train ten pilots before May", "train ten pilots", SPRING)).not.toContain(
    "spring",
  );
  expect(written("promise", "train ten pilots and build a dock", "train ten pilots", SPRING)).not.toContain(
    "spring",
  );
});

it("has no time beside a month, and none where the plan is denied", () => {
  expect(
    written("promise", "train ten pilots in May at the docks", "train ten pilots", SPRING),
  ).not.toContain("spring");
  expect(
    written("say", "the town does not want to train ten pilots", "train ten pilots", SPRING),
  ).not.toContain("spring");
});
