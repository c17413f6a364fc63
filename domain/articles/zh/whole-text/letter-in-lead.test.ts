import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const anniversary = (title: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      officialName: zh("云雀港建港三十周年活动"),
      home: { name: zh("湖滨港口协会"), kind: "association" },
      city: zh("云雀"),
      participants: [
        personOf("bai", "白样", "云雀市", "市长", { roles: ["speaker"] }),
        officerOf("lin", "林谷", "湖滨港口协会", "会长", { presence: "absent" }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("建港三十周年活动"),
          people: [{ key: "bai", as: "speaker" }],
          remarks: [
            remark("r", "bai", "say", "云雀港将继续建设绿色港口"),
            {
              key: "l",
              by: ["lin"],
              act: "convey",
              from: ["lin"],
              message: zh("贺信"),
              points: [zh("云雀港三十年来持续建设现代化港口")],
            },
          ],
        },
        { key: "p", activity: "presentation", title: zh("航道规划发布"), people: [], outcomes: ["x"] },
      ],
      outcomes: [{ key: "x", type: "launch", points: [zh("云雀港航道规划"), zh("灯塔设计方案")] }],
    }),
    "zh",
  );

it("has the letter that the title reports in the first paragraph", () => {
  const [, lead = "", ...rest] = anniversary("湖滨港口协会会长林谷向云雀港建港三十周年活动致贺信").split(
    "\n\n",
  );
  expect(lead).toContain("会长林谷发来贺信。");
  expect(lead).not.toContain("规划");
  expect(rest.join("")).toContain("林谷在贺信中表示，云雀港三十年来");
  expect(rest.join("").match(/发来贺信/g)).toBeNull();
});

it("leaves a letter that the title does not report behind the speeches", () => {
  const [, lead = ""] = anniversary("云雀港建港三十周年活动举行").split("\n\n");
  expect(lead).not.toContain("贺信");
});

it("publishes plans where their occasion says so, without naming the occasion", () => {
  const text = anniversary("湖滨港口协会会长林谷向云雀港建港三十周年活动致贺信");
  expect(text).toMatch(/发布了?云雀港航道规划/);
  expect(text).not.toMatch(/启动|环节/);
});
