import { expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { areMoreParties } from "./more-parties";

const said = (zh: string): boolean => areMoreParties({ purpose: { zh } } as unknown as DraftRecord);

it("finds three parties of the event, and not relations of three kinds of organizations", () => {
  expect(said("三方将共建联盟")).toBe(true);
  expect(said("沟通港航企三方关系，委托第三方评估")).toBe(false);
  expect(said("进一步深化三方关系")).toBe(true);
});
