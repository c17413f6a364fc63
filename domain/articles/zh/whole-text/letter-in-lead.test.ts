import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const anniversary = (title: string, by = ["lin"], from = ["lin"]): string =>
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
        ...(from.includes("he")
          ? [officerOf("he", "何样", "湖滨港口协会", "副会长", { presence: "absent" })]
          : []),
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
              by,
              act: "convey",
              from,
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

const TITLE = "湖滨港口协会会长林谷向云雀港建港三十周年活动致贺信";

it("says what the letter of several people says without one of these as its author", () => {
  const text = anniversary(TITLE, ["lin", "he"], ["lin", "he"]);
  expect(text).toContain("副会长何样发来贺信。");
  expect(text).toContain("贺信表示，云雀港三十年来");
  expect(text).not.toContain("林谷在贺信中");
});

it("has what was launched there, where somebody read the letter out or the title reports a result", () => {
  const leadOf = (text: string): string => text.split("\n\n")[1] ?? "";
  expect(leadOf(anniversary(TITLE, ["bai"]))).toContain("规划");
  expect(leadOf(anniversary("云雀港发布航道规划，林谷致贺信"))).toContain("规划");
});
