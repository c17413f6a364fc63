import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { thingOfPlan } from "./thing-of-plan";

const made = (text: string): string | undefined => {
  const found = thingOfPlan(plain(text));
  return found && `${textOf(found.words).slice(0, found.thing)}|${textOf(found.words).slice(found.thing)}`;
};

it("makes the object of a plan its subject", () => {
  expect(made("让书包覆盖样本县所有小学，把第二批300个书包发放给示例小学")).toBe(
    "书包|覆盖样本县所有小学，第二批300个书包将发放给示例小学",
  );
  expect(made("把首批课程分批推广到样本县")).toBe("首批课程|分批推广到样本县");
});

it("leaves other plans", () => {
  for (const text of [
    "设立样本奖项",
    "把学到的经验带回去",
    "让双方有更多交流",
    "把物资分发给科室，并开展培训",
    "把物资分发给科室并开展培训",
    "设立奖项，把奖金发放给学生",
  ])
    expect(made(text)).toBeUndefined();
});
