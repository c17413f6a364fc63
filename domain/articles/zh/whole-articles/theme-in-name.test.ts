import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// An invented event whose name has its theme.

const both = (zh: string, en: string) => ({ zh, en });
const record = {
  format: FORMAT,
  kind: "other",
  status: "held",
  title: both("“港湾新声”关爱儿童捐赠活动举行", "Lakeland families donate goods to children"),
  theme: both("港湾新声", "Harbour Voices"),
  when: { start: "2024-03-05" },
  participants: [
    {
      key: "an",
      person: { name: both("安例", "Ann Example") },
      posts: [
        {
          organization: { name: both("湖滨读书会", "Lakeland Reading Society") },
          title: both("秘书长", "Secretary General"),
        },
      ],
      side: "guest",
    },
  ],
  outcomes: [
    {
      key: "o1",
      type: "result",
      points: [
        both(
          "湖滨志愿队的200户家庭捐赠500份学习用品",
          "the families of the Lakeland volunteers donated 500 sets of books",
        ),
      ],
    },
    {
      key: "o2",
      type: "gift",
      by: ["an"],
      to: { organizations: [{ name: both("云雀慈善会", "Skylark Charity") }] },
      points: [both("一幅书法作品", "a calligraphy scroll")],
    },
  ],
  agenda: [
    {
      key: "c",
      activity: "ceremony",
      title: both("捐赠活动", "donation ceremony"),
      people: [{ key: "an" }],
      remarks: [
        {
          key: "r",
          by: ["an"],
          act: "hope",
          points: [both("孩子们健康成长", "the children will grow up well")],
        },
      ],
      outcomes: ["o1", "o2"],
    },
  ],
} as unknown as DraftRecord;

describe("a theme that the name of the event has", () => {
  it("is stated with it", () => {
    const article = faultlessText(record, "zh");
    expect(article.match(/港湾新声/g)?.length).toBeLessThanOrEqual(3);
    expect(article).not.toContain("主题");
  });
});
