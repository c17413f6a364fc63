import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented shipping line, and a ceremony whose name says what was opened.

const written = (title: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      officialName: zh("湖滨港至松山港航线开航仪式"),
      home: { name: zh("湖滨港集团"), kind: "company" },
      news: "o",
      city: zh("湖滨县"),
      venue: { name: zh("湖滨港") },
      participants: [
        personOf("an", "安例", "湖滨港集团", "董事长"),
        personOf("bai", "白样", "湖滨县", "县长", { roles: ["speaker"] }),
      ],
      participantsOpen: true,
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("开航仪式"),
          outcomes: ["o"],
          remarks: [remark("r", "bai", "say", "航线将构建起内河运输的新通道")],
        },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("湖滨港至松山港航线")] }],
      followUps: [
        { key: "f", force: "intention", text: zh("一周开行两班") },
        {
          key: "g",
          force: "intention",
          text: zh("逐步实现天天班，提供更便捷的服务"),
          due: { words: zh("未来") },
        },
      ],
    }),
    "zh",
  );

describe("what was launched at a ceremony that is named after it", () => {
  it("is stated in the headline and by the name of the ceremony alone", () => {
    const text = written("湖滨港至松山港航线正式开航");
    expect(text).toMatch(/^(?:# )?湖滨港至松山港航线正式开航/);
    expect(text).toMatch(/航线开航仪式在湖滨港举行。/);
  });

  it("is not stated again without such a headline", () => {
    expect(written("湖滨港新航线开航")).toMatch(/航线开航仪式在湖滨港举行。/);
  });
});

it("joins a plan for later to a short one", () => {
  expect(written("湖滨港新航线开航")).toContain("下一步，计划一周开行两班，未来逐步实现天天班");
});
