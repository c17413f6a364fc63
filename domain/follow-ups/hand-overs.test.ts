import { expect, it } from "vitest";
import { withHandOvers } from "./hand-overs";

const step = (action: "open" | "accept" | "reassign", toName: string | null = null) => ({ action, toName });
const handOvers = (...steps: ReturnType<typeof step>[]) =>
  withHandOvers(steps).map(({ isHandOver }) => isHandOver);

it("passes on what somebody was responsible for, by an assignment or by accepting it", () => {
  expect(handOvers(step("open"), step("reassign", "Ann"), step("reassign", "Bob"))).toEqual([
    false,
    false,
    true,
  ]);
  expect(handOvers(step("open"), step("accept"), step("reassign", "Bob"))).toEqual([false, false, true]);
});

it("assigns what nobody was responsible for, also after its assignee was removed", () => {
  expect(handOvers(step("reassign", "Ann"), step("reassign"), step("reassign", "Bob"))).toEqual([
    false,
    false,
    false,
  ]);
});
