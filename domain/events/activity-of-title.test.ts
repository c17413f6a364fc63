import { describe, expect, it } from "vitest";
import { activityOfTitle } from "./activity-of-title";

describe("the activity of a title", () => {
  it.each([
    ["参观展厅", "tour"],
    ["实地考察一号厂房", "tour"],
    ["座谈交流", "talks"],
    ["签约仪式", "signing"],
    ["示例中心揭牌仪式", "ceremony"],
    ["设备交接", "handover"],
    ["工作午餐", "meal"],
    ["参观并座谈", "talks"],
    ["介绍考察情况", "talks"],
    ["", "talks"],
  ])("of %s is %s", (zh, activity) => expect(activityOfTitle({ zh })).toBe(activity));

  it.each([
    ["Tour of the sample hall", "tour"],
    ["Visit to Plant No. 1", "tour"],
    ["Welcome of the visitors", "talks"],
    ["Signing of the agreement", "signing"],
    ["Opening ceremony", "ceremony"],
    ["Working lunch", "meal"],
    ["Talks over lunch", "talks"],
    ["Discussion", "talks"],
  ])("of %s is %s", (en, activity) => expect(activityOfTitle({ en })).toBe(activity));

  it("is that of the Chinese title where there are both", () =>
    expect(activityOfTitle({ zh: "座谈交流", en: "Tour and discussion" })).toBe("talks"));

  it("of no title is that of talks", () => expect(activityOfTitle(undefined)).toBe("talks"));
});
