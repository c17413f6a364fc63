import { expect, it } from "vitest";
import { nounOfName } from "./event-name";

it("calls an event by the noun of its name, in quotation marks or not, and by no other", () => {
  expect(nounOfName("首届“湖滨黄海论坛”")).toBe("论坛");
  expect(nounOfName("“港口创新工作坊”")).toBe("工作坊");
  expect(nounOfName("湖滨国际航运学术会")).toBe("会议");
  expect(nounOfName("共享发展")).toBeUndefined();
});

it("calls nothing a meeting that is none", () => {
  for (const name of ["湖滨市职工运动会", "秋季招聘会", "湖滨进出口展销会", "湖滨庙会"])
    expect(nounOfName(name)).toBe("活动");
});
