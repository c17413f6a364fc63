import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// The verb of a briefing, on an invented visit.

const briefed = (point: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石学院院长到访"),
      participants: [
        personOf("an", "安例", "青石学院", "院长", { side: "guest" }),
        personOf("bai", "白样", "湖滨机械公司", "总经理", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "brief", point)] }],
    }),
    "zh",
  );

it("introduces experience, rather than announces it", () => {
  const text = briefed("机床产业转型升级工作的经验");
  expect(text).toContain("介绍了机床产业转型升级工作的经验");
  expect(text).not.toContain("通报");
});

it("announces a state of affairs", () => {
  expect(briefed("机床产业发展情况")).toContain("通报了机床产业发展情况");
});
